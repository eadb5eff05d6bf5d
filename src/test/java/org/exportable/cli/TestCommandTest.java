package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable test}. */
class TestCommandTest {

    /** An H20 to China: a license is required by a letter, and as published none is. */
    private static final String CASE = """
            {"id": "%s", "transaction": {%s"to": "CN", "item": "nvidia-h20-96", "exporter": {"name": "NVIDIA", \
            "headquarters": "US"}, "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN", \
            "sector": "COMMERCIAL"}}, "expect": {"outcome": "%s"}}
            """;

    @TempDir
    private Path folder;

    private Path suite;

    @BeforeEach
    void oneCasePassesAndOneFails() throws IOException {
        suite = write(dated("good", "LICENSE_REQUIRED") + dated("bad", "NO_LICENSE_REQUIRED"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("cases.jsonl"), text);
    }

    private static String dated(String id, String outcome) {
        return CASE.formatted(id, "\"date\": \"2025-05-01\", ", outcome);
    }

    private Run test(String... options) {
        return Run.of(Stream.concat(Stream.of("test", suite.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void a_suite_that_passes_says_how_many_cases_did() throws IOException {
        write(dated("a", "LICENSE_REQUIRED") + dated("b", "LICENSE_REQUIRED"));
        Run run = test();
        assertEquals("2 of 2 passed.\n", run.out());
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }

    @Test
    void a_failure_is_shown_and_ends_with_1() {
        Run run = test();
        assertTrue(
                run.out().startsWith("FAILED bad\n  " + suite + ", line 2; under the law of 2025-05-01\n"), run.out());
        assertTrue(run.out().contains("outcome  NO_LICENSE_REQUIRED"), run.out());
        assertTrue(run.out().endsWith("\n\n1 of 2 passed.\n"), run.out());
        assertEquals(1, run.status());
    }

    @Test
    void json_has_a_line_for_each_case_in_their_order() {
        Run run = test("--format", "json");
        assertEquals(
                List.of("good true", "bad false"),
                run.out()
                        .lines()
                        .map(JsonMapper.shared()::readTree)
                        .map(each -> each.get("id").asString() + " " + each.get("passed"))
                        .toList());
        assertEquals(1, run.status());
    }

    @Test
    void a_folder_stands_for_its_suites_and_a_hyphen_for_standard_input() throws IOException {
        Files.writeString(folder.resolve("more.yaml"), dated("more", "LICENSE_REQUIRED"));
        assertTrue(Run.of("test", folder.toString()).out().endsWith("2 of 3 passed.\n"));
        assertEquals(
                "1 of 1 passed.\n",
                Run.reading(dated("in", "LICENSE_REQUIRED"), "test", "-").out());
    }

    @Test
    void a_case_that_cannot_be_read_ends_with_2_and_keeps_no_other_from_running() throws IOException {
        write(dated("a", "LICENSE_REQUIRED") + "{\"id\": \n" + dated("b", "NONE") + dated("c", "UNDETERMINED"));
        Run run = test();
        assertTrue(run.out().endsWith("1 of 2 passed.\n"), run.out());
        assertEquals(2, run.errors().size());
        assertTrue(run.errors().get(0).startsWith(suite + ", line 2: cannot be parsed"), run.err());
        assertTrue(run.errors().get(1).startsWith(suite + ", line 3, `expect.outcome`: `NONE`"), run.err());
        assertEquals(2, run.status());
    }

    @Test
    void an_id_that_is_there_twice_is_refused() throws IOException {
        write(dated("a", "LICENSE_REQUIRED") + dated("a", "LICENSE_REQUIRED"));
        Run run = test();
        assertEquals("1 of 1 passed.\n", run.out());
        assertTrue(run.err().contains("line 2, `id`: `a` is the id of another case already"), run.err());
        assertEquals(2, run.status());
    }

    @ParameterizedTest
    @CsvSource({"good, 1", "g*, 1", "*d, 2", "?ad, 1", "*, 2", "b?d, 1"})
    void cases_are_chosen_by_their_ids(String glob, int count) {
        assertTrue(test("--id", glob).out().endsWith(" of %d passed.%n".formatted(count)));
    }

    @Test
    void several_globs_choose_the_cases_of_each() {
        assertTrue(test("--id", "good", "--id", "bad").out().endsWith("1 of 2 passed.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "--id, nothing*, exportable: no case ran: none has an id like `nothing*`",
        "--id, goo, exportable: no case ran: none has an id like `goo`",
        "--id, [g]ood, exportable: no case ran: none has an id like `[g]ood`",
        "--provision, 746.8, exportable: no case ran: none is of `746.8`"
    })
    void it_fails_where_no_case_ran(String option, String value, String message) {
        Run run = test(option, value);
        assertEquals("", run.out());
        assertEquals(List.of(message), run.errors());
        assertEquals(1, run.status());
    }

    @Test
    void cases_are_chosen_by_the_paragraphs_that_they_are_of() {
        assertTrue(test("--provision", "744.23(b)").out().endsWith("1 of 2 passed.\n"));
        assertEquals(
                "exportable: no case ran: none has an id like `*` and is of `742.6` or `746.8`",
                test("--id", "*", "--provision", "742.6", "--provision", "746.8")
                        .errors()
                        .get(0));
    }

    @Test
    void the_number_of_threads_does_not_change_a_byte() throws IOException {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 40)
                .forEach(each -> text.append(dated("c" + each, each % 2 == 0 ? "LICENSE_REQUIRED" : "UNDETERMINED")));
        write(text.toString());
        Path one = folder.resolve("one.xml");
        Path many = folder.resolve("many.xml");
        Run first = test("--threads", "1", "--junit", one.toString());
        Run second = test("--threads", "7", "--junit", many.toString());
        assertEquals(first, second);
        assertEquals(Files.readString(one), Files.readString(many));
    }

    @Test
    void the_options_choose_what_a_case_leaves_open() throws IOException {
        write(dated("a", "NO_LICENSE_REQUIRED"));
        assertEquals(0, test("--view", "PUBLISHED").status());
        assertEquals(0, test("--without", "nvidia-h20-letter-2025").status());
        assertEquals(0, test("--on", "2025-04-08").status());
        assertEquals(0, test("--regime", "2025-05-01/PUBLISHED").status());
        assertEquals(1, test().status());
    }

    @Test
    void a_case_keeps_the_law_that_it_names() throws IOException {
        String named = dated("a", "LICENSE_REQUIRED").replace("\"expect\"", "\"regime\": \"2025-05-01\", \"expect\"");
        write(named + dated("b", "LICENSE_REQUIRED").replace("\"expect\"", "\"view\": \"ENFORCED\", \"expect\""));
        assertEquals("2 of 2 passed.\n", test("--view", "PUBLISHED").out());
        assertTrue(test("--on", "2025-04-08").out().contains("FAILED b"));
    }

    @Test
    void folders_of_rules_are_laid_over_all_cases() throws IOException {
        write(dated("a", "LICENSE_REQUIRED").replace("\"expect\"", "\"regime\": \"2025-04-08\", \"expect\""));
        assertEquals(1, test().status());
        assertEquals(0, test("--with", "examples/house-rules").status());
    }

    @Test
    void a_case_without_a_day_needs_one() throws IOException {
        write(CASE.formatted("a", "", "LICENSE_REQUIRED"));
        Run run = test();
        assertEquals(2, run.status());
        assertTrue(run.err().contains("a case is of a day"), run.err());
        assertEquals(0, test("--on", "2025-05-01").status());
    }

    @Test
    void the_schema_is_printed_and_nothing_run() {
        Run run = Run.of("test", "--schema");
        assertEquals(0, run.status());
        assertTrue(JsonMapper.shared().readTree(run.out()).has("$schema"));
        assertFalse(run.out().contains("transaction.schema.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "--threads 0, `--threads` is at least 1",
        "--format xml, 'text, json, html'",
        "--format html, `--format html` is a page of what `--coverage` lists",
        "-o x.html, `-o` is for what `--coverage` lists",
        "--coverage --record, `--record` changes the suites; leave out --coverage",
        "--coverage -o no/such/folder/x.html, no/such/folder/x.html",
        "--junit no/such/folder/x.xml, no/such/folder/x.xml"
    })
    void nonsense_is_refused(String options, String message) {
        Run run = test(options.split(" "));
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void an_empty_folder_and_a_missing_file_are_named() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertTrue(Run.of("test", empty.toString()).err().contains("this folder holds no file that ends in .yaml"));
        Run run = Run.of("test", folder.resolve("none.yaml").toString());
        assertTrue(run.err().contains("there is no such file"), run.err());
        assertEquals(2, run.status());
    }
}
