package org.exportable.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.exportable.TestLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number in a rule is imagined to be, as it is written. */
class HypothesesTest {

    private static final String OF_2023 = "classification/3A090.a/2023-11-17";

    private static Hypothesis parse(String text, String regime) {
        return Hypotheses.parse(text, TestLaw.regime(regime), TestLaw.rulebook());
    }

    @Test
    void the_rule_is_the_one_with_the_longest_name() {
        assertEquals(
                new Hypothesis(OF_2023, "3A090.a.1", "totalProcessingPerformance", 4800, 4000),
                parse("3A090.a.1.totalProcessingPerformance=4000", "2024-01-01"));
    }

    @Test
    void of_several_numbers_one_is_chosen() {
        assertEquals(
                new Hypothesis(OF_2023, "3A090.a.2", "totalProcessingPerformance", 1600, 1500.5),
                parse("3A090.a.2.totalProcessingPerformance[1600]=1500.5", "2024-01-01"));
    }

    @Test
    void a_name_may_hold_spaces_commas_and_parentheses() {
        assertEquals(
                "740.29(a) LPP yearly limit",
                parse("740.29(a) LPP yearly limit.calendarYearTotalProcessingPerformance=5", "2025-02-01")
                        .rule());
        assertEquals(
                1400,
                parse("Letter to Intel of 2025-04-16, destination.dramBandwidthGBps=1200", "2025-05-01")
                        .was());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, note-1-to-3A090.a-approved-osat/2025-01-16",
        "2027-06-01, note-1-to-3A090.a-approved-osat/2027-01-01"
    })
    void the_version_is_the_one_in_force(String day, String version) {
        assertEquals(
                "definition/" + version,
                parse("Note 1 to 3A090.a, c.transistorsBillion[30]=25", day).version());
    }

    @ParameterizedTest
    @CsvSource({
        "3A090.a.1.totalProcesingPerformance=4000, did you mean `3A090.a.1.totalProcessingPerformance`",
        "3A090.a.7.totalProcessingPerformance=4000, did you mean `3A090.a.1.totalProcessingPerformance`",
        "nonsense=4000, names no number in a rule",
        "3A090.a.1.category=4000, is compared with no number; did you mean `3A090.a.1.totalProcessingPerformance`",
        "3A090.a.alsoClassifiedEntry=4000, is compared with no number",
        "3A090.a.2.totalProcessingPerformance=4000, is compared with 1600 and 4800; write",
        "3A090.a.2.totalProcessingPerformance[1700]=4000, is compared with 1600 and 4800; write",
        "3A090.a.1.totalProcessingPerformance[]=4000, is compared with 4800; write",
        "3A090.a.1.totalProcessingPerformance, is not RULE.ATTRIBUTE=VALUE",
        "=4000, is not RULE.ATTRIBUTE=VALUE",
        "'', is not RULE.ATTRIBUTE=VALUE",
        "3A090.a.1.totalProcessingPerformance=, `` is no number",
        "3A090.a.1.totalProcessingPerformance=-1, `-1` is no number",
        "3A090.a.1.totalProcessingPerformance=NaN, `NaN` is no number",
        "3A090.a.1.totalProcessingPerformance=1e1000000000, `1e1000000000` is no number",
        "3A090.a.1.totalProcessingPerformance=1000000000000001, 15 digits at most",
        "3A090.a.1.totalProcessingPerformance=2000000000000000, from 0 to 1000000000000000",
        "3A090.c.memoryBandwidthDensity=3, not in force under 2024-01-01; it is from 2024-12-02 on",
        "740.29(a) LPP yearly limit.calendarYearTotalProcessingPerformance=3, it is from 2025-01-13 to 2025-05-12"
    })
    void whatIsWrongIsSaid(String text, String expected) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> parse(text, "2024-01-01"));
        assertTrue(thrown.getMessage().contains(expected), thrown.getMessage());
    }

    @Test
    void a_rule_of_an_instrument_left_out_is_in_force_on_no_day() {
        String text = "740.29(a) LPP yearly limit.calendarYearTotalProcessingPerformance=3";
        var thrown = assertThrows(NotInForceException.class, () -> parse(text, "2025-02-01-ai-diffusion"));
        assertTrue(thrown.getMessage().contains("not on any other day either"), thrown.getMessage());
    }

    @Test
    void a_regime_says_that_it_is_hypothetical() {
        Regime regime = Regime.on(LocalDate.of(2024, 1, 1));
        assertEquals(
                "2024-01-01 (hypothetical: 3A090.a.1.totalProcessingPerformance 4000 instead of 4800)",
                regime.assuming(parse("3A090.a.1.totalProcessingPerformance=4000", "2024-01-01"))
                        .toString());
    }

    @Test
    void one_number_cannot_be_two() {
        Regime regime =
                TestLaw.regime("2024-01-01").assuming(parse("3A090.a.1.totalProcessingPerformance=4000", "2024-01-01"));
        Hypothesis other = parse("3A090.a.1.totalProcessingPerformance=4100", "2024-01-01");
        assertThrows(IllegalArgumentException.class, () -> regime.assuming(other));
    }

    @Test
    void numbers_are_put_in_all_at_once() {
        Regime regime = TestLaw.regime("2024-01-01")
                .assuming(parse("3A090.a.2.totalProcessingPerformance[1600]=4800", "2024-01-01"))
                .assuming(parse("3A090.a.2.totalProcessingPerformance[4800]=9600", "2024-01-01"));
        Rule changed = TestLaw.rulebook().assuming(regime.assuming()).versions().stream()
                .filter(version -> version.id().equals(OF_2023))
                .flatMap(version -> version.rules().stream())
                .filter(rule -> rule.name().equals("3A090.a.2"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "[4800.0, 5.92, 9600.0]",
                changed.tests()
                        .map(Condition.Test::constant)
                        .filter(Double.class::isInstance)
                        .toList()
                        .toString());
    }

    @Test
    void a_number_that_is_not_there_is_refused() {
        Hypothesis none = new Hypothesis(OF_2023, "3A090.a.1", "totalProcessingPerformance", 4900, 1);
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> TestLaw.rulebook().assuming(Set.of(none)));
        assertTrue(thrown.getMessage().contains(OF_2023), thrown.getMessage());
    }
}
