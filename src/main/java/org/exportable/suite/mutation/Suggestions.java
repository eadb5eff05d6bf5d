package org.exportable.suite.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.exportable.analysis.Evaluator;
import org.exportable.determination.Determination;
import org.exportable.difference.Witness;
import org.exportable.engine.Laws;
import org.exportable.fact.Transaction;
import org.exportable.law.Version;
import org.exportable.suite.Aspect;
import org.exportable.suite.Expectation;
import org.exportable.suite.SuiteCase;
import org.exportable.suite.SuiteCaseBuilder;

/**
 * Cases that would notice mutants. They expect what the rules indicate as they are, so someone has to say whether that is right
 * before they are worth anything.
 */
public final class Suggestions {

    private static final List<Aspect> EXPECTED = List.of(Aspect.OUTCOME, Aspect.REVIEW_POLICY, Aspect.EXCEPTIONS);

    private final Laws laws;
    private final Evaluator evaluator;
    private final List<Tested> suggested = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Suggestions(Laws laws) {
        this.laws = laws;
        this.evaluator = new Evaluator(laws, 0);
    }

    /**
     * Cases of which each survivor is noticed by one; the fewer the better, so one may notice several.
     *
     * @param trials those of mutants that did not survive are left aside
     */
    public static List<SuiteCase> of(List<Trial> trials, Laws laws) {
        Suggestions suggestions = new Suggestions(laws);
        trials.stream().filter(each -> each.fate() == Fate.SURVIVED).forEach(suggestions::suggest);
        return suggestions.suggested.stream().map(Tested::tested).toList();
    }

    private void suggest(Trial trial) {
        Mutant mutant = trial.mutant();
        Laws changed = laws.changedTo(mutant.in(laws.rulebook()));
        Evaluator ofMutant = new Evaluator(changed, 0);
        if (suggested.stream().anyMatch(each -> each.notices(mutant, changed, ofMutant))) {
            return;
        }
        SuiteCase whole = suggestion(trial);
        Function<Transaction, Tested> of = transaction -> new Tested(
                SuiteCaseBuilder.builder(whole).transaction(transaction).build(),
                trial.witness().regime(),
                laws,
                evaluator);
        Predicate<Transaction> serves = transaction -> {
            Tested tested = of.apply(transaction);
            return tested.isComplete() && tested.passes(evaluator) && tested.notices(mutant, changed, ofMutant);
        };
        if (serves.test(whole.transaction())) {
            suggested.add(of.apply(Paring.pared(whole.transaction(), serves)));
        }
    }

    private SuiteCase suggestion(Trial trial) {
        Witness witness = trial.witness();
        Version version = trial.mutant().original();
        String stem = version.id().replace('/', '-');
        return SuiteCaseBuilder.builder()
                .file(stem)
                .line(1)
                .id("%s-%d".formatted(stem, numbers.merge(stem, 1, Integer::sum)))
                .title("would be otherwise if: " + trial.mutant().id())
                .transaction(witness.transaction())
                .view(witness.regime().view())
                .expected(expected(evaluator.brief(witness.transaction(), witness.regime())))
                .source(version.file())
                .certainty("derived")
                .build();
    }

    private static Expectation expected(Determination determination) {
        Map<Aspect, List<String>> parts = new EnumMap<>(Aspect.class);
        EXPECTED.forEach(aspect -> parts.put(aspect, aspect.of(determination)));
        return new Expectation(parts);
    }
}
