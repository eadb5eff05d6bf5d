package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.fact.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable diff}. */
class DiffCommandTest {

    private static final Path RULES = Path.of("rules");
    private static final String LINE = "classification/3A090.a/2023-11-17.drl";

    /** A copy of the rules in which 3A090.a.1 begins above 4800 and not at it. */
    private static Path aboveTheLine(Path folder) throws IOException {
        copy(folder);
        Path file = folder.resolve(LINE);
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst("totalProcessingPerformance >= 4800 \\)", "totalProcessingPerformance > 4800 )"));
        return folder;
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(RULES.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void laws_that_indicate_the_same_are_said_to_be_equal() {
        String out = Run.of("diff", "2025-07-14", "2025-08-08").out();
        assertTrue(out.contains("The two laws are equal: of all "), out);
    }

    @Test
    void an_example_of_the_data_is_a_transaction_that_comes_out_as_said() {
        String out = Run.of("diff", "2023-11-16", "2023-11-17", "--regions", "1", "--format", "json")
                .out();
        JsonNode regions = JsonMapper.shared()
                .readTree(out.lines().findFirst().orElseThrow())
                .get("regions");
        assertTrue(regions.size() > 5);
        for (JsonNode region : regions) {
            Transaction example =
                    TestLaw.read("example.json", region.get("example").toString());
            assertEquals(region.get("before").get("outcome").asString(), TestLaw.outcome(example, "2023-11-16"), out);
            assertEquals(region.get("after").get("outcome").asString(), TestLaw.outcome(example, "2023-11-17"), out);
        }
    }

    @Test
    void a_line_moved_in_a_folder_of_rules_is_found_where_it_is(@TempDir Path folder) throws IOException {
        Run run = Run.of(
                "diff",
                "rules",
                aboveTheLine(folder).toString(),
                "--on",
                "2024-06-01",
                "--regions",
                "1",
                "--fail-on",
                "loosened");
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("TPP: 4800;"), run.out());
        assertTrue(run.out().contains("No longer: The circuit has a total processing performance of 4800"), run.out());
    }

    @Test
    void a_report_has_the_lines_that_differ(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("report.html");
        Run.of(
                "diff",
                "rules",
                aboveTheLine(Files.createDirectory(folder.resolve("rules"))).toString(),
                "--on",
                "2024-06-01",
                "--format",
                "html",
                "-o",
                page.toString());
        String html = Files.readString(page);
        assertTrue(html.contains("-               totalProcessingPerformance &gt;= 4800 )"), html);
        assertTrue(html.contains("+               totalProcessingPerformance &gt; 4800 )"), html);
    }

    @Test
    void cases_are_run_under_both_folders_of_rules(@TempDir Path folder) throws IOException {
        Path cases = folder.resolve("cases.jsonl");
        Files.writeString(cases, """
                {"id": "on-the-line", "transaction": {"date": "2024-06-01", "to": "CN",\
                 "item": {"totalProcessingPerformance": 4800, "applicableDieAreaMm2": 4000, "dataCenter": true},\
                 "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN"}},\
                 "expect": {"classification": ["3A090.a"]}}
                """);
        Run run = Run.of(
                "diff",
                "rules",
                aboveTheLine(Files.createDirectory(folder.resolve("rules"))).toString(),
                "--on",
                "2024-06-01",
                "--regions",
                "1",
                "--suite",
                cases.toString());
        String out = run.out().replaceAll("\\s+", " ");
        assertTrue(out.contains("1 passed before and fail after"), out + run.err());
        assertTrue(out.contains("totalProcessingPerformance > 4800: no case below or above"), out);
    }

    @Test
    void a_copy_of_the_rules_is_equal_on_every_day(@TempDir Path folder) throws IOException {
        copy(folder);
        Run run =
                Run.of("diff", "rules", folder.toString(), "--fail-on", "loosened,tightened,changed,now_undetermined");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("They are equal."), run.out());
    }

    @Test
    void of_a_ledger_it_is_said_how_many_lines_change() {
        String ledger = """
                {"id": "one", "to": "CN", "item": "nvidia-h20-96", "exporter": {"name": "NVIDIA"}}
                {"id": "two", "to": "DE", "item": "nvidia-h20-96", "exporter": {"name": "Acme"}}
                """;
        Run run = Run.reading(ledger, "diff", "2025-04-08", "2025-04-09", "--regions", "1", "--ledger", "-");
        assertTrue(run.out().contains("Of your 2 lines 1 change."), run.out() + run.err());
        assertTrue(run.out().contains("tightened: 1: line 1 (one)"), run.out());
    }

    @Test
    void a_folder_of_a_git_revision_is_compared() throws InterruptedException {
        assumeTrue(git(Path.of("."), "rev-parse", "HEAD:rules") == 0, "there is no git checkout here");
        Run run = Run.of("diff", "HEAD:rules", "HEAD:rules");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("They are equal."), run.out());
    }

    private static int git(Path folder, String... arguments) throws InterruptedException {
        try {
            return new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noGit) {
            return 1;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-01|rules|not of one kind",
                "2025-01-01|tomorrow|is not a regime",
                "2025-01-01|2025-01-02-ai-difusion|did you mean `ai-diffusion`?",
                "rules|nowhere:rules|git knows no `nowhere:rules`",
                "2020-01-01|2025-01-02|is before 2022-08-26"
            })
    void what_cannot_be_compared_is_refused(String first, String second, String says) {
        Run run = Run.of("diff", first, second);
        assertEquals(2, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(says), run.err());
    }

    @Test
    void to_list_nothing_is_refused() {
        Run run = Run.of("diff", "2025-01-01", "2025-01-02", "--regions", "0");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("1 is the least"), run.err());
    }
}
