package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable test --coverage}. */
class CoverageOptionTest {

    /** An H20 to China on a day. */
    private static final String CASE = """
            {"id": "%s", "transaction": {"date": "%s", "to": "CN", "item": "nvidia-h20-96", "exporter": {"name": "NVIDIA", \
            "headquarters": "US"}, "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN", \
            "sector": "COMMERCIAL"}}, "expect": {"outcome": "LICENSE_REQUIRED"}}
            """;

    private static final String LETTER = "Letter to NVIDIA of 2025-04-09, destination";

    @TempDir
    private Path folder;

    private Path suite;

    /** The one before the letter fails. */
    @BeforeEach
    void oneCaseBeforeTheLetterAndOneAfter() throws IOException {
        suite = folder.resolve("cases.jsonl");
        Files.writeString(suite, CASE.formatted("after", "2025-04-09") + CASE.formatted("before", "2025-04-08"));
    }

    private Run coverage(String... options) {
        return Run.of(Stream.concat(Stream.of("test", "--coverage", suite.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<JsonNode> lines(String text, String kind) {
        return text.lines()
                .map(JsonMapper.shared()::readTree)
                .filter(each -> each.path("kind").asString("case").equals(kind))
                .toList();
    }

    private static JsonNode letter(String text) {
        return lines(text, "rule").stream()
                .filter(each -> each.get("rule").asString().equals(LETTER))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_cases_still_run_and_their_status_counts() {
        Run run = coverage();
        assertTrue(run.out().startsWith("FAILED before\n"), run.out());
        assertTrue(run.out().contains("\n1 of 2 passed.\n\nWhat 2 cases touch of the rules\n"), run.out());
        assertEquals(1, run.status());
        assertEquals(0, coverage("--id", "after").status());
    }

    @Test
    void only_cases_that_were_chosen_count() {
        assertTrue(coverage("--id", "after").out().contains("What 1 case touches of the rules"));
        assertTrue(coverage("--provision", "744.23(b)").out().contains("What 1 case touches of the rules"));
    }

    @Test
    void json_has_the_cases_and_then_the_coverage() {
        String out = coverage("--format", "json").out();
        assertEquals(2, lines(out, "case").size());
        assertEquals("FIRED", letter(out).get("reach").asString());
        assertEquals("after", letter(out).get("firstFired").asString());
    }

    @Test
    void days_are_touched_by_the_law_of_the_cases() {
        List<JsonNode> days = lines(coverage("--format", "json").out(), "date").stream()
                .filter(each -> each.get("instrument").asString().equals("nvidia-h20-letter-2025"))
                .toList();
        assertEquals("before", days.get(0).get("before").asString());
        assertEquals("after", days.get(0).get("on").asString());
    }

    @Test
    void the_law_is_the_one_that_the_cases_ran_under() {
        String out = coverage("--format", "json", "--without", "nvidia-h20-letter-2025")
                .out();
        assertEquals("NEVER", letter(out).get("reach").asString());
        assertEquals(0, letter(out).get("binding").asInt());
        assertEquals(
                "NEVER",
                letter(coverage("--format", "json", "--view", "PUBLISHED").out())
                        .get("reach")
                        .asString());
    }

    @Test
    void folders_of_rules_that_are_laid_over_count_with_their_text() {
        Run run = coverage("--format", "html", "--with", "examples/house-rules");
        assertTrue(run.out().contains("<h3>requirement/example-house-rule/2025-01-01.drl</h3>"));
        assertTrue(run.out().contains("package law.requirement.pexample_house_rule.v2025_01_01;"));
    }

    @Test
    void a_page_stands_alone_on_standard_output_and_says_which_cases_failed() {
        Run run = coverage("--format", "html");
        assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
        assertTrue(run.out().endsWith("</html>\n"));
        assertTrue(run.out().contains("<p>1 of 2 passed.</p>\n<p>Failed: before.</p>"));
        assertEquals(1, run.status());
    }

    @Test
    void it_can_be_written_to_a_file_beside_the_results() throws IOException {
        Path page = folder.resolve("coverage.html");
        Run run = coverage("--format", "html", "-o", page.toString());
        assertTrue(run.out().startsWith("FAILED before\n"), run.out());
        assertTrue(run.out().endsWith("1 of 2 passed.\n"), run.out());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void nothing_is_listed_where_no_case_ran() {
        Run run = coverage("--id", "none");
        assertEquals("", run.out());
        assertFalse(run.err().isEmpty());
        assertEquals(1, run.status());
    }
}
