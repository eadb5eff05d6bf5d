package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.exportable.analysis.DecisiveRules.Ask;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.ReviewCondition;

/**
 * Tells which rules of a law bear on a transaction, from its kind alone. Where the same rules bear on two transactions, and
 * what is unknown leaves them open in the same way, the law indicates the same; so do two laws that have these rules.
 * Immutable.
 */
final class Bearings {

    /** Parts remembered; when there are more, all are forgotten and asked anew. */
    private static final int MOST = 10_000;

    /** Stands for a part that the rules do not see: it is as one of which nothing holds that they ask for. */
    private static final BitSet NO_PART = new BitSet();

    private final DecisiveRules rules;
    private final Place[] places;
    /** By place and traits of a part the rules that do not fire whatever the other parts are. */
    private final List<Map<BitSet, BitSet>> closed = new ArrayList<>();

    private final List<Beside> notices;
    private final List<Beside> reviews;

    /** @param traits of all rules of the law, those that need not yet be complied with included */
    Bearings(Law law, DecisiveRules rules, Traits traits) {
        this.rules = rules;
        this.places = rules.given().stream()
                .map(pattern -> new Place(Kind.first(pattern.type()), traits.of(pattern)))
                .toArray(Place[]::new);
        for (int place = 0; place < Kind.first(Participant.class); place++) {
            closed.add(new ConcurrentHashMap<>());
        }
        this.notices = Stream.concat(rules.notices(), law.pending().stream())
                .map(rule -> new Beside(rule, rules.asks(rule)))
                .toList();
        // That an application could be reviewed otherwise is told also where a condition of it is not met.
        this.reviews = law.plain().rules(Stage.REVIEW).stream()
                .map(rule -> new Beside(
                        rule,
                        rules.asks(rule).stream()
                                .filter(ask -> ask.pattern().type() != ReviewCondition.class)
                                .toList()))
                .toList();
    }

    /** The rules that are not met by one of the parts of which there is but one. */
    private BitSet closed(Kind kind) {
        BitSet all = new BitSet();
        for (int place = 0; place < closed.size(); place++) {
            int at = place;
            BitSet traits = kind.traits(place);
            Map<BitSet, BitSet> known = closed.get(place);
            if (known.size() > MOST) {
                known.clear();
            }
            all.or(known.computeIfAbsent(traits == null ? NO_PART : traits, each -> newClosed(at, traits)));
        }
        return all;
    }

    private BitSet newClosed(int place, BitSet traits) {
        BitSet found = new BitSet();
        for (int number = 0; number < rules.size(); number++) {
            for (Ask ask : rules.asks(number)) {
                if (ask.concluding() == null && places[ask.number()].first == place) {
                    Truth truth = traits == null ? Truth.FALSE : places[ask.number()].span.in(traits);
                    found.set(number, found.get(number) || (ask.isDenied() ? truth.not() : truth) == Truth.FALSE);
                }
            }
        }
        return found;
    }

    /** Asks the rules about a kind. */
    Bearing of(Kind kind) {
        Look look = new Look(kind);
        return new Bearing(look.truths, List.copyOf(look.list), look.isOpen);
    }

    /**
     * How the rules of a law bear on a kind of transactions.
     *
     * @param truths whether they fire
     * @param list the rules that do or could, and what leaves them open
     * @param isOpen whether some turn on what is unknown of anything but the parties
     */
    record Bearing(RuleTruths truths, List<Object> list, boolean isOpen) {}

    /** A rule that is asked beside those that decide. */
    private record Beside(PlainRule rule, List<Ask> asks) {}

    /**
     * Where what a pattern asks for stands.
     *
     * @param first the first part of a kind that could match
     * @param span the traits that tell whether it does
     */
    private record Place(int first, Traits.Span span) {}

    /** Asks all rules about one kind. */
    private final class Look {

        private final Kind kind;
        private final RuleTruths truths;
        private final List<Object> list = new ArrayList<>();
        private boolean isOpen;

        Look(Kind kind) {
            this.kind = kind;
            this.truths = RuleTruths.of(rules, RuleTruths.without(rules, closed(kind)), this::given);
            for (int i = 0; i < rules.size(); i++) {
                Truth truth = truths.of(i);
                if (truth != null && truth != Truth.FALSE) {
                    add(rules.get(i), rules.asks(i), truth);
                }
            }
            notices.forEach(this::add);
            if (truths.mayBeLicensed()) {
                reviews.forEach(this::add);
                list.add(rules.plain().rules(Stage.EXCEPTION));
                list.add(rules.plain().rules(Stage.REVIEW_CONDITION));
            }
        }

        private void add(Beside beside) {
            add(beside.rule, beside.asks, truths.truth(beside.asks));
        }

        private void add(PlainRule rule, List<Ask> asks, Truth truth) {
            if (truth != Truth.FALSE) {
                list.add(rule);
            }
            if (truth == Truth.UNKNOWN) {
                asks.forEach(this::open);
            }
        }

        /** What leaves it open whether a pattern matches. */
        private void open(Ask ask) {
            if (ask.concluding() != null) {
                return;
            }
            Place place = places[ask.number()];
            for (int i = place.first; i < kind.behind(place.first); i++) {
                BitSet found = kind.traits(i);
                Truth truth = found == null ? Truth.FALSE : place.span.in(found);
                list.add(truth == Truth.UNKNOWN ? place.span.parts(found) : truth);
                isOpen |= truth == Truth.UNKNOWN && place.first != Kind.first(Participant.class);
            }
        }

        private Truth given(Ask ask) {
            Place place = places[ask.number()];
            Truth found = Truth.FALSE;
            for (int i = place.first; i < kind.behind(place.first); i++) {
                BitSet own = kind.traits(i);
                found = own == null ? found : found.or(place.span.in(own));
            }
            return found;
        }
    }
}
