package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exportable.determination.Determination;
import org.exportable.determination.Limits;
import org.exportable.determination.Outcome;
import org.exportable.determination.Timeline;
import org.exportable.determination.Varied;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What if the line of 3A090.a.1 were 4000 instead of 4800? */
class HypotheticalLawTest {

    private static final String LINE = "3A090.a.1.totalProcessingPerformance=4000";
    private static final Regime IF = TestLaw.EXPORTABLE.assuming(TestLaw.regime("2024-01-01"), LINE);

    private static Transaction chip(String tpp) {
        return Transactions.to(
                "CN", ItemBuilder.from(Transactions.chip(tpp, "1")).withDataCenter(false));
    }

    private static Determination evaluate(String tpp, Regime regime) {
        return TestLaw.EXPORTABLE.under(regime).evaluate(chip(tpp));
    }

    @ParameterizedTest
    @CsvSource({"3999.999, NO_LICENSE_REQUIRED", "4000, LICENSE_EXCEPTION", "4799.999, LICENSE_EXCEPTION"})
    void the_line_is_where_it_is_imagined_to_be(String tpp, Outcome outcome) {
        assertEquals(outcome, evaluate(tpp, IF).outcome());
    }

    @Test
    void the_law_itself_stays_as_it_is() {
        assertEquals(
                Outcome.NO_LICENSE_REQUIRED,
                evaluate("4500", TestLaw.regime("2024-01-01")).outcome());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void it_is_so_in_both_views(View view) {
        assertEquals(List.of("3A090.a"), evaluate("4500", IF.in(view)).classification());
    }

    @Test
    void a_determination_says_that_it_is_hypothetical() {
        assertEquals(
                "Hypothetical, not the law: in rule 3A090.a.1 of classification/3A090.a/2023-11-17,"
                        + " totalProcessingPerformance 4000 instead of 4800.",
                evaluate("100", IF).notices().get(0));
    }

    @Test
    void and_so_does_one_of_a_day_before_the_coverage() {
        Determination early = evaluate("100", IF.at(LocalDate.of(2020, 1, 1)));
        assertTrue(early.notices().get(0).startsWith("Hypothetical"), early.notices()::toString);
    }

    @Test
    void the_sentence_of_the_rule_says_what_is_imagined() {
        assertTrue(evaluate("4500", IF).reasons().stream()
                .anyMatch(reason ->
                        reason.text().endsWith("(Hypothetical: totalProcessingPerformance 4000 instead of 4800.)")));
    }

    @Test
    void a_rule_that_just_does_not_apply_is_measured_by_the_imagined_number() {
        assertTrue(evaluate("3990", IF).rejected().stream()
                .anyMatch(rejected ->
                        rejected.margin() != null && rejected.margin().limit() == 4000));
    }

    @Test
    void the_version_is_another_on_all_its_days_and_only_on_them() {
        List<Timeline.Span> spans =
                TestLaw.EXPORTABLE.under(IF).timeline(chip("4500")).spans();
        assertEquals(Outcome.NO_LICENSE_REQUIRED, spans.get(0).enforced().outcome());
        assertEquals(LocalDate.of(2023, 11, 16), spans.get(0).until());
        for (Timeline.Span span : spans.subList(1, spans.size())) {
            assertEquals(List.of("3A090.a"), span.enforced().classification());
        }
    }

    @Test
    void it_is_said_how_long_an_answer_would_hold() {
        Determination answer = evaluate("4500", IF);
        assertEquals(LocalDate.of(2023, 11, 17), answer.validFrom());
        assertEquals(LocalDate.of(2024, 12, 1), answer.validUntil());
    }

    @Test
    void limits_follow_it() {
        Limits limits = TestLaw.EXPORTABLE
                .under(IF)
                .limits(chip("1"), Outcome.NO_LICENSE_REQUIRED, Varied.all("item.totalProcessingPerformance"), null);
        assertEquals(
                new BigDecimal(4000).stripTrailingZeros(),
                limits.pieces().get(0).largest().value().constant());
    }

    @Test
    void what_would_change_an_answer_follows_it_too() {
        assertTrue(TestLaw.EXPORTABLE.under(IF).nearest(chip("3990")).changes().stream()
                .anyMatch(change -> change.change().toString().contains("4000")));
    }
}
