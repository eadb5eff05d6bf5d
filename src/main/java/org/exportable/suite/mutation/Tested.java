package org.exportable.suite.mutation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exportable.analysis.Evaluator;
import org.exportable.engine.Known;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.law.Regime;
import org.exportable.law.Rule;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.suite.SuiteCase;
import org.exportable.vocabulary.Facts;

/** A case, and what is known of it under the rules as they are. Thread-safe. */
final class Tested {

    private final SuiteCase tested;
    /** Stages with conditions that have to be met, each told by a rule. */
    private static final Set<Stage> CONDITIONAL = EnumSet.of(Stage.EXCEPTION, Stage.REVIEW);

    private final Regime regime;
    private final Law law;
    private final Known known;

    Tested(SuiteCase tested, Regime regime, Laws laws, Evaluator evaluator) {
        this.tested = tested;
        this.regime = regime;
        this.law = laws.of(regime);
        this.known = evaluator.isComplete(tested.transaction(), law) ? known(tested, law) : null;
    }

    private static Known known(SuiteCase tested, Law law) {
        Facts facts = new Settler(law).settle(tested.transaction());
        return new Known(facts, law.plain().infer(facts));
    }

    SuiteCase tested() {
        return tested;
    }

    /** Whether a mutant brings about another determination than the case expects. */
    boolean notices(Mutant mutant, Laws changed, Evaluator evaluator) {
        return mayNotice(mutant, changed.of(regime)) && !passes(evaluator);
    }

    /** Whether it says all that the rules ask for; such a case takes little time. */
    boolean isComplete() {
        return known != null;
    }

    /** Whether the case passes under these rules. */
    boolean passes(Evaluator evaluator) {
        return tested.expected()
                .mismatches(evaluator.brief(tested.transaction(), regime))
                .isEmpty();
    }

    /**
     * Whether a mutant could bring about another determination at all. Where nothing is unknown, that takes a rule that fires
     * in one of both and not in the other, or that a condition is dropped: it is one as long as a rule speaks of it, whether
     * that fires or not.
     */
    private boolean mayNotice(Mutant mutant, Law changed) {
        return mutant.tellsApart(law.selection(), changed.selection())
                && (known == null
                        || mutant.original().rules() == mutant.changed().rules()
                        || dropsCondition(mutant)
                        || !firing(law, mutant.original()).equals(firing(changed, mutant.changed())));
    }

    private static boolean dropsCondition(Mutant mutant) {
        Version original = mutant.original();
        return CONDITIONAL.contains(original.stage())
                && original.rules().size() != mutant.changed().rules().size();
    }

    private List<String> firing(Law either, Version version) {
        return either.rules(version).stream()
                .filter(rule -> rule.fires(known))
                .map(PlainRule::rule)
                .map(Rule::name)
                .toList();
    }
}
