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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code exportable test --mutation}. */
class MutationTest {

    private static final String VERSION = "classification/3A090.a/2022-10-21";

    /** On the two lines of 2022. */
    private static final String SUITE = """
            id: on the lines
            transaction:
              date: 2022-10-21
              to: CN
              item: { category: INTEGRATED_CIRCUIT, totalProcessingPerformance: 4800, ioBandwidthGBps: 600 }
              consignee: { country: CN, headquarters: CN, parentHeadquarters: CN, sector: COMMERCIAL }
            expect: { outcome: LICENSE_REQUIRED }
            """;

    private static final String SURVIVOR =
            VERSION + " \"\"3A090.a.1 to a.4\"\": `ioBandwidthGBps >= 600` becomes `ioBandwidthGBps >= 599`";

    @TempDir
    private Path folder;

    private Path suite;

    @BeforeEach
    void aSuite() throws IOException {
        suite = Files.writeString(folder.resolve("cases.yaml"), SUITE);
    }

    private Run mutate(String... options) {
        return Run.of(Stream.concat(
                        Stream.of("test", "--mutation", "--mutate", VERSION, suite.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Path survivors(Run run) throws IOException {
        StringBuilder reasons = new StringBuilder("mutant,reason\n");
        Path results = folder.resolve("results.csv");
        assertEquals(0, mutate("--results", results.toString()).status(), run.err());
        Files.readString(results)
                .lines()
                .filter(line -> line.contains(",SURVIVED,"))
                .forEach(line -> reasons.append(line.replace(",SURVIVED,", ",left on purpose"))
                        .append('\n'));
        return Files.writeString(folder.resolve("reasons.csv"), reasons);
    }

    @Test
    void survivors_are_listed_by_file_and_line() {
        Run run = mutate();
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertTrue(run.out().contains("17 small changes of the rules:"), run.out());
        assertTrue(run.out().contains(VERSION + ".drl\n"), run.out());
        assertTrue(run.out().contains("- line 9: \"3A090.a.1 to a.4\": `ioBandwidthGBps >= 600` becomes"), run.out());
        assertFalse(run.out().contains("becomes `ioBandwidthGBps > 600`"), run.out());
    }

    @Test
    void json_has_a_line_for_each_change_with_a_transaction_that_would_notice_it() {
        List<String> lines = mutate("--format", "json")
                .out()
                .lines()
                .filter(line -> line.startsWith("{\"kind\":\"mutant\""))
                .toList();
        assertEquals(17, lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"noticedBy\":\"on the lines\"")));
        assertTrue(lines.stream()
                .filter(line -> line.contains("\"SURVIVED\""))
                .allMatch(line -> line.contains("\"transaction\":{")));
    }

    @Test
    void suggested_cases_pass_and_leave_no_survivor() {
        Path suggested = folder.resolve("suggested.jsonl");
        assertEquals(0, mutate("--suggest", suggested.toString()).status());
        Run run = mutate(suggested.toString());
        assertTrue(run.out().contains(" 0 survive unnoticed"), run.out());
    }

    @Test
    void a_survivor_without_a_reason_ends_with_1() throws IOException {
        Path reasons = Files.writeString(
                folder.resolve("reasons.csv"), "mutant,reason\n\"%s\",a reason\n".formatted(SURVIVOR));
        assertEquals(1, mutate("--accept", reasons.toString()).status());
    }

    @Test
    void survivors_with_reasons_end_with_0_and_the_reasons_are_shown() throws IOException {
        Run run = mutate("--accept", survivors(mutate()).toString());
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Left because: left on purpose"), run.out());
    }

    @Test
    void a_reason_for_what_does_not_survive_is_named() throws IOException {
        Path reasons = Files.writeString(
                folder.resolve("reasons.csv"),
                Files.readString(survivors(mutate()))
                        + "\"%s\",noticed\n".formatted(SURVIVOR.replace(">= 599", "> 600")));
        Run run = mutate("--accept", reasons.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("has a reason to survive, but does not"), run.err());
    }

    @Test
    void a_run_that_was_cut_off_is_gone_on_with_to_the_same_end() throws IOException {
        Path results = folder.resolve("results.csv");
        mutate("--results", results.toString());
        String whole = Files.readString(results);
        Files.writeString(results, whole.substring(0, whole.length() / 2));
        assertEquals(0, mutate("--results", results.toString()).status());
        assertEquals(whole, Files.readString(results));
    }

    @Test
    void what_is_known_of_other_versions_stays() throws IOException {
        Path results = folder.resolve("results.csv");
        Run.of(
                "test",
                "--mutation",
                "--mutate",
                "classification/4A090.a/*",
                "--results",
                results.toString(),
                suite.toString());
        String others =
                Files.readString(results).substring(Files.readString(results).indexOf("classification/"));
        mutate("--results", results.toString());
        String all = Files.readString(results);
        assertTrue(all.contains(others), all);
        assertTrue(all.contains(VERSION), all);
    }

    @Test
    void results_that_cannot_be_read_name_the_line() throws IOException {
        Path results = Files.writeString(
                folder.resolve("results.csv"), "mutant,fate,noticedBy\n\"%s\",LOST,\n".formatted(SURVIVOR));
        Run run = mutate("--results", results.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("results.csv, line 2: `LOST` is none of [NOTICED,"), run.err());
    }

    @Test
    void cases_that_fail_are_no_measure() throws IOException {
        Files.writeString(suite, SUITE.replace("LICENSE_REQUIRED", "NO_LICENSE_REQUIRED"));
        Run run = mutate();
        assertEquals(2, run.status());
        assertTrue(run.err().contains("takes cases that pass; these fail: on the lines"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "--mutation --mutate nothing/*, names no version with anything to change",
        "--mutate letter/*, are about `--mutation`; add it",
        "--mutation --record, `--record` changes the suites",
        "--mutation --minutes 0, 1 is the least",
        "--mutation --accept no/such.csv, no/such.csv"
    })
    void nonsense_is_refused(String options, String message) {
        Run run = Run.of(Stream.concat(Stream.of("test", suite.toString()), Stream.of(options.split(" ")))
                .toArray(String[]::new));
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
    }
}
