package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code exportable test --record}. */
class RecordTest {

    private static final String YAML = """
            # H20s
            id: first # as it was
            transaction:
              date: 2025-05-01
              to: CN
              item: nvidia-h20-96
              exporter: { name: NVIDIA, headquarters: US }
              consignee: { country: CN, headquarters: CN, parentHeadquarters: CN, sector: COMMERCIAL }
            expect:
              outcome: LICENSE_EXCEPTION # is it?
              exceptions: [NAC]
              reviewPolicy: UNPUBLISHED
            """;
    private static final String RECORDED =
            YAML.replace("LICENSE_EXCEPTION", "LICENSE_REQUIRED").replace("[NAC]", "[]");

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run record(Path suite, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "test";
        words[1] = "--record";
        words[2] = suite.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return Run.of(words);
    }

    @Test
    void what_is_indicated_is_written_where_something_else_was_expected_and_the_change_is_printed() throws IOException {
        Path suite = write("h20.yaml", YAML);
        Run run = record(suite);
        assertEquals("""
                --- %1$s
                +++ %1$s
                @@ -7,6 +7,6 @@
                   exporter: { name: NVIDIA, headquarters: US }
                   consignee: { country: CN, headquarters: CN, parentHeadquarters: CN, sector: COMMERCIAL }
                 expect:
                -  outcome: LICENSE_EXCEPTION # is it?
                -  exceptions: [NAC]
                +  outcome: LICENSE_REQUIRED # is it?
                +  exceptions: []
                   reviewPolicy: UNPUBLISHED
                1 of 1 cases recorded.
                """.formatted(suite), run.out());
        assertEquals(0, run.status(), run.err());
        assertEquals(RECORDED, Files.readString(suite));
    }

    @Test
    void what_was_recorded_passes_and_nothing_is_left_to_record() throws IOException {
        Path suite = write("h20.yaml", YAML);
        record(suite);
        assertEquals(0, Run.of("test", suite.toString()).status());
        assertEquals(
                "Nothing to record: all 1 cases come out as expected.\n",
                record(suite).out());
        assertEquals(RECORDED, Files.readString(suite));
    }

    @Test
    void a_line_of_json_is_changed_in_its_expectation_alone() throws IOException {
        String line =
                "{\"id\":\"%s\",  \"transaction\": {\"date\": \"2025-05-01\", \"to\": \"DE\", \"item\": \"nvidia-rtx-4070\","
                        + " \"consignee\": {\"parentHeadquarters\": \"DE\"}}, \"expect\": {\"outcome\":\"%s\"}}\n";
        String good = line.formatted("good", "NO_LICENSE_REQUIRED");
        Path suite =
                write("cases.jsonl", good + line.formatted("bad", "LICENSE_REQUIRED") + good.replace("good", "more"));
        Run run = record(suite);
        assertEquals(
                List.of(
                        "@@ -2,1 +2,1 @@",
                        "-" + line.formatted("bad", "LICENSE_REQUIRED").strip()),
                run.out().lines().skip(2).limit(2).toList());
        assertEquals(
                good + line.formatted("bad", "NO_LICENSE_REQUIRED") + good.replace("good", "more"),
                Files.readString(suite));
    }

    @Test
    void all_suites_of_a_folder_are_recorded() throws IOException {
        write("a.yaml", YAML);
        write("b.yaml", YAML.replace("first", "second"));
        assertTrue(record(folder).out().endsWith("2 of 2 cases recorded.\n"));
        assertEquals(RECORDED, Files.readString(folder.resolve("a.yaml")));
        assertEquals(RECORDED.replace("first", "second"), Files.readString(folder.resolve("b.yaml")));
    }

    @Test
    void only_chosen_cases_are_recorded() throws IOException {
        Path suite = write("h20.yaml", YAML + "---\n" + YAML.replace("first", "second"));
        record(suite, "--id", "second");
        assertEquals(YAML + "---\n" + RECORDED.replace("first", "second"), Files.readString(suite));
    }

    @Test
    void what_cannot_be_read_stays_and_is_named() throws IOException {
        String bad = YAML.replace("first", "bad").replace("[NAC]", "NAC");
        Path suite = write("h20.yaml", bad + "---\n" + YAML);
        Run run = record(suite);
        assertEquals(bad + "---\n" + RECORDED, Files.readString(suite));
        assertTrue(run.err().contains("`expect.exceptions`: a list belongs here"), run.err());
        assertEquals(2, run.status());
    }

    @Test
    void nothing_is_written_if_one_suite_cannot_be_rewritten() throws IOException {
        Path good = write("a.yaml", YAML);
        write(
                "b.yaml",
                YAML.replace("first", "second")
                        .replace("[NAC]", "[NAC,\n    ]")
                        .replace("LICENSE_EXCEPTION # is it?", ">-\n    LICENSE_EXCEPTION"));
        Run run = record(folder);
        assertEquals(2, run.status());
        assertTrue(
                run.err().contains("b.yaml: the expectations are written in a way that cannot be changed"), run.err());
        assertEquals("", run.out());
        assertEquals(YAML, Files.readString(good));
    }

    @Test
    void standard_input_cannot_be_rewritten() {
        Run run = Run.reading(YAML, "test", "--record", "-");
        assertEquals("exportable: `--record` rewrites files; name them instead of `-`\n", run.err());
        assertEquals(2, run.status());
    }
}
