package org.exportable.analysis;

import java.util.BitSet;
import java.util.List;
import org.exportable.analysis.DecisiveRules.Ask;
import org.exportable.law.Stage;

/** Of each rule that bears on an answer whether it fires for all, some or none of what is open. */
final class RuleTruths {

    private final DecisiveRules rules;
    private final Given given;
    /** Null for the rules of stages that do not come. */
    private final Truth[] truths;

    private final BitSet certain = new BitSet();
    private final BitSet possible = new BitSet();

    private RuleTruths(DecisiveRules rules, Given given) {
        this.rules = rules;
        this.given = given;
        this.truths = new Truth[rules.size()];
    }

    /** Nothing known yet. */
    static RuleTruths none(DecisiveRules rules) {
        return new RuleTruths(rules, ask -> Truth.UNKNOWN);
    }

    /** That these rules do not fire, and nothing else. */
    static RuleTruths without(DecisiveRules rules, BitSet closed) {
        RuleTruths truths = none(rules);
        for (int number = closed.nextSetBit(0); number >= 0; number = closed.nextSetBit(number + 1)) {
            truths.truths[number] = Truth.FALSE;
        }
        return truths;
    }

    /**
     * Asks the rules, stage by stage.
     *
     * @param wider what is known where at least as much is open: what is certain there is so here
     */
    static RuleTruths of(DecisiveRules rules, RuleTruths wider, Given given) {
        RuleTruths truths = new RuleTruths(rules, given);
        for (Stage stage : Stage.values()) {
            if (!stage.isAfterRequirement() || truths.mayBeLicensed()) {
                truths.run(stage, wider);
            }
        }
        return truths;
    }

    private void run(Stage stage, RuleTruths wider) {
        boolean more = ask(rules.first(stage), wider);
        while (more) {
            more = ask(rules.again(stage), wider);
        }
    }

    /** Whether anything new came. */
    private boolean ask(int[] asked, RuleTruths wider) {
        boolean more = false;
        for (int number : asked) {
            Truth before = wider.truths[number];
            Truth truth = before == null || before == Truth.UNKNOWN ? truth(rules.asks(number)) : before;
            truths[number] = truth;
            more |= truth != Truth.FALSE && add(possible, number);
            more |= truth == Truth.TRUE && add(certain, number);
        }
        return more;
    }

    private static boolean add(BitSet numbers, int number) {
        boolean isNew = !numbers.get(number);
        numbers.set(number);
        return isNew;
    }

    /** Whether a rule that asks for this fires. */
    Truth truth(List<Ask> asks) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < asks.size(); i++) {
            Ask ask = asks.get(i);
            Truth found = ask.concluding() == null ? given.of(ask) : concluded(ask.concluding());
            truth = truth.and(ask.isDenied() ? found.not() : found);
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return truth;
    }

    private Truth concluded(BitSet concluding) {
        if (certain.intersects(concluding)) {
            return Truth.TRUE;
        }
        return possible.intersects(concluding) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether a rule fires; null if its stage does not come. */
    Truth of(int number) {
        return truths[number];
    }

    /** The rules that fire whatever is open; not to be changed. */
    BitSet certain() {
        return certain;
    }

    /** Whether a rule fires whatever is open. */
    boolean isCertain(int number) {
        return certain.get(number);
    }

    /** Whether some of these rules fire whatever is open. */
    boolean isCertain(BitSet numbers) {
        return certain.intersects(numbers);
    }

    /** Whether some of these rules fire for some of what is open. */
    boolean isPossible(BitSet numbers) {
        return possible.intersects(numbers);
    }

    /** Whether a license is required for some of what is open. */
    boolean mayBeLicensed() {
        return isPossible(rules.licensing());
    }

    /** The rules that fire for some of what is open and not for all. */
    BitSet unknown() {
        BitSet unknown = (BitSet) possible.clone();
        unknown.andNot(certain);
        return unknown;
    }

    /** Tells what is known of facts. */
    interface Given {

        /** Whether there is a fact as a pattern asks, be it denied or not. */
        Truth of(Ask ask);
    }
}
