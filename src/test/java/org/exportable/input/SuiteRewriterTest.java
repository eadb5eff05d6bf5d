package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.exportable.law.Regime;
import org.exportable.suite.Aspect;
import org.exportable.suite.CaseResult;
import org.exportable.suite.Mismatch;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the expectations that are not met are written anew; everything else stays, to the last blank. */
class SuiteRewriterTest {

    private static final String FACTS = "transaction: { date: 2025-05-01,   to: CN, item: nvidia-h20-96 } # facts\n";

    /** What becomes of a file when of each of its cases something else is indicated. */
    private static String rewritten(String file, String text, Aspect aspect, String... actual) {
        List<CaseResult> failed = Suites.read(file, text).cases().stream()
                .filter(each -> each.expected().parts().containsKey(aspect))
                .map(each -> failed(each, aspect, actual))
                .toList();
        return new SuiteRewriter(Suites.READER).rewrite(file, text, failed);
    }

    private static CaseResult failed(SuiteCase tested, Aspect aspect, String... actual) {
        Mismatch mismatch = new Mismatch(aspect, tested.expected().of(aspect), Arrays.asList(actual));
        return new CaseResult(tested, Regime.on(tested.transaction().date()), List.of(mismatch), null);
    }

    private static String yaml(String expectations) {
        return "# a suite\nid: a # the first\n" + FACTS + "expect:\n" + expectations + "certainty:   derived\n\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        outcome: UNDETERMINED   # why   | outcome: LICENSE_REQUIRED   # why
        outcome:   "UNDETERMINED"       | outcome:   "LICENSE_REQUIRED"
        outcome: 'UNDETERMINED'         | outcome: 'LICENSE_REQUIRED'
        """)
    void an_outcome_is_written_as_the_one_before(String before, String after) {
        String more = "\n  reviewPolicy: NONE # stays\n";
        assertEquals(
                yaml("  " + after + more),
                rewritten("cases.yaml", yaml("  " + before + more), Aspect.OUTCOME, "LICENSE_REQUIRED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [4A090.a] # why                   | [3A090.a, 3A090.b] # why
        [ "4A090.a" ]                     | ["3A090.a", "3A090.b"]
        []                                | [3A090.a, 3A090.b]
        """)
    void a_list_in_brackets_stays_one(String before, String after) {
        assertEquals(
                yaml("  classification: " + after + "\n"),
                rewritten(
                        "cases.yaml",
                        yaml("  classification: " + before + "\n"),
                        Aspect.CLASSIFICATION,
                        "3A090.a",
                        "3A090.b"));
    }

    @ParameterizedTest
    @CsvSource({"'    '", "'  '"})
    void a_list_of_lines_stays_one(String indent) {
        String before = yaml("  classification:\n" + indent + "- 4A090.a\n" + indent + "- 4A090.b   # why\n");
        String after = yaml("  classification:\n" + indent + "- 3A090.a   # why\n");
        assertEquals(after, rewritten("cases.yaml", before, Aspect.CLASSIFICATION, "3A090.a"));
    }

    @ParameterizedTest
    @CsvSource({"'    '", "'  '"})
    void a_list_of_lines_can_become_empty(String indent) {
        String before = yaml("  classification:\n" + indent + "- 4A090.a\n" + indent + "- 4A090.b\n");
        assertEquals(
                yaml("  classification:\n" + indent + "  []\n"),
                rewritten("cases.yaml", before, Aspect.CLASSIFICATION));
    }

    @Test
    void what_yaml_would_take_for_something_else_is_quoted() {
        assertEquals(
                yaml("  decidingFacts: [\"4E091\", \"744.23\", \"no\", \"intermediaries[0].name\", exporter.name]\n"),
                rewritten(
                        "cases.yaml",
                        yaml("  decidingFacts: [to]\n"),
                        Aspect.DECIDING_FACTS,
                        "4E091",
                        "744.23",
                        "no",
                        "intermediaries[0].name",
                        "exporter.name"));
    }

    @Test
    void a_line_of_json_keeps_its_blanks_and_the_order_of_its_keys() {
        String text = """
                {"expect": { "classification" : [ ],  "outcome":"UNDETERMINED"}, "id": "\uD83D\uDE00", \
                "transaction": {"date": "2025-05-01", "to": "CN", "item": "nvidia-h20-96"}}

                {"id": "b", "expect": {"classification": ["4A090.a"]}, \
                "transaction": {"date": "2025-05-01", "to": "CN", "item": "nvidia-h20-96"}}
                """;
        String after = text.replace("[ ]", "[\"3A090.a\"]").replace("[\"4A090.a\"]", "[\"3A090.a\"]");
        assertEquals(after, rewritten("cases.jsonl", text, Aspect.CLASSIFICATION, "3A090.a"));
    }

    @Test
    void documents_lists_and_all_characters_before_a_place_are_counted() {
        String text = "\uFEFF# \uD83D\uDE00\r\n- id: \uD83D\uDE00a\r\n  title: \uD83D\uDE00\r\n  " + FACTS
                + "  expect: {outcome: UNDETERMINED} # \uD83D\uDE00\r\n- id: b\r\n  " + FACTS
                + "  expect:\r\n    outcome: UNDETERMINED\r\n---\r\nid: c\r\n" + FACTS
                + "expect: {outcome: UNDETERMINED}\r\n";
        assertEquals(
                text.replace("UNDETERMINED", "LICENSE_REQUIRED"),
                rewritten("cases.yaml", text, Aspect.OUTCOME, "LICENSE_REQUIRED"));
    }

    @Test
    void lines_end_as_the_others_do() {
        String text = yaml("  classification:\n  - 4A090.a\n  - 4A090.b\n").replace("\n", "\r\n");
        assertEquals(
                yaml("  classification:\n  - 3A090.a\n  - 3A090.b\n").replace("\n", "\r\n"),
                rewritten("cases.yaml", text, Aspect.CLASSIFICATION, "3A090.a", "3A090.b"));
    }

    @Test
    void what_is_malformed_stays_as_it_is() {
        String good =
                "{\"id\": \"a\", \"transaction\": {\"date\": \"2025-05-01\", \"to\": \"CN\", \"item\": \"nvidia-h20-96\"},"
                        + " \"expect\": {\"outcome\": \"UNDETERMINED\"}}\n";
        String text = "{\"id\": \n" + good;
        assertEquals(
                text.replace("UNDETERMINED", "LICENSE_REQUIRED"),
                rewritten("cases.jsonl", text, Aspect.OUTCOME, "LICENSE_REQUIRED"));
    }

    @Test
    void what_cannot_be_changed_in_place_is_refused() {
        String folded = yaml("  outcome: >-\n    UNDETERMINED\n  reviewPolicy: NONE\n");
        assertEquals(
                "cases.yaml: the expectations are written in a way that cannot be changed in place; change them by hand",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> rewritten("cases.yaml", folded, Aspect.OUTCOME, "LICENSE_REQUIRED"))
                        .getMessage());
    }
}
