package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable limits}. */
class LimitsCommandTest {

    private static final String TPP = "item.totalProcessingPerformance";

    private static Run chipToChina(String... more) {
        List<String> words = new ArrayList<>(List.of("limits", "--destination", "CN", "--given", "exporter.name=Acme"));
        words.addAll(List.of("--given", "item.dataCenter=true", "--vary", TPP));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void a_limit_says_whether_it_is_itself_inside() {
        Run run = chipToChina("--given", "item.applicableDieAreaMm2=1000", "--on", "2024-01-01");
        assertTrue(run.out().contains("- largest: TPP below 2400, not 2400\n"), run.out());
    }

    @Test
    void a_range_of_another_fact_makes_a_frontier() {
        Run run = chipToChina("--given", "item.applicableDieAreaMm2=1..5000", "--on", "2024-01-01");
        String out = run.out().replaceAll("\\s+", " ");
        for (String piece : List.of(
                "from 1 mm2 up to 500 mm2, largest: TPP below 1600, not 1600",
                "above 500 mm2 up to 750 mm2, largest: TPP below 3.2 times the applicable die area",
                "above 750 mm2 up to 1500 mm2, largest: TPP below 2400, not 2400",
                "above 1500 mm2 up to 3000 mm2, largest: TPP below 1.6 times the applicable die area",
                "above 3000 mm2 up to 5000 mm2, largest: TPP below 4800, not 4800")) {
            assertTrue(out.contains(piece), () -> piece + " is not in " + out);
        }
    }

    @Test
    void facts_that_are_not_given_and_decide_are_named() {
        Run run = chipToChina("--on", "2024-01-01");
        assertTrue(run.out().contains("Undetermined: from 1600 to below 4800\n"), run.out());
        assertTrue(run.out().contains("Facts to give: item.applicableDieAreaMm2."), run.out());
    }

    @Test
    void each_regime_has_its_own_limits() {
        Run run = chipToChina(
                "--given",
                "item.applicableDieAreaMm2=1000",
                "--given",
                "item.ioBandwidthGBps=600",
                "--regimes",
                "2023-01-01",
                "2024-01-01",
                "--format",
                "json");
        List<JsonNode> lines =
                run.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertEquals(
                List.of(4800, 2400),
                lines.stream()
                        .map(line -> line.at("/pieces/0/kept/0/to").asInt())
                        .toList());
    }

    @Test
    void json_says_the_smallest_and_the_largest_value_and_whether_each_is_inside() {
        JsonNode piece = piece("--given", "item.applicableDieAreaMm2=1000", "--keep", "LICENSE_EXCEPTION");
        assertEquals("{\"value\":2400,\"included\":true}", piece.get("smallest").toString());
        assertEquals("{\"value\":4800,\"included\":false}", piece.get("largest").toString());
    }

    @Test
    void where_there_is_no_largest_value_json_has_null() {
        JsonNode piece = piece("--given", "item.applicableDieAreaMm2=1000", "--keep", "LICENSE_REQUIRED");
        assertEquals("{\"value\":4800,\"included\":true}", piece.get("smallest").toString());
        assertTrue(piece.get("largest").isNull(), piece::toString);
    }

    @Test
    void where_no_value_keeps_the_outcome_both_are_null() {
        JsonNode piece = piece("--given", "item.applicableDieAreaMm2=1000", "--keep", "OUT_OF_COVERAGE");
        assertTrue(piece.get("smallest").isNull() && piece.get("largest").isNull(), piece::toString);
    }

    @Test
    void a_limit_of_a_frontier_has_its_factors() {
        JsonNode piece = piece("--given", "item.applicableDieAreaMm2=600..700");
        assertEquals(
                "{\"value\":{\"constant\":0,\"slope\":3.2,\"reciprocal\":0},\"included\":false}",
                piece.get("largest").toString());
    }

    private static JsonNode piece(String... more) {
        List<String> words = new ArrayList<>(List.of("--on", "2024-06-01", "--format", "json"));
        words.addAll(List.of(more));
        return JsonMapper.shared()
                .readTree(chipToChina(words.toArray(String[]::new)).out())
                .at("/pieces/0");
    }

    @Test
    void both_ends_are_said_where_there_are_both() {
        String out = chipToChina(
                        "--given",
                        "item.applicableDieAreaMm2=1000",
                        "--on",
                        "2024-06-01",
                        "--keep",
                        "LICENSE_EXCEPTION")
                .out();
        assertTrue(out.contains("- smallest and largest: TPP from 2400 to below 4800, not 4800\n"), out);
    }

    @Test
    void the_smallest_is_said_where_there_is_no_largest() {
        String out = chipToChina(
                        "--given", "item.applicableDieAreaMm2=1000", "--on", "2024-06-01", "--keep", "LICENSE_REQUIRED")
                .out();
        assertTrue(out.contains("- smallest: TPP 4800 or more\n"), out);
    }

    @Test
    void an_outcome_that_no_value_keeps_is_said_to_be_so() {
        Run run = Run.of("limits", "--destination", "CN", "--item", "nvidia-h100-sxm", "--vary", "quantity");
        assertTrue(run.out().contains("no quantity keeps it"), run.out());
    }

    @Test
    void of_1700_h100_one_is_too_many_for_a_year() {
        Run run = Run.of(("limits --destination SG --item nvidia-h100-sxm --keep LICENSE_EXCEPTION --vary quantity"
                        + " --given attestations.priorTppThisYear=0 --given consignee.country=SG"
                        + " --given consignee.headquarters=SG --given consignee.parentHeadquarters=SG"
                        + " --regime 2025-06-01/PUBLISHED")
                .split(" "));
        assertTrue(run.out().contains("- smallest and largest: quantity from 1 up to 1699\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "--given, item.dataCentre=true, dataCenter",
        "--given, item.nonPlanar=perhaps, perhaps",
        "--given, nonsense, is not FACT=VALUE",
        "--given, item.name=5..9, is not a figure",
        "--given, item.performanceDensity=9..5, not smaller",
        "--given, exporter.name=Other, `exporter.name` is said twice",
        "--given, to=SG, `to` is said twice",
        "--given, item.totalProcessingPerformance=5, `item.totalProcessingPerformance` is said twice",
        "--given, item.applicableDieAreaMm2=1e1000000000, too large",
        "--given, item.applicableDieAreaMm2=-1, `-1` is not a number",
        "--given, item.applicableDieAreaMm2=NaN, `NaN` is not a finite",
        "--regimes, 2024-01-01-acs-2032, did you mean `acs-2023`",
        "--regimes, 2024-13-01, is not a regime",
        "--keep, FREE, NO_LICENSE_REQUIRED",
        "--on, 2024-02-30, is not a day",
        "--regimes, yesterday, is not a regime"
    })
    void what_is_wrong_is_named(String option, String value, String message) {
        Run run = chipToChina(option, value);
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    void two_ranges_are_one_too_many() {
        Run run = chipToChina("--given", "item.applicableDieAreaMm2=1..2", "--given", "quantity=1..2");
        assertTrue(run.err().contains("only one fact can have a range"), run.err());
    }
}
