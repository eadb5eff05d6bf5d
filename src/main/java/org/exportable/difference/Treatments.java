package org.exportable.difference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.determination.Outcome;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.LawDiagram;
import org.exportable.diagram.Numbered;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Policy;

/** What laws indicate about all transactions of a space, as diagrams whose results are numbers of treatments. Not thread-safe. */
final class Treatments {

    private final Space space;
    private final Diagrams diagrams;
    private final Numbered<Treatment> treatments = new Numbered<>();

    Treatments(Space space) {
        this.space = space;
        this.diagrams = space.diagrams();
    }

    /** The treatment with this number. */
    Treatment get(int number) {
        return treatments.get(number);
    }

    /**
     * Where two laws treat transactions differently.
     *
     * @param rules those that have to be asked
     * @param where the transactions that are looked at
     */
    Diagram differing(Law before, Law after, Set<PlainRule> rules, Diagram where) {
        return where == diagrams.no()
                ? where
                : diagrams.and(
                        where,
                        differing(
                                new LawDiagram(before, space, where, rules::contains),
                                new LawDiagram(after, space, where, rules::contains)));
    }

    /** Outcome, review policy and each exception are compared on their own: what they make together is far more. */
    private Diagram differing(LawDiagram before, LawDiagram after) {
        Diagram silent =
                diagrams.map(before.outcome(), outcome -> outcome == Outcome.OUT_OF_COVERAGE.ordinal() ? 1 : 0);
        Map<String, Diagram> exceptions = before.exceptions();
        Map<String, Diagram> others = after.exceptions();
        Set<String> symbols = new TreeSet<>(exceptions.keySet());
        symbols.addAll(others.keySet());
        Diagram more = diagrams.unequal(before.policy(), after.policy());
        for (String symbol : symbols) {
            more = diagrams.or(
                    more,
                    diagrams.unequal(
                            exceptions.getOrDefault(symbol, diagrams.no()),
                            others.getOrDefault(symbol, diagrams.no())));
        }
        return diagrams.or(
                diagrams.unequal(before.outcome(), after.outcome()), diagrams.and(more, diagrams.not(silent)));
    }

    /** What a law indicates. */
    Diagram of(LawDiagram law) {
        Diagram indicated = diagrams.join(law.outcome(), law.policy(), this::bare);
        for (Map.Entry<String, Diagram> exception : law.exceptions().entrySet()) {
            indicated = diagrams.join(
                    indicated,
                    exception.getValue(),
                    (number, available) ->
                            available == 0 ? number : treatments.of(get(number).with(exception.getKey())));
        }
        return indicated;
    }

    private int bare(int outcome, int policy) {
        return treatments.of(new Treatment(
                Outcome.values()[outcome], policy == LawDiagram.NO_POLICY ? null : Policy.values()[policy], List.of()));
    }
}
