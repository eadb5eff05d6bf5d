package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.exportable.determination.Edge;
import org.exportable.determination.Sweep;
import org.exportable.determination.Sweep.AppliedRule;
import org.exportable.determination.Sweep.Bound;
import org.exportable.determination.Sweep.Span;
import org.exportable.determination.Varied;
import org.exportable.fact.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps that say which rules apply for what they ask of the figures that vary. */
class SweepByRuleTest {

    private static final Varied TPP =
            new Varied("item.totalProcessingPerformance", BigDecimal.ZERO, new BigDecimal(8000));
    private static final Varied DENSITY = new Varied("item.performanceDensity", BigDecimal.ZERO, BigDecimal.TEN);
    private static final Varied AREA = new Varied("item.applicableDieAreaMm2", BigDecimal.ONE, new BigDecimal(4000));
    private static final Transaction PART = TestLaw.read("part.yaml", """
            to: CN
            exporter: { name: Acme, headquarters: US }
            consignee: { country: CN, headquarters: CN, parentHeadquarters: CN, sector: COMMERCIAL }
            item: { dataCenter: true, nonPlanar: true, totalProcessingPerformance: 1, performanceDensity: 1 }
            """);

    private static final Exportable.Under LAW = TestLaw.EXPORTABLE.under(TestLaw.regime("2024-01-15"));

    private static Span at(Sweep sweep, String tpp, String density) {
        return sweep.at(new BigDecimal(tpp), new BigDecimal(density)).orElseThrow();
    }

    /** TPP and density at and around the lines of 3A090, and the rules that hold there. */
    @ParameterizedTest
    @CsvSource({
        "1599.99, 5.92, ''",
        "1600, 5.92, 3A090.a.2",
        "1600, 5.91, 3A090.b.2",
        "2400, 1.6, 3A090.b.1",
        "2400, 3.2, 3A090.b.1 3A090.b.2",
        "2400, 1.59, ''",
        "4800, 3.2, 3A090.a.1",
        "4800, 5.92, 3A090.a.1 3A090.a.2"
    })
    void a_span_names_the_rules_that_hold_there(String tpp, String density, String rules) {
        Span span = at(LAW.sweepByRule(PART, TPP, DENSITY), tpp, density);
        assertEquals(
                rules,
                String.join(
                        " ",
                        span.rules().stream()
                                .map(AppliedRule::rule)
                                .filter(rule -> rule.startsWith("3A090"))
                                .toList()));
        assertTrue(span.rules().stream().allMatch(AppliedRule::certain));
    }

    @Test
    void a_bound_says_where_it_lies() {
        Span span = at(LAW.sweepByRule(PART, TPP, AREA), "2000", "400");
        AppliedRule rule = span.rules().stream()
                .filter(each -> each.rule().equals("3A090.b.2"))
                .findFirst()
                .orElseThrow();
        assertEquals("Supplement No. 1 to part 774, ECCN 3A090.b.2", rule.provision());
        assertTrue(rule.bounds().contains(new Bound("TPP \u2265 1600", TPP.fact(), Edge.at(new BigDecimal(1600)))));
        assertTrue(rule.bounds()
                .contains(new Bound(
                        "performance density \u2265 3.2",
                        TPP.fact(),
                        new Edge(BigDecimal.ZERO, new BigDecimal("3.2"), BigDecimal.ZERO))));
    }

    @Test
    void it_stands_as_a_sweep_without_rules_says() {
        Sweep byRule = LAW.sweepByRule(PART, TPP, DENSITY);
        Sweep plain = LAW.sweep(PART, TPP, DENSITY);
        for (String tpp : List.of("0", "1600", "2000", "2400", "3000", "4800", "8000")) {
            for (String density : List.of("0", "1.6", "2", "3.2", "5", "5.92", "10")) {
                assertEquals(
                        at(plain, tpp, density).standing(),
                        at(byRule, tpp, density).standing());
                assertEquals(List.of(), at(plain, tpp, density).rules());
            }
        }
    }

    @Test
    void beyond_the_range_there_is_no_span() {
        assertEquals(Optional.empty(), LAW.sweep(PART, TPP, null).at(new BigDecimal(8001), BigDecimal.ZERO));
    }

    @Test
    void what_turns_on_unknown_facts_is_not_certain() {
        Transaction open = TestLaw.read("open.yaml", "to: CN\nitem: { performanceDensity: 6, nonPlanar: true }\n");
        Span span = at(LAW.sweepByRule(open, TPP, null), "2000", "0");
        assertFalse(span.rules().isEmpty());
        assertTrue(span.rules().stream().noneMatch(AppliedRule::certain));
    }

    @Test
    void figures_that_follow_from_each_other_do_not_vary_together() {
        assertThrows(IllegalArgumentException.class, () -> LAW.sweepByRule(PART, DENSITY, AREA));
        assertThrows(IllegalArgumentException.class, () -> LAW.sweepByRule(PART, TPP, TPP));
    }

    @Test
    void a_standing_is_that_of_the_determination() {
        Transaction h100 = TestLaw.read("h100.yaml", "to: CN\nitem: nvidia-h100-sxm\n");
        assertEquals(TestLaw.standing(LAW.evaluate(h100)), LAW.standing(h100));
    }
}
