package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
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
        return new Look(kind).bearing();
    }

    /**
     * How the rules of a law bear on a kind of transactions.
     *
     * @param truths whether they fire
     * @param key the rules that do or could, and what leaves them open
     * @param open the places of the parts that leave some open
     */
    record Bearing(RuleTruths truths, List<Object> key, BitSet open) {}

    /** Asks all rules about one kind. */
    private final class Look {

        private final Kind kind;
        private final BitSet passing;
        private final BitSet passingSurely;
        private final RuleTruths truths;
        private final BitSet possible;
        private final BitSet certain;
        /** What is asked of facts and leaves rules open, by number. */
        private final BitSet open = new BitSet();

        Look(Kind kind) {
            this.kind = kind;
            this.passing = kind.possible(isOther);
            this.passingSurely = kind.certain();
            this.truths = RuleTruths.of(rules, RuleTruths.among(rules, passing), this::given);
            this.possible = (BitSet) truths.possible().clone();
            this.certain = (BitSet) truths.certain().clone();
            Relevance relevance = new Relevance(rules, truths);
            truths.unknown().stream()
                    .filter(relevance::has)
                    .forEach(number -> open(rules.all().asks(number)));
        }

        Bearing bearing() {
            addBeside();
            List<Object> key = new ArrayList<>();
            if (truths.mayBeLicensed()) {
                addReviews();
                key.add(rules.of(Stage.EXCEPTION));
                key.add(rules.of(Stage.REVIEW_CONDITION));
            }
            key.add(possible);
            key.add(certain);
            BitSet places = new BitSet();
            open.stream().forEach(number -> leavesOpen(asks.get(number), key, places));
            return new Bearing(truths, key, places);
        }

        private Truth given(int rule) {
            if (passingSurely.get(rule)) {
                return Truth.TRUE;
            }
            return passing.get(rule) ? Truth.UNKNOWN : Truth.FALSE;
        }

        private void addBeside() {
            int size = rules.all().size();
            each(rules.notices(), number -> add(number, number, rules.all().asks(number)));
            each(
                    rules.pending(),
                    number -> add(number, size + number, rules.all().asks(number)));
        }

        private void addReviews() {
            int size = 2 * rules.all().size();
            each(rules.of(Stage.REVIEW), number -> add(number, size + number, reviews.get(number)));
        }

        private void each(BitSet some, IntConsumer action) {
            for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
                if (passing.get(number)) {
                    action.accept(number);
                }
            }
        }

        /** Asks a rule beside those that decide, and writes it down under a number of its own. */
        private void add(int number, int own, Asks all) {
            Truth truth = given(number).and(truths.concluded(all));
            possible.set(own, truth != Truth.FALSE);
            certain.set(own, truth == Truth.TRUE);
            if (truth == Truth.UNKNOWN) {
                open(all);
            }
        }

        private void open(Asks all) {
            all.facts().forEach(ask -> open.set(ask.number()));
        }

        private void leavesOpen(PartAsks.Ask ask, List<Object> key, BitSet places) {
            for (BitSet traits : kind.part(ask.place()).traits()) {
                Object found = ask.on(traits);
                key.add(found);
                places.set(ask.place(), places.get(ask.place()) || !(found instanceof Truth));
            }
        }
    }
}
