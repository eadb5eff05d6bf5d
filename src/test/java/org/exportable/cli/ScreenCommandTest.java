package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exportable.ledger.Advance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable screen}. */
class ScreenCommandTest {

    private static final String LEDGER = """
            id,date,item,to,quantity
            1,2025-06-02,nvidia-h100-sxm,CN,8
            2,2025-06-02,nvidia-h100-sx,CN,8
            """;

    @TempDir
    private Path folder;

    private String ledger;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        ledger = Files.writeString(folder.resolve("ledger.csv"), LEDGER).toString();
        out = folder.resolve("out.csv");
    }

    private Run screen(String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "screen";
        words[1] = ledger;
        words[2] = "-o";
        words[3] = out.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    @Test
    void good_lines_are_answered_bad_ones_written_beside_and_the_summary_printed() throws IOException {
        Run run = screen();
        assertEquals(0, run.status(), run::err);
        assertTrue(run.out().startsWith("1 lines answered, 1 rejected\n"), run.out());
        assertTrue(Files.readString(out).contains("1,2025-06-02,nvidia-h100-sxm,CN,8,LICENSE_REQUIRED,3A090.a,"));
        assertEquals(
                "line,column,reason\n3,item,`nvidia-h100-sx` is not in the catalogue; did you mean `nvidia-h100-sxm`?\n",
                Files.readString(folder.resolve("out.csv.rejects")));
    }

    @Test
    void strictly_a_bad_line_is_a_failure() throws IOException {
        assertEquals(1, screen("--strict").status());
        Files.writeString(Path.of(ledger), LEDGER.replace("h100-sx,", "h100-sxm,"));
        assertEquals(0, screen("--strict").status());
        assertFalse(Files.exists(folder.resolve("out.csv.rejects")), "what an earlier run rejected is gone");
    }

    @Test
    void the_summary_is_data_too() throws IOException {
        Path summary = folder.resolve("summary.json");
        screen("--summary", summary.toString());
        JsonNode json = JsonMapper.shared().readTree(Files.readString(summary));
        assertEquals(2, json.get("lines").asInt());
        assertEquals(1, json.get("rejects").asInt());
        assertEquals(1, json.get("outcomes").get("LICENSE_REQUIRED").asInt());
        assertTrue(json.get("provisions").toString().contains("15 CFR 742.6(a)(6)(iii)"), json::toString);
    }

    @Test
    void a_pipe_gets_answers_on_standard_output_and_rejects_on_standard_error() {
        Run run = Run.reading(LEDGER, "screen", "-");
        assertEquals(2, run.out().lines().count(), run.out());
        assertTrue(run.err().startsWith("3,item,"), run.err());
    }

    @Test
    void a_dry_run_shows_what_is_understood_and_writes_nothing() {
        Run run = screen("--dry-run");
        assertTrue(run.out().contains("5 of 5 columns are understood"), run.out());
        assertTrue(run.out().contains("-> rejected, `item`"), run.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void the_law_can_be_chosen() throws IOException {
        screen("--on", "2022-10-01");
        assertFalse(Files.readString(out).contains("3A090.a"));
    }

    @Test
    void a_mapping_says_what_headings_do_not() throws IOException {
        Path map = folder.resolve("map.yaml");
        Files.writeString(map, """
                columns: {Whither: to, What: item}
                constants: {date: 2025-06-02}
                values: {item: {our best: nvidia-h100-sxm}}
                """);
        Files.writeString(Path.of(ledger), "Whither,What\nCN,Our Best\n");
        assertEquals(0, screen("--map", map.toString()).status());
        assertTrue(Files.readString(out).contains("CN,Our Best,LICENSE_REQUIRED,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "columns: {Qty: quantty}! line 1! did you mean `quantity`?",
                "colums: {}! line 1! did you mean `columns`?",
                "dates: yesterday! line 1! dd.MM.yyyy",
                "decimal: x! line 1! is not one of",
                "'[1, 2]'! line 1! an object with keys"
            })
    void what_is_wrong_with_a_mapping_is_named_with_its_line(String mapping, String place, String hint)
            throws IOException {
        Path map = Files.writeString(folder.resolve("map.yaml"), mapping);
        Run run = screen("--map", map.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains(place) && run.err().contains(hint), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void options_that_contradict_each_other_are_named() {
        assertTrue(Run.of("screen", "-", "--accumulate").err().contains("name a file"));
        assertTrue(Run.of("screen", ledger, "--resume").err().contains("-o"));
        assertTrue(Run.of("screen", ledger, "-o", out + ".gz").err().contains("packed"));
        assertTrue(Run.of("screen", folder.resolve("none.csv").toString()).err().contains("no such file"));
        assertTrue(
                Run.of("screen", ledger, "-o", folder.resolve("no/such/out.csv").toString())
                        .err()
                        .contains("cannot be written"));
    }

    @Test
    void a_device_is_written_to_and_nothing_beside_it() {
        out = Path.of("/dev/null");
        assertEquals(0, screen().status());
        assertFalse(Files.exists(Path.of("/dev/null.part")) || Files.exists(Path.of("/dev/null.rejects")));
    }

    @Test
    void the_pace_tells_rate_and_time_left() {
        assertEquals(
                "50,000 lines, 25,000 a second, 25 %, 0:06 left", new Pace(400).words(new Advance(50_000, 100), 2.0));
        assertEquals("50,000 lines, 25,000 a second", new Pace(0).words(new Advance(50_000, 100), 2.0));
    }
}
