package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable matrix}. */
class MatrixCommandTest {

    private static final String H100 = "nvidia-h100-sxm";

    private static Run local(String items, String destinations, String dates, String format) {
        return matrix(items, destinations, "--parents", "destination", "--dates", dates, "--format", format);
    }

    private static Run matrix(String items, String destinations, String... more) {
        List<String> words = new ArrayList<>(List.of("matrix", "--items", items, "--destinations", destinations));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "nvidia-h100-sxm, CN, 2023-11-16, LICENSE_REQUIRED, CASE_BY_CASE",
        "nvidia-h100-sxm, CN, 2023-11-17, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
        "nvidia-h100-sxm, AE, 2023-11-17, LICENSE_REQUIRED, PRESUMPTION_OF_APPROVAL",
        "nvidia-h100-sxm, SG, 2023-11-16, NO_LICENSE_REQUIRED,",
        "nvidia-h100-sxm, SG, 2023-11-17, NO_LICENSE_REQUIRED,",
        "nvidia-h100-sxm, DE, 2023-11-17, NO_LICENSE_REQUIRED,",
        "nvidia-h100-sxm, IL, 2023-11-17, NO_LICENSE_REQUIRED,",
        "nvidia-rtx-4090, CN, 2024-01-15, LICENSE_EXCEPTION, PRESUMPTION_OF_DENIAL",
        "nvidia-rtx-4090d, CN, 2024-01-15, NO_LICENSE_REQUIRED,"
    })
    void a_known_cell_has_its_outcome(String item, String to, String day, String outcome, String policy) {
        JsonNode cell =
                JsonMapper.shared().readTree(local(item, to, day, "json").out());
        assertEquals(outcome, cell.get("outcome").asString());
        assertEquals(
                policy, cell.get("policy").isNull() ? null : cell.get("policy").asString());
    }

    @Test
    void what_turns_on_the_unknown_parent_is_undetermined() {
        String out = matrix(H100, "SG", "--on", "2025-06-01").out();
        assertTrue(out.contains("nvidia-h100-sxm  ?\n"), out);
        assertTrue(out.contains("`--parents destination`"), out);
    }

    @Test
    void equal_rows_and_columns_are_folded_with_a_count_and_their_members() {
        String out = local("nvidia-h100-sxm,nvidia-h100-pcie,nvidia-rtx-4090d", "CN,SG,DE,IL", "2024-01-15", "text")
                .out();
        assertTrue(out.contains("  Item                1 x3  CN\n"), out);
        assertTrue(out.contains("  nvidia-h100-sxm x2  .     Ld\n"), out);
        assertTrue(out.contains("  nvidia-rtx-4090d    .     .\n"), out);
        assertTrue(out.contains("  1 x3 Germany, Israel, Singapore\n"), out);
        assertTrue(out.contains("  nvidia-h100-sxm x2 nvidia-h100-sxm, nvidia-h100-pcie\n"), out);
    }

    @Test
    void whole_country_groups_are_named() {
        String out = local(H100, "all", "2024-01-15", "text").out();
        assertTrue(out.contains("Country Group E:1"), out);
    }

    @Test
    void csv_has_a_line_for_every_item_and_every_country() {
        List<String> lines =
                local("all", "all", "2024-01-15", "csv").out().lines().toList();
        int items = Catalogue.standard().all().size();
        int countries = TestLaw.COUNTRIES.all().size();
        assertEquals(1 + items * countries, lines.size());
        assertEquals(
                items * countries,
                lines.stream()
                        .skip(1)
                        .map(line -> line.split(",")[0] + line.split(",")[1])
                        .distinct()
                        .count());
    }

    @Test
    void json_says_what_csv_says() {
        String csv = local(H100, "CN", "2024-01-15", "csv").out();
        assertTrue(
                csv.endsWith("nvidia-h100-sxm,CN,destination,2024-01-15,ENFORCED,2024-01-15,LICENSE_REQUIRED,"
                        + "PRESUMPTION_OF_DENIAL,false,3A090.a,15 CFR 742.6(a)(6)(iii),\n"),
                csv);
        JsonNode json = JsonMapper.shared()
                .readTree(local(H100, "CN", "2024-01-15", "json").out());
        assertEquals("15 CFR 742.6(a)(6)(iii)", json.get("requirements").get(0).asString());
    }

    @Test
    void each_date_and_each_parent_has_a_grid() {
        String out = matrix(H100, "SG", "--dates", "2023-11-16,2023-11-17", "--parents", "destination,China")
                .out();
        assertEquals(
                4,
                out.lines()
                        .filter(line -> line.startsWith("Items by destinations"))
                        .count());
    }

    @Test
    void every_day_has_a_grid_for_each_span_of_days_in_each_view_that_differs() {
        String out = matrix("nvidia-h20-96,nvidia-h100-sxm", "CN,SG", "--parents", "destination", "--every-day")
                .out();
        assertTrue(out.contains("Items by destinations from 2022-10-21 to 2023-11-16 (both views)\n"), out);
        assertTrue(out.contains("Items by destinations from 2022-08-26 to 2022-10-20 (ENFORCED)\n"), out);
        assertTrue(out.contains("Items by destinations from 2022-08-26 to 2022-10-20 (PUBLISHED)\n"), out);
    }

    @Test
    void every_day_as_data_has_a_line_for_each_span_of_a_cell() {
        String csv = matrix("nvidia-a800-sxm-80", "CN", "--parents", "destination", "--every-day", "--format", "csv")
                .out();
        List<String> published =
                csv.lines().filter(line -> line.contains(",PUBLISHED,")).toList();
        assertTrue(published.get(0).endsWith(",2022-08-26/PUBLISHED,NO_LICENSE_REQUIRED,,false,,,2023-11-16"), csv);
        assertTrue(published.get(1).contains(",2023-11-17/PUBLISHED,LICENSE_REQUIRED,"), csv);
    }

    @Test
    void the_days_of_every_day_are_not_chosen() {
        Run run = matrix(H100, "CN", "--every-day", "--dates", "2024-01-01");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("leave out --dates"), run.err());
    }

    @Test
    void markdown_has_a_table() {
        String out = local(H100, "CN", "2024-01-15", "markdown").out();
        assertTrue(out.contains("| Item | CN |\n| --- | --- |\n| nvidia-h100-sxm | Ld |\n"), out);
    }

    @Test
    void html_is_one_page_with_headings_for_rows_and_columns() {
        String out = local(H100, "CN", "2024-01-15", "html").out();
        assertTrue(out.startsWith("<!DOCTYPE html>"), out);
        assertTrue(out.contains("<th scope=\"col\">CN</th>"), out);
        assertTrue(out.contains("<th scope=\"row\">nvidia-h100-sxm</th><td>Ld</td>"), out);
        assertFalse(out.contains("<script") || out.contains("src=") || out.contains("href="), out);
    }

    @Test
    void a_file_is_written_whole_and_nothing_is_left_beside(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("grid.csv");
        Run run = matrix(H100, "CN", "--format", "csv", "-o", file.toString());
        assertEquals("", run.out());
        assertEquals(2, Files.readAllLines(file).size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void a_file_in_no_folder_is_refused(@TempDir Path folder) {
        Run run = matrix(H100, "CN", "-o", folder.resolve("none/grid.txt").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("cannot be written"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"nvidia-h100-sxn, CN, nvidia-h100-sxm", "nvidia-h100-sxm, Chinna, China", "nvidia-h100-sxm, D:9, D:1"})
    void an_unknown_name_is_refused_with_the_nearest_one(String item, String to, String nearest) {
        Run run = matrix(item, to);
        assertEquals(2, run.status());
        assertEquals(1, run.errors().size());
        assertTrue(run.err().contains("did you mean `" + nearest + "`?"), run.err());
    }

    @Test
    void the_day_is_said_once() {
        Run run = matrix(H100, "CN", "--dates", "2024-01-01", "--on", "2024-02-01");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("leave out --on"), run.err());
    }
}
