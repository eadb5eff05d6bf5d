package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable sweep}. */
class SweepCommandTest {

    private static final String H20 = "examples/h20-to-china.yaml";
    private static final String TPP = "item.totalProcessingPerformance=0..6000";

    @Test
    void a_span_shows_its_values_and_how_the_transaction_stands() {
        String out = Run.of("sweep", H20, "--vary", TPP).out();
        assertTrue(out.contains("- TPP below 2400: license required; by 15 CFR 744.23(b)"), out);
        assertTrue(out.contains("- TPP from 2400 to below 4800: license required; item 3A090.b"), out);
        assertTrue(out.contains("- TPP from 4800 up to 6000: license required; item 3A090.a"), out);
    }

    @Test
    void two_facts_make_regions_whose_ends_follow_the_second() {
        String out = Run.of("sweep", H20, "--vary", TPP, "--vary", "item.applicableDieAreaMm2=100..4000")
                .out();
        assertTrue(out.contains("applicable die area above 1500 mm2 up to 3000 mm2\n"), out);
        assertTrue(out.contains("- TPP from 1.6 times the applicable die area to below 4800: license required"), out);
    }

    @Test
    void json_is_one_line_a_transaction() {
        String out = Run.of("sweep", H20, "--vary", TPP, "--format", "json").out();
        assertEquals(1, out.lines().count());
        JsonNode span = JsonMapper.shared().readTree(out).at("/bands/0/spans/1");
        assertEquals(2400, span.get("from").asInt());
        assertEquals("3A090.b", span.at("/classification/0").asString());
    }

    @Test
    void what_is_undetermined_stays_so_and_names_the_facts_to_give() {
        String out = Run.of("sweep", "examples/h100-parent-unknown.yaml", "--vary", TPP)
                .out();
        assertTrue(out.contains("undetermined: facts are missing"), out);
        assertTrue(out.contains("Facts to give: consignee.parentHeadquarters."), out);
    }

    @ParameterizedTest
    @CsvSource({
        "item.totalProcessingPerformance, is not a range",
        "item.totalProcessingPerformance=5..1, not smaller",
        "item.totalProcesingPerformance=1..5, item.totalProcessingPerformance"
    })
    void what_is_wrong_is_named(String vary, String message) {
        Run run = Run.of("sweep", H20, "--vary", vary);
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
    }
}
