package org.exportable.analysis;

import java.util.BitSet;
import java.util.List;
import org.exportable.law.Stage;

/** Of each rule that bears on an answer whether it fires for all, some or none of what is open. Rules are told by their numbers. */
final class RuleTruths {

    private final DecisiveRules rules;
    private final Given given;
    private final BitSet certain = new BitSet();
    private final BitSet possible = new BitSet();
    private final BitSet failing = new BitSet();

    private RuleTruths(DecisiveRules rules, Given given) {
        this.rules = rules;
        this.given = given;
    }

    /** Nothing known yet. */
    static RuleTruths none(DecisiveRules rules) {
        return new RuleTruths(rules, number -> Truth.UNKNOWN);
    }

    /** That only these rules may fire, and nothing else. */
    static RuleTruths among(DecisiveRules rules, BitSet some) {
        RuleTruths truths = none(rules);
        truths.failing.or(rules.decisive());
        truths.failing.or(rules.notices());
        truths.failing.or(rules.pending());
        truths.failing.andNot(some);
        return truths;
    }

    /**
     * Asks the rules, stage by stage.
     *
     * @param wider what is known where at least as much is open: what is certain there is so here, and what fails there fails here
     */
    static RuleTruths of(DecisiveRules rules, RuleTruths wider, Given given) {
        RuleTruths truths = new RuleTruths(rules, given);
        truths.failing.or(wider.failing);
        for (Stage stage : Stage.values()) {
            if (!stage.isAfterRequirement() || truths.mayBeLicensed()) {
                truths.run(stage, wider);
            }
        }
        return truths;
    }

    private void run(Stage stage, RuleTruths wider) {
        BitSet asked = (BitSet) rules.of(stage).clone();
        asked.andNot(wider.failing);
        boolean more = ask(asked, wider);
        asked.and(rules.building(stage));
        while (more && !asked.isEmpty()) {
            more = ask(asked, wider);
        }
        failing.or(rules.of(stage));
        failing.andNot(possible);
    }

    /** Whether anything new came. */
    private boolean ask(BitSet asked, RuleTruths wider) {
        boolean more = false;
        for (int number = asked.nextSetBit(0); number >= 0; number = asked.nextSetBit(number + 1)) {
            Truth truth = wider.certain.get(number) ? Truth.TRUE : asked(number);
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

    private Truth asked(int number) {
        Truth concluded = concluded(rules.all().asks(number));
        return concluded == Truth.FALSE ? concluded : concluded.and(given.of(number));
    }

    /** Whether other rules fire as a rule asks. */
    Truth concluded(Asks asks) {
        List<Asks.OfConclusion> all = asks.conclusions();
        Truth truth = Truth.TRUE;
        for (int i = 0; i < all.size() && truth != Truth.FALSE; i++) {
            Asks.OfConclusion ask = all.get(i);
            truth = truth.and(Asks.isMet(ask.pattern(), fires(ask.rules())));
        }
        return truth;
    }

    private Truth fires(BitSet some) {
        if (certain.intersects(some)) {
            return Truth.TRUE;
        }
        return possible.intersects(some) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether a rule fires; where its stage does not come, whether it would. */
    Truth of(int number) {
        if (possible.get(number)) {
            return certain.get(number) ? Truth.TRUE : Truth.UNKNOWN;
        }
        return failing.get(number) ? Truth.FALSE : asked(number);
    }

    /** Those of some rules of which it is not known that they do not fire. */
    BitSet notFailing(BitSet some) {
        BitSet left = (BitSet) some.clone();
        left.andNot(failing);
        return left;
    }

    /** The rules that fire whatever is open; not to be changed. */
    BitSet certain() {
        return certain;
    }

    /** The rules that fire for some of what is open; not to be changed. */
    BitSet possible() {
        return possible;
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
        return isPossible(rules.all().licensing());
    }

    /** The rules that fire for some of what is open and not for all. */
    BitSet unknown() {
        BitSet unknown = (BitSet) possible.clone();
        unknown.andNot(certain);
        return unknown;
    }

    /** Tells what is known of facts. */
    interface Given {

        /** Whether they are as a rule asks. */
        Truth of(int number);
    }
}
