package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.exportable.TestLaw;
import org.exportable.law.Regime;
import org.exportable.suite.Aspect;
import org.exportable.suite.CaseResult;
import org.exportable.suite.Cases;
import org.exportable.suite.LawUnderTest;
import org.exportable.suite.Suite.Unreadable;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JUnit XML as CI systems read it: elements and attributes that all of them know, and none else. */
class JunitXmlTest {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "testsuites", Set.of("name", "tests", "failures", "errors"),
            "testsuite", Set.of("name", "tests", "failures", "errors"),
            "testcase", Set.of("name", "classname"),
            "failure", Set.of("message", "type"),
            "error", Set.of("message", "type"));

    private static final SuiteCase PASSING = Cases.h20("passes").build();
    private static final SuiteCase FAILING = Cases.h20("fails")
            .file("b/more.jsonl")
            .expected(Cases.expecting(Aspect.OUTCOME, "UNDETERMINED"))
            .build();

    private static CaseResult result(SuiteCase tested) {
        return LawUnderTest.of(TestLaw.EXPORTABLE)
                .run(tested, Regime.on(tested.transaction().date()));
    }

    private static Document written(List<CaseResult> results, List<Unreadable> unreadable) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JunitXml.write(results, unreadable, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String counts(Element element) {
        return "%s %s %s"
                .formatted(
                        element.getAttribute("tests"),
                        element.getAttribute("failures"),
                        element.getAttribute("errors"));
    }

    @Test
    void a_file_is_a_suite_and_a_case_a_test() throws Exception {
        Document document = written(
                List.of(result(PASSING), result(FAILING)),
                List.of(
                        new Unreadable("b/more.jsonl", 7, "b/more.jsonl, line 7: no"),
                        new Unreadable("c", 0, "c: none")));
        assertEquals("4 1 2", counts(document.getDocumentElement()));
        List<Element> suites = elements(document, "testsuite");
        assertEquals(
                List.of("cases.yaml", "b/more.jsonl", "c"),
                suites.stream().map(each -> each.getAttribute("name")).toList());
        assertEquals(
                List.of("1 0 0", "2 1 1", "1 0 1"),
                suites.stream().map(JunitXmlTest::counts).toList());
        assertEquals(
                List.of("passes", "fails", "line 7", "line 0"),
                elements(document, "testcase").stream()
                        .map(each -> each.getAttribute("name"))
                        .toList());
        assertEquals(
                "outcome: expected [UNDETERMINED], actual [LICENSE_REQUIRED]",
                elements(document, "failure").get(0).getAttribute("message"));
        assertEquals(
                "b/more.jsonl, line 7: no", elements(document, "error").get(0).getTextContent());
    }

    @Test
    void it_has_nothing_that_a_reader_may_not_know() throws Exception {
        Document document =
                written(List.of(result(PASSING), result(FAILING)), List.of(new Unreadable("c", 0, "c: none")));
        for (Element element : elements(document, "*")) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add(element.getAttributes().item(i).getNodeName());
            }
            assertEquals(ATTRIBUTES.get(element.getTagName()), Set.copyOf(names));
        }
    }

    @Test
    void a_failure_holds_the_text_that_people_get() throws Exception {
        CaseResult failed = result(FAILING);
        assertEquals(
                SuiteReport.failure(failed, 120, false),
                elements(written(List.of(failed), List.of()), "failure").get(0).getTextContent());
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0000\u0008\u001b[31m\uFFFEb, a???[31m?b",
        "x ]]> <![CDATA[ &amp; <b> \"'\", x ]]> <![CDATA[ &amp; <b> \"'\"",
        "\uD83D\uDE00 \u00e9 \u4e2d, \uD83D\uDE00 \u00e9 \u4e2d",
        "lone \uD83D, lone ?"
    })
    void no_title_breaks_it(String title, String read) throws Exception {
        CaseResult failed = result(Cases.h20("id")
                .title(title)
                .expected(Cases.expecting(Aspect.OUTCOME, "UNDETERMINED"))
                .build());
        Document document = written(List.of(failed), List.of());
        assertEquals("id: " + read, elements(document, "testcase").get(0).getAttribute("name"));
        assertTrue(elements(document, "failure").get(0).getTextContent().contains(read));
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/cases/determinations.jsonl, src.test.resources.cases.determinations",
        "cases.yaml, cases",
        "../a/b.c.yaml, a.b.c",
        "/tmp/x.jsonl, tmp.x",
        "standard input, standard input"
    })
    void a_file_is_sorted_as_a_class(String file, String name) throws Exception {
        CaseResult passed = result(Cases.h20("id").file(file).build());
        assertEquals(
                name,
                elements(written(List.of(passed), List.of()), "testcase").get(0).getAttribute("classname"));
    }
}
