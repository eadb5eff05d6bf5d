package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.exportable.TestLaw;
import org.exportable.law.View;
import org.exportable.suite.Aspect;
import org.exportable.suite.Suite;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteReaderTest {

    private static final String FACTS = "transaction: {date: 2025-05-01, to: CN, item: nvidia-h20-96}\n";
    private static final String YAML = """
            # why
            id: 4711
            title: A title
            transaction: {date: 2025-05-01, to: CN, item: nvidia-h20-96}
            regime: 2025-04-08/PUBLISHED-ai-diffusion
            expect:
              outcome: LICENSE_REQUIRED
              classification: [3A090.a]
              reviewPolicy: NONE
              provisions: [744.23, 742.6(a)(6)]
              provisionsNotCited: [746.8]
              exceptions: []
              exceptionsAvailable: [NAC]
              exceptionsUnavailable: [HBM]
              decidingFacts: [exporter.name]
              alternativeOutcomes: [UNDETERMINED]
            source: 90 FR 1
            certainty: derived
            """;
    private static final String JSON = """
            {"id": 4711, "title": "A title", "transaction": {"date": "2025-05-01", "to": "CN", "item": "nvidia-h20-96"},
             "regime": "2025-04-08/PUBLISHED-ai-diffusion",
             "expect": {"outcome": "LICENSE_REQUIRED", "classification": ["3A090.a"], "reviewPolicy": "NONE",
               "provisions": ["744.23", "742.6(a)(6)"], "provisionsNotCited": ["746.8"], "exceptions": [],
               "exceptionsAvailable": ["NAC"], "exceptionsUnavailable": ["HBM"], "decidingFacts": ["exporter.name"],
               "alternativeOutcomes": ["UNDETERMINED"]},
             "source": "90 FR 1", "certainty": "derived"}
            """;

    @Test
    void yaml_says_everything_that_a_case_has() {
        holds(Suites.one("cases.yaml", YAML), 2);
    }

    @Test
    void json_says_the_same() {
        holds(Suites.one("cases.json", JSON), 1);
    }

    @Test
    void a_line_of_json_says_the_same() {
        holds(Suites.one("cases.jsonl", JSON.replace('\n', ' ')), 1);
    }

    private static void holds(SuiteCase read, int line) {
        assertEquals(line, read.line());
        assertEquals("4711", read.id());
        assertEquals("A title", read.title());
        assertEquals(LocalDate.of(2025, 5, 1), read.transaction().date());
        assertEquals(TestLaw.regime("2025-04-08/PUBLISHED-ai-diffusion"), read.regime());
        assertEquals(
                Map.of(
                        Aspect.OUTCOME, List.of("LICENSE_REQUIRED"),
                        Aspect.CLASSIFICATION, List.of("3A090.a"),
                        Aspect.REVIEW_POLICY, List.of("NONE"),
                        Aspect.PROVISIONS, List.of("744.23", "742.6(a)(6)"),
                        Aspect.PROVISIONS_NOT_CITED, List.of("746.8"),
                        Aspect.EXCEPTIONS, List.of(),
                        Aspect.EXCEPTIONS_AVAILABLE, List.of("NAC"),
                        Aspect.EXCEPTIONS_UNAVAILABLE, List.of("HBM"),
                        Aspect.DECIDING_FACTS, List.of("exporter.name"),
                        Aspect.ALTERNATIVE_OUTCOMES, List.of("UNDETERMINED")),
                read.expected().parts());
        assertEquals("90 FR 1", read.source());
        assertEquals("derived", read.certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        expct: {}                        | `expct`: unknown key; did you mean `expect`?
        view: published                  | `view`: `published` is not one of PUBLISHED, ENFORCED; did you mean `PUBLISHED`?
        title: [x]                       | `title`: text belongs here, not `[...]`
        regime: yesterday                | `regime`: `yesterday` is not a regime: it begins with a day such as 2025-05-01
        regime: 2025-05-01-ai-difusion   | `regime`: `ai-difusion` is not an instrument; did you mean `ai-diffusion`?
        regime: 2025-05-01+my/rules      | `regime`: `2025-05-01+my/rules` lays rules over the law: only the command \
        line does, with --with
        """)
    void a_wrong_key_of_a_case_is_named_with_its_line(String line, String rest) {
        assertEquals(
                "cases.yaml, line 4, " + rest,
                Suites.sentence("cases.yaml", "id: a\n" + FACTS + "expect: {outcome: UNDETERMINED}\n" + line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        outcom: UNDETERMINED             | `expect.outcom`: unknown key; did you mean `outcome`?
        outcome: LICENSE_REQUIERD        | `expect.outcome`: `LICENSE_REQUIERD` is not one of NO_LICENSE_REQUIRED, \
        LICENSE_EXCEPTION, LICENSE_REQUIRED, UNDETERMINED, OUT_OF_COVERAGE; did you mean `LICENSE_REQUIRED`?
        outcome: [UNDETERMINED]          | `expect.outcome`: `[...]` is not one of NO_LICENSE_REQUIRED, \
        LICENSE_EXCEPTION, LICENSE_REQUIRED, UNDETERMINED, OUT_OF_COVERAGE
        reviewPolicy: DENIAL             | `expect.reviewPolicy`: `DENIAL` is not one of POLICY_OF_DENIAL, \
        PRESUMPTION_OF_DENIAL, UNPUBLISHED, CASE_BY_CASE, PRESUMPTION_OF_APPROVAL, NONE; did you mean `NONE`?
        classification: 3A090.a          | `expect.classification`: a list belongs here; write [ ] around `3A090.a`
        provisions: [744.23, '']         | `expect.provisions[1]`: `` says nothing; write some text
        alternativeOutcomes: [NONE]      | `expect.alternativeOutcomes[0]`: `NONE` is not one of NO_LICENSE_REQUIRED, \
        LICENSE_EXCEPTION, LICENSE_REQUIRED, UNDETERMINED, OUT_OF_COVERAGE; did you mean `UNDETERMINED`?
        """)
    void a_wrong_expectation_is_named_with_its_line(String line, String rest) {
        assertEquals(
                "cases.yaml, line 4, " + rest, Suites.sentence("cases.yaml", "id: a\n" + FACTS + "expect:\n  " + line));
    }

    @Test
    void the_transaction_is_read_as_everywhere() {
        assertEquals(
                "cases.yaml, line 4, `transaction.item.dataCentre`: unknown key; did you mean `dataCenter`?",
                Suites.sentence("cases.yaml", """
                        id: a
                        transaction:
                          date: 2025-05-01
                          item: {dataCentre: true}
                          to: CN
                        expect: {outcome: UNDETERMINED}
                        """));
    }

    @Test
    void what_a_case_needs_is_said() {
        assertEquals(
                List.of(
                        "cases.yaml, line 1, `id`: a case needs an id, by which it is found",
                        "cases.yaml, line 1, `transaction`: a case needs a transaction",
                        "cases.yaml, line 1, `expect`: a case needs something to expect, such as `outcome`"),
                Suites.sentences(Suites.read("cases.yaml", "title: nothing")));
    }

    @Test
    void a_case_that_cannot_fail_is_refused() {
        assertEquals(
                "cases.yaml, line 3, `expect`: a case that expects nothing cannot fail; expect an `outcome`",
                Suites.sentence("cases.yaml", "id: a\n" + FACTS + "expect: {outcome: null}"));
    }

    @Test
    void regime_and_view_exclude_each_other() {
        assertEquals(
                "cases.yaml, line 5, `view`: `regime` says the view too; leave `view` out",
                Suites.sentence(
                        "cases.yaml",
                        "id: a\n" + FACTS + "expect: {outcome: UNDETERMINED}\nregime: 2025-05-01\nview: PUBLISHED"));
    }

    @Test
    void a_malformed_line_takes_no_other_with_it() {
        String line = JSON.replace('\n', ' ').replace("4711", "\"%s\"") + "\n";
        Suite suite = Suites.read("cases.jsonl", line.formatted("a") + "{\"id\": \n" + line.formatted("b"));
        assertEquals(List.of("a", "b"), Suites.ids(suite));
        assertEquals(1, suite.unreadable().size());
        assertEquals(2, suite.unreadable().get(0).line());
        assertTrue(suite.unreadable().get(0).sentence().startsWith("cases.jsonl, line 2: cannot be parsed"));
    }

    @Test
    void an_id_stands_for_one_case_in_all_files() {
        Suite suite = Suites.READER.read(List.of(
                Source.text("a.yaml", YAML), Source.text("b.yaml", YAML + "---\n" + YAML.replace("4711", "4712"))));
        assertEquals(List.of("4711", "4712"), Suites.ids(suite));
        assertEquals(
                List.of("b.yaml, line 2, `id`: `4711` is the id of another case already (a.yaml, line 2); give this one"
                        + " its own"),
                Suites.sentences(suite));
    }

    @Test
    void cases_stand_in_lists_too() {
        Suite suite = Suites.read("cases.yaml", """
                - id: a
                  transaction: {date: 2025-05-01, to: CN, item: nvidia-h20-96}
                  view: PUBLISHED
                  expect: {outcome: UNDETERMINED}
                - id: b
                  transaction: {date: 2025-05-01, to: CN, item: nvidia-h20-96}
                  expect: {outcome: UNDETERMINED}
                """);
        assertEquals(List.of("a", "b"), Suites.ids(suite));
        assertEquals(View.PUBLISHED, suite.cases().get(0).view());
        assertEquals(5, suite.cases().get(1).line());
    }

    @Test
    void a_case_is_of_a_day() {
        String undated = "id: a\ntransaction: {to: CN, item: nvidia-h20-96}\nexpect: {outcome: UNDETERMINED}\n";
        assertEquals(
                "cases.yaml, line 2, `transaction`: a case is of a day: give the transaction a `date`, or the case a"
                        + " `regime` such as 2025-05-01",
                Suites.sentence("cases.yaml", undated));
        assertEquals(
                LocalDate.of(2024, 1, 1),
                Suites.one("cases.yaml", undated + "regime: 2024-01-01")
                        .transaction()
                        .date());
        Suite suite = Suites.READER.on(LocalDate.of(2023, 1, 1)).read(List.of(Source.text("cases.yaml", undated)));
        assertEquals(
                LocalDate.of(2023, 1, 1), suite.cases().get(0).transaction().date());
    }

    @Test
    void an_empty_file_is_a_problem() {
        assertEquals(
                "cases.yaml: empty; a case has at least `id`, `transaction` and `expect`",
                Suites.sentence("cases.yaml", "# nothing\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[]",
                "null",
                "[[[]]]",
                "{\"id\": {}, \"expect\": []}",
                "{\"id\": true, \"expect\": 5, \"transaction\": \"x\", \"regime\": {}}",
                "[1, {\"id\": \"a\"}]",
                "? {a: b} : c"
            })
    void what_is_no_case_is_named_whatever_it_is(String text) {
        Suite suite = Suites.read("cases.yaml", text);
        assertEquals(List.of(), suite.cases());
        assertTrue(Suites.sentences(suite).get(0).startsWith("cases.yaml"));
    }

    @Test
    void a_folder_stands_for_the_suites_in_it_by_name(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        for (String name : List.of("c.jsonl", "b/z.yaml", "a.yml", "notes.txt", "d.json")) {
            Files.writeString(folder.resolve(name), "");
        }
        assertEquals(
                List.of("a.yml", "b/z.yaml", "c.jsonl", "d.json"),
                SuiteFiles.in(folder).stream()
                        .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                        .toList());
    }
}
