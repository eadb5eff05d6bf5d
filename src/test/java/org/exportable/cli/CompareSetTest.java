package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable compare --set}: what if a number in a rule were another? */
class CompareSetTest {

    private static final String LINE = "3A090.a.1.totalProcessingPerformance=4000";
    private static final String MARK = "(hypothetical: 3A090.a.1.totalProcessingPerformance 4000 instead of 4800)";

    private static String chip(String date) {
        return """
                {"id": "chip of %s", "date": "%s", "to": "CN", "item": {"totalProcessingPerformance": 4500,
                 "performanceDensity": 1, "dataCenter": false}, "exporter": {"name": "Acme"}}
                """.formatted(date, date).replace("\n", "") + "\n";
    }

    private static Run set(String hypothesis, String... more) {
        List<String> words = new ArrayList<>(List.of("compare", "-", "--set", hypothesis));
        words.addAll(List.of(more));
        return Run.reading(chip("2024-02-01"), words.toArray(String[]::new));
    }

    private static String line(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void the_law_of_the_transactions_day_is_compared_with_what_it_would_be() {
        String out = line(set(LINE));
        assertTrue(out.contains("- 2024-02-01: no license required"), out);
        assertTrue(out.contains("- 2024-02-01 " + MARK + ": license exception available; item 3A090.a"), out);
        assertTrue(out.endsWith("1 of 1 would differ (hypothetical). "), out);
    }

    @Test
    void the_rule_that_makes_the_difference_says_what_is_imagined() {
        String out = line(set(LINE));
        assertTrue(
                out.contains("applies here only: The circuit has a total processing performance of 4800 or more."
                        + " (Hypothetical: totalProcessingPerformance 4000 instead of 4800.)"),
                out);
    }

    @Test
    void each_regime_is_compared_with_itself_alone() {
        Run run = set(LINE, "--regimes", "2024-01-01", "2025-06-01/PUBLISHED", "--format", "json");
        List<JsonNode> lines =
                run.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertEquals(
                List.of("2024-01-01", "2025-06-01/PUBLISHED"),
                lines.stream()
                        .map(line -> line.at("/sides/0/regime").asString())
                        .toList());
        assertEquals(
                List.of("2024-01-01 " + MARK, "2025-06-01/PUBLISHED " + MARK),
                lines.stream()
                        .map(line -> line.at("/sides/1/regime").asString())
                        .toList());
        lines.forEach(line -> {
            assertEquals(2, line.get("sides").size());
            assertTrue(!line.at("/sides/0/hypothetical").asBoolean());
            assertTrue(line.at("/sides/1/hypothetical").asBoolean());
        });
    }

    @Test
    void markdown_is_marked_too() {
        String out = set(LINE, "--format", "markdown").out();
        assertTrue(out.contains("- 2024-02-01 " + MARK + ": license exception"), out);
    }

    @Test
    void other_options_choose_the_law_where_no_regime_is_written() {
        String out = set(LINE, "--on", "2025-06-01", "--view", "PUBLISHED").out();
        assertTrue(out.contains("- 2025-06-01/PUBLISHED: no license required"), out);
    }

    @Test
    void what_would_not_differ_is_only_counted() {
        assertEquals(
                "0 of 1 would differ (hypothetical).\n",
                set("3A090.a.1.totalProcessingPerformance=4501").out());
    }

    @Test
    void several_numbers_are_set_at_once() {
        String out =
                line(set("3A090.a.2.totalProcessingPerformance[4800]=4400", "--set", "3A090.a.2.performanceDensity=1"));
        assertTrue(
                out.contains("(hypothetical: 3A090.a.2.performanceDensity 1 instead of 5.92,"
                        + " 3A090.a.2.totalProcessingPerformance 4400 instead of 4800)"),
                out);
    }

    @Test
    void a_transaction_of_a_day_without_the_rule_keeps_no_other_from_its_answer(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("two.jsonl"), chip("2023-02-01") + chip("2024-02-01"));
        Run run = Run.of("compare", file.toString(), "--set", LINE);
        assertEquals(2, run.status());
        assertEquals(
                file + ", line 1: rule `3A090.a.1` is not in force under 2023-02-01; it is from 2023-11-17 on\n",
                run.err());
        assertTrue(run.out().endsWith("1 of 1 would differ (hypothetical).\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "3A090.a.1.totalProcesingPerformance=4000, did you mean `3A090.a.1.totalProcessingPerformance`",
        "3A090.a.1.totalProcessingPerformance=1e1000000000, is no number for a rule",
        "3A090.a.1.totalProcessingPerformance, is not RULE.ATTRIBUTE=VALUE",
        "3A090.a.2.totalProcessingPerformance=5, is compared with 1600 and 4800"
    })
    void what_cannot_be_set_is_said(String hypothesis, String message) {
        Run run = set(hypothesis);
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("exportable: ") && run.err().contains(message), run.err());
        assertEquals(1, run.errors().size());
    }

    @Test
    void a_rule_that_is_not_in_force_under_a_regime_is_said_to_be_when() {
        Run run = set(LINE, "--regimes", "2024-01-01", "2023-01-01");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("not in force under 2023-01-01; it is from 2023-11-17 on"), run.err());
    }

    @Test
    void a_number_set_twice_is_refused() {
        Run run = set(LINE, "--set", "3A090.a.1.totalProcessingPerformance=4100");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("cannot be two numbers at once"), run.err());
    }
}
