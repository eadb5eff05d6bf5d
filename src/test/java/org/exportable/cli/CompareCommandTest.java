package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable compare}. */
class CompareCommandTest {

    private static final String H20 = "examples/h20-to-china.yaml";

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
    }

    @Test
    void one_regime_is_no_comparison() {
        Run run = Run.of("compare", H20, "--regimes", "2025-05-01");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("at least 2"), run.err());
    }

    @Test
    void a_text_that_is_no_regime_is_refused() {
        Run run = Run.of("compare", H20, "--regimes", "2025-05-01", "yesterday");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("`yesterday` is not a regime"), run.err());
    }
}
