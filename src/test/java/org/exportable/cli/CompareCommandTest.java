package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable compare}. */
class CompareCommandTest {

    private static final String H20 = "examples/h20-to-china.yaml";

    private static final String LPP = """
            {"to": "SG", "item": "nvidia-h100-sxm", "quantity": 1699, "exporter": {"name": "Acme"},
             "consignee": {"country": "SG", "headquarters": "SG", "parentHeadquarters": "SG"},
             "attestations": {"priorTppThisYear": 0, "lppCertified": true}}
            """;

    @Test
    void a_difference_shows_each_regime_and_the_rule_that_makes_it() {
        String out =
                Run.of("compare", H20, "--regimes", "2025-04-08", "2025-04-09").out();
        assertTrue(out.contains("- 2025-04-08: no license required\n"), out);
        assertTrue(out.contains("- 2025-04-09: license required; by 15 CFR 744.23(b)"), out);
        assertTrue(out.contains("applies here only: BIS informed NVIDIA that the H20"), out);
    }

    @Test
    void what_does_not_differ_is_only_counted() {
        assertEquals(
                "0 of 1 differ.\n",
                Run.of("compare", H20, "--regimes", "2025-05-01", "2025-05-02").out());
    }

    @Test
    void a_rule_that_goes_is_named_too() {
        String out = Run.of("compare", H20, "--regimes", "2025-05-01", "2025-05-01-nvidia-h20-letter-2025")
                .out();
        assertTrue(out.contains("does not apply here: BIS informed NVIDIA that the H20"), out);
    }

    @Test
    void each_further_regime_is_compared_with_the_first() {
        String out = Run.of("compare", H20, "--regimes", "2025-05-01", "2025-05-02", "2025-05-01/PUBLISHED")
                .out();
        assertTrue(out.contains("- 2025-05-02: license required"), out);
        assertTrue(out.contains("- 2025-05-01/PUBLISHED: no license required"), out);
    }

    @Test
    void a_day_before_the_coverage_is_out_of_coverage() {
        String out =
                Run.of("compare", H20, "--regimes", "2025-05-01", "2022-01-01").out();
        assertTrue(out.contains("- 2022-01-01: out of coverage\n"), out);
    }

    @Test
    void json_has_a_line_for_each_transaction_that_differs() {
        String out = Run.of("compare", "--format", "json", H20, "--regimes", "2025-04-08", "2025-04-09")
                .out();
        JsonNode sides = JsonMapper.shared().readTree(out).get("sides");
        assertEquals("2025-04-08", sides.get(0).get("regime").asString());
        assertEquals("LICENSE_REQUIRED", sides.get(1).get("outcome").asString());
        assertEquals(
                "nvidia-h20-letter-2025",
                sides.get(1).get("rules").get(0).get("instrument").asString());
        assertEquals(3, sides.get(1).get("appliesHereOnly").size());
        assertEquals(0, sides.get(1).get("doesNotApplyHere").size());
        assertFalse(sides.get(1).get("hypothetical").asBoolean());
    }

    @Test
    void one_regime_is_no_comparison() {
        Run run = Run.of("compare", H20, "--regimes", "2025-05-01");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("at least 2"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void other_options_do_not_choose_a_law_beside_regimes() {
        Run run = Run.of("compare", H20, "--regimes", "2025-05-01", "2025-05-02", "--view", "PUBLISHED");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("`--regimes` says everything"), run.err());
    }

    /** A year's limit of 26,900,000 TPP holds 1,699 H100. */
    @Test
    void a_condition_that_makes_an_exception_unavailable_is_named() {
        Run run = Run.reading(
                LPP,
                "compare",
                "-",
                "--set",
                "740.29(a) LPP yearly limit.calendarYearTotalProcessingPerformance=26000000",
                "--regimes",
                "2025-06-01/PUBLISHED");
        String out = run.out().replaceAll("\\s+", " ");
        assertTrue(out.contains("does not apply here: The ultimate consignee, counted as a group, receives"), out);
        assertFalse(out.contains("applies here only"), out);
    }

    @Test
    void conditions_of_exceptions_are_not_named_where_the_requirement_makes_the_difference() {
        String out = Run.reading(
                        LPP, "compare", "-", "--regimes", "2025-06-01/PUBLISHED", "2025-06-01/PUBLISHED-ai-diffusion")
                .out();
        assertFalse(out.contains("740.29"), out);
    }

    @Test
    void the_rtx_4090_and_4090_d_to_china_differ_in_january_2024() {
        String regimes = "--regimes 2023-11-16 2024-01-15";
        String card = Run.reading(card("nvidia-rtx-4090"), ("compare - " + regimes).split(" "))
                .out();
        assertTrue(card.contains("- 2024-01-15: license exception available; item 3A090.a"), card);
        assertEquals(
                "0 of 1 differ.\n",
                Run.reading(card("nvidia-rtx-4090d"), ("compare - " + regimes).split(" "))
                        .out());
    }

    private static String card(String item) {
        return "{\"to\": \"CN\", \"item\": \"%s\", \"exporter\": {\"name\": \"Example Systems\"}}".formatted(item);
    }

    @Test
    void a_text_that_is_no_regime_is_refused() {
        Run run = Run.of("compare", H20, "--regimes", "2025-05-01", "yesterday");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("`yesterday` is not a regime"), run.err());
    }
}
