package org.exportable.report;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.exportable.suite.CaseResult;
import org.exportable.suite.Mismatch;
import org.exportable.suite.Suite.Unreadable;

/**
 * What came of a suite as JUnit XML, a test suite a file, for whatever shows the results of builds. It holds no times, so
 * that equal results are equal bytes.
 */
public final class JunitXml {

    private static final int WIDTH = 120;

    private final XMLStreamWriter out;

    private JunitXml(XMLStreamWriter out) {
        this.out = out;
    }

    /**
     * Writes it as UTF-8.
     *
     * @param results of the cases that ran
     * @param unreadable what could not run; each is an error
     * @throws IllegalStateException if the stream cannot be written to
     */
    public static void write(List<CaseResult> results, List<Unreadable> unreadable, OutputStream stream) {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
            new JunitXml(out).all(results, unreadable);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("JUnit XML cannot be written: " + e.getMessage(), e);
        }
    }

    /** The cases of a file. */
    private record Part(List<CaseResult> results, List<Unreadable> unreadable) {

        long failures() {
            return results.stream().filter(each -> !each.passed()).count();
        }
    }

    private void all(List<CaseResult> results, List<Unreadable> unreadable) throws XMLStreamException {
        Part whole = new Part(results, unreadable);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement("testsuites");
        counts("exportable test", whole);
        for (Map.Entry<String, Part> file : byFile(whole).entrySet()) {
            out.writeCharacters("\n");
            out.writeStartElement("testsuite");
            counts(file.getKey(), file.getValue());
            for (CaseResult each : file.getValue().results()) {
                result(each);
            }
            for (Unreadable each : file.getValue().unreadable()) {
                error(each);
            }
            out.writeCharacters("\n");
            out.writeEndElement();
        }
        out.writeCharacters("\n");
        out.writeEndElement();
        out.writeEndDocument();
        out.writeCharacters("\n");
    }

    private static Map<String, Part> byFile(Part whole) {
        Map<String, List<CaseResult>> results =
                byFile(whole.results(), each -> each.tested().file());
        Map<String, List<Unreadable>> unreadable = byFile(whole.unreadable(), Unreadable::file);
        Map<String, Part> files = new LinkedHashMap<>();
        results.forEach((file, each) -> files.put(file, new Part(each, unreadable.getOrDefault(file, List.of()))));
        unreadable.forEach((file, each) -> files.putIfAbsent(file, new Part(List.of(), each)));
        return files;
    }

    private static <T> Map<String, List<T>> byFile(List<T> all, Function<T, String> file) {
        return all.stream().collect(Collectors.groupingBy(file, LinkedHashMap::new, Collectors.toList()));
    }

    private void counts(String name, Part part) throws XMLStreamException {
        attribute("name", name);
        attribute(
                "tests",
                String.valueOf(part.results().size() + part.unreadable().size()));
        attribute("failures", String.valueOf(part.failures()));
        attribute("errors", String.valueOf(part.unreadable().size()));
    }

    private void result(CaseResult result) throws XMLStreamException {
        test(result.tested().name(), result.tested().file(), result.passed());
        if (!result.passed()) {
            String message =
                    result.mismatches().stream().map(JunitXml::sentence).collect(Collectors.joining("; "));
            finding("failure", message, SuiteReport.failure(result, WIDTH, false));
        }
    }

    private static String sentence(Mismatch mismatch) {
        return "%s: expected %s, actual %s".formatted(mismatch.aspect().key(), mismatch.expected(), mismatch.actual());
    }

    private void error(Unreadable unreadable) throws XMLStreamException {
        test("line " + unreadable.line(), unreadable.file(), false);
        finding("error", unreadable.sentence(), unreadable.sentence());
    }

    /** A test; if it is not empty, its finding ends it. */
    private void test(String name, String file, boolean empty) throws XMLStreamException {
        out.writeCharacters("\n  ");
        if (empty) {
            out.writeEmptyElement("testcase");
        } else {
            out.writeStartElement("testcase");
        }
        attribute("name", name);
        attribute("classname", className(file));
    }

    /** A file as a class in its package, as which those who show results sort them. */
    private static String className(String file) {
        String name = file.replaceFirst("\\.[^./\\\\]*$", "");
        return name.replaceAll("[./\\\\]+", ".").replaceFirst("^\\.", "");
    }

    private void finding(String element, String message, String text) throws XMLStreamException {
        out.writeStartElement(element);
        attribute("message", message);
        attribute("type", element);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
        out.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, allowed(value));
    }

    /** A question mark for each character that XML cannot hold, not even escaped. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(each -> allowed.appendCodePoint(isAllowed(each) ? each : '?'));
        return allowed.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint < 0xd800
                || codePoint >= 0xe000 && codePoint < 0xfffe
                || codePoint > 0xffff;
    }
}
