package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.exportable.law.Stage;
import org.exportable.vocabulary.ReviewCondition;

/**
 * Tells which rules of a law bear on a transaction, from its kind alone. Where the same rules bear on two transactions, and
 * what is unknown leaves them open in the same way, the law indicates the same; so do two laws that have these rules.
 * Immutable.
 */
final class Bearings {

    private final DecisiveRules rules;
    private final PartAsks asks;
    private final boolean isOther;
    /** What reviews ask, whatever their conditions: that an application could be reviewed otherwise is told also where one is not met. */
    private final Map<Integer, Asks> reviews = new HashMap<>();

    /**
     * Asks nothing yet.
     *
     * @param asks what the rules ask of the parts of a transaction
     * @param isOther whether it is the law in the other view that is asked about
     */
    Bearings(DecisiveRules rules, PartAsks asks, boolean isOther) {
        this.rules = rules;
        this.asks = asks;
        this.isOther = isOther;
        rules.of(Stage.REVIEW).stream()
                .forEach(number -> reviews.put(number, rules.all().asks(number).without(ReviewCondition.class)));
    }

    /** Asks the rules about a kind. */
    Bearing of(Kind kind) {
        Look look = new Look(kind);
        List<Object> decisive = look.decisive();
        return new Bearing(look.truths, decisive, isOther ? List.of() : look.beside(), look.places);
    }

    /**
     * How the rules of a law bear on a kind of transactions.
     *
     * @param truths whether those that decide fire
     * @param decisive those that do or could, and what leaves them open: where it is equal, so is how a transaction stands
     * @param beside others that are told of; none of the law in the other view, of which only the outcome is told
     * @param open the places of the parts that leave some open
     */
    record Bearing(RuleTruths truths, List<Object> decisive, List<Object> beside, BitSet open) {}

    /** Asks all rules about one kind. */
    private final class Look {

        private final Kind kind;
        private final BitSet passing;
        private final BitSet passingSurely;
        private final RuleTruths truths;
        private final Relevance relevance;
        private final BitSet places = new BitSet();

        Look(Kind kind) {
            this.kind = kind;
            this.passing = kind.possible(isOther);
            this.passingSurely = kind.certain();
            this.truths = RuleTruths.of(rules, RuleTruths.among(rules, passing), this::given);
            this.relevance = new Relevance(rules, truths);
        }

        List<Object> decisive() {
            BitSet open = left(true);
            List<Object> key = new ArrayList<>();
            if (truths.mayBeLicensed()) {
                key.add(rules.of(Stage.EXCEPTION));
                key.add(rules.of(Stage.REVIEW_CONDITION));
            }
            key.add(truths.possible());
            key.add(truths.certain());
            leftOpen(open, key);
            return key;
        }

        /** Of each condition it is told whether it is met, also where nothing turns on it. */
        List<Object> beside() {
            Beside notices = new Beside();
            notices.ask(rules.notices(), rules.all()::asks);
            Beside pending = new Beside();
            pending.ask(rules.pending(), rules.all()::asks);
            Beside reviewing = new Beside();
            if (truths.mayBeLicensed()) {
                reviewing.ask(rules.of(Stage.REVIEW), reviews::get);
            }
            List<Object> key = new ArrayList<>();
            for (Beside each : List.of(notices, pending, reviewing)) {
                key.add(each.possible);
                key.add(each.certain);
                leftOpen(each.open, key);
            }
            leftOpen(left(false), key);
            return key;
        }

        /** What leaves open rules with which the answer can change, or those with which it cannot. */
        private BitSet left(boolean isRelevant) {
            BitSet open = new BitSet();
            BitSet unknown = truths.unknown();
            for (int number = unknown.nextSetBit(0); number >= 0; number = unknown.nextSetBit(number + 1)) {
                if (relevance.has(number) == isRelevant) {
                    open(rules.all().asks(number), open);
                }
            }
            return open;
        }

        private Truth given(int rule) {
            if (passingSurely.get(rule)) {
                return Truth.TRUE;
            }
            return passing.get(rule) ? Truth.UNKNOWN : Truth.FALSE;
        }

        private void open(Asks all, BitSet open) {
            all.facts().forEach(ask -> open.set(ask.number()));
        }

        private void leftOpen(BitSet open, List<Object> key) {
            for (int number = open.nextSetBit(0); number >= 0; number = open.nextSetBit(number + 1)) {
                PartAsks.Ask ask = asks.get(number);
                for (BitSet traits : kind.part(ask.place()).traits()) {
                    Object found = ask.on(traits);
                    key.add(found);
                    places.set(ask.place(), places.get(ask.place()) || !(found instanceof Truth));
                }
            }
        }

        /** Rules that are asked beside those that decide. */
        private final class Beside {

            private final BitSet possible = new BitSet();
            private final BitSet certain = new BitSet();
            private final BitSet open = new BitSet();

            void ask(BitSet some, IntFunction<Asks> asks) {
                for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
                    if (passing.get(number)) {
                        ask(number, asks.apply(number));
                    }
                }
            }

            private void ask(int number, Asks all) {
                Truth truth = given(number).and(truths.concluded(all));
                possible.set(number, truth != Truth.FALSE);
                certain.set(number, truth == Truth.TRUE);
                if (truth == Truth.UNKNOWN) {
                    Look.this.open(all, open);
                }
            }
        }
    }
}
