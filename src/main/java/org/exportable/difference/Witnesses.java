package org.exportable.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.LawDiagram;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.vocabulary.Conclusion;

/**
 * Tells a law from what it would be with one change or another: by a transaction that is treated otherwise, or because there is
 * none. All transactions that any of the rules can tell apart are looked at. Not thread-safe.
 */
public final class Witnesses {

    /** What is left open when a witness is looked for: little at first, since that is quick and most are found there. */
    private static final List<Set<Slot>> FREE = List.of(
            EnumSet.of(Slot.ITEM, Slot.DESTINATION),
            EnumSet.of(Slot.ITEM, Slot.DESTINATION, Slot.CONSIGNEE, Slot.END_USER),
            EnumSet.allOf(Slot.class));

    private final Regime regime;
    private final Law law;
    private final Space space;
    private final Diagrams diagrams;
    private final Treatments treatments;
    private final Diagram possible;
    private final Diagram ordinary;
    private final int[] plain;

    /**
     * Looks on one day.
     *
     * @param regime the day, and the choice of law
     * @param law the law of that choice
     * @param changed what the law would be with each change
     */
    public Witnesses(Regime regime, Law law, List<Law> changed) {
        List<Law> all = new ArrayList<>(changed);
        all.add(law);
        this.regime = regime;
        this.law = law;
        this.space = Space.of(all);
        this.diagrams = space.diagrams();
        this.treatments = new Treatments(space);
        this.possible = Possible.in(space);
        this.ordinary = Ordinary.in(space);
        Transaction plainest = TransactionBuilder.builder(Sketch.plain(regime.date()))
                .intermediaries(List.of())
                .build();
        this.plain = space.point(new Settler(law).settle(plainest));
    }

    /**
     * What decides whether a changed law differs: of two pairs of laws in which it is equal, both have a witness or none.
     */
    public static Object ground(Law law, Law changed) {
        return new Contrast(law, changed).ground();
    }

    /**
     * A transaction that a changed law treats otherwise; empty if there is none.
     *
     * @param changed one of those that were announced
     */
    public Optional<Witness> of(Law changed) {
        Contrast contrast = new Contrast(law, changed);
        Diagram concerned = contrast.where(space);
        Diagram where = apart(changed, contrast, diagrams.and(possible, concerned));
        BitSet asked = concerned.variables();
        for (Set<Slot> free : FREE) {
            Diagram some = diagrams.and(where, plainBut(free, asked));
            Diagram differing = treatments.differing(law, changed, contrast.rules(), some);
            if (differing != diagrams.no()) {
                return Optional.of(witness(differing));
            }
        }
        return Optional.empty();
    }

    /** Where something is concluded in one law alone, as far as the changed rules and those before them go. */
    private Diagram apart(Law changed, Contrast contrast, Diagram where) {
        if (!contrast.isByRulesAlone() || where == diagrams.no()) {
            return where;
        }
        Map<Conclusion, Diagram> before = conclusions(law, contrast, where);
        Map<Conclusion, Diagram> after = conclusions(changed, contrast, where);
        Set<Conclusion> either = new HashSet<>(before.keySet());
        either.addAll(after.keySet());
        Diagram apart = diagrams.no();
        for (Conclusion each : either) {
            apart = diagrams.or(
                    apart,
                    diagrams.unequal(
                            before.getOrDefault(each, diagrams.no()), after.getOrDefault(each, diagrams.no())));
        }
        return apart;
    }

    private Map<Conclusion, Diagram> conclusions(Law either, Contrast contrast, Diagram where) {
        Map<Conclusion, Diagram> conclusions = new HashMap<>();
        new LawDiagram(either, space, where, contrast.untilLastChange())
                .fires()
                .forEach((rule, fires) -> conclusions.merge(rule.conclusion(), fires, diagrams::or));
        return conclusions;
    }

    private Witness witness(Diagram differing) {
        Diagram preferred = diagrams.and(differing, ordinary);
        int[] point = Covering.point(diagrams, preferred == diagrams.no() ? differing : preferred, plain);
        return new Witness(regime, Sketch.of(space, point, regime.date()));
    }

    /** Where all is plain but some facts, and what some variables are about. */
    private Diagram plainBut(Set<Slot> free, BitSet variables) {
        Diagram where = diagrams.yes();
        for (int variable = space.axes().size() - 1; variable >= 0; variable--) {
            if (!variables.get(variable)
                    && !free.contains(space.axes().get(variable).subject().slot())) {
                BitSet only = new BitSet();
                only.set(plain[variable]);
                where = diagrams.and(diagrams.isOneOf(variable, only), where);
            }
        }
        return where;
    }
}
