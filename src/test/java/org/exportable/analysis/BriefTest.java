package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.exportable.TestLaw;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.OpenQuestion;
import org.exportable.determination.Reason;
import org.exportable.determination.Standing;
import org.exportable.determination.Views;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a determination in brief says is what the whole one says. */
class BriefTest {

    private final Evaluator evaluator = new Evaluator(TestLaw.LAWS, 0);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_determination_in_brief_agrees_with_the_whole(int start) {
        for (long seed = start; seed < 120; seed += 6) {
            Transaction transaction = new Gappy(seed).transaction();
            Regime regime = Regime.on(transaction.date());
            regime = seed % 4 == 0 ? regime.published() : regime;
            Determination brief = evaluator.brief(transaction, regime);
            Determination whole = evaluator.evaluate(transaction, regime);
            String about = "seed " + seed;
            agree(Determination::id, brief, whole, about);
            agree(Determination::date, brief, whole, about);
            agree(Determination::view, brief, whole, about);
            agree(Determination::outcome, brief, whole, about);
            agree(Determination::classification, brief, whole, about);
            agree(Determination::requirements, brief, whole, about);
            agree(Determination::exceptions, brief, whole, about);
            agree(each -> each.reviewPolicy().policy(), brief, whole, about);
            agree(each -> each.reviewPolicy().provision(), brief, whole, about);
            agree(Determination::decidingFacts, brief, whole, about);
            agree(Determination::alternatives, brief, whole, about);
            agree(each -> each.reasons().stream().map(Reason::rule).toList(), brief, whole, about);
            agree(Determination::rulebook, brief, whole, about);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void what_is_said_at_once_is_the_whole_but_for_what_takes_longest(int start) {
        for (long seed = start; seed < 120; seed += 6) {
            Transaction transaction = new Gappy(seed).transaction();
            Regime regime = Regime.on(transaction.date());
            Views views = evaluator.atOnce(transaction, regime);
            Standing other = standing(transaction, regime.inOtherView());
            String about = "seed " + seed;
            assertEquals(atOnce(transaction, regime), views.own(), about);
            assertEquals(other.equals(standing(transaction, regime)) ? null : other, views.other(), about);
        }
    }

    private Determination atOnce(Transaction transaction, Regime regime) {
        Determination whole = evaluator.evaluate(transaction, regime);
        return DeterminationBuilder.builder(whole)
                .alternatives(List.of())
                .questions(whole.questions().stream()
                        .map(each -> new OpenQuestion(each.fact(), each.question(), List.of()))
                        .toList())
                .validFrom(null)
                .validUntil(null)
                .build();
    }

    private Standing standing(Transaction transaction, Regime regime) {
        return evaluator.side(transaction, regime).standing();
    }

    private static void agree(
            Function<Determination, Object> part, Determination brief, Determination whole, String about) {
        assertEquals(part.apply(whole), part.apply(brief), about);
    }
}
