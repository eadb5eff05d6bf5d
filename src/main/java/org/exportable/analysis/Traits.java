package org.exportable.analysis;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;

/**
 * What rules can tell of one fact: of each condition that they ask, whether it holds; where that turns on what is unknown,
 * of each of its parts. Two facts with the same traits are one to the rules. Immutable.
 */
final class Traits {

    /** By type of fact and condition where its traits stand. */
    private final Map<Class<?>, Map<PlainCondition, Span>> conditions = new HashMap<>();

    /** @param patterns by which rules ask for facts */
    Traits(Collection<PlainPattern> patterns) {
        patterns.forEach(this::add);
    }

    private void add(PlainPattern pattern) {
        Map<PlainCondition, Span> spans = conditions.computeIfAbsent(pattern.type(), type -> new LinkedHashMap<>());
        if (!spans.containsKey(pattern.condition())) {
            int from = spans.values().stream().mapToInt(Span::to).max().orElse(0);
            int tests = (int) pattern.condition().tests().count();
            spans.put(pattern.condition(), new Span(from, from + Span.OWN * (1 + tests)));
        }
    }

    /** Where the traits stand that tell whether facts are as a pattern asks. */
    Span of(PlainPattern pattern) {
        return conditions.get(pattern.type()).get(pattern.condition());
    }

    /** The traits of a fact, which is that of a part. */
    BitSet of(Object fact, Part part) {
        Look look = new Look(fact, part);
        conditions.getOrDefault(fact.getClass(), Map.of()).forEach(look::at);
        return look.traits;
    }

    /**
     * The traits of one condition among others: two of its own, and two for each of its comparisons.
     *
     * @param from the place of the first
     * @param to the place behind the last
     */
    record Span(int from, int to) {

        private static final int OWN = 2;

        /** Whether the condition holds. */
        Truth in(BitSet traits) {
            return traits.get(from) ? Truth.TRUE : traits.get(from + 1) ? Truth.UNKNOWN : Truth.FALSE;
        }

        /** The traits of its comparisons, which count where it is unknown whether it holds. */
        BitSet parts(BitSet traits) {
            return traits.get(from + OWN, to);
        }
    }

    /** Writes one trait after another, each at its place. */
    private static final class Look {

        private final Object fact;
        private final Part part;
        private final BitSet traits = new BitSet();
        private int place;

        Look(Object fact, Part part) {
            this.fact = fact;
            this.part = part;
        }

        void at(PlainCondition condition, Span span) {
            Truth truth = truth(condition);
            traits.set(span.from(), truth == Truth.TRUE);
            traits.set(span.from() + 1, truth == Truth.UNKNOWN);
            if (truth == Truth.UNKNOWN) {
                place = span.from() + Span.OWN;
                condition.tests().forEach(this::write);
            }
        }

        private void write(PlainCondition.Test test) {
            Truth truth = truth(test);
            traits.set(place++, truth == Truth.TRUE);
            traits.set(place++, truth == Truth.UNKNOWN);
        }

        private Truth truth(PlainCondition condition) {
            if (condition instanceof PlainCondition.Test test) {
                return compared(test);
            }
            boolean all = condition instanceof PlainCondition.All;
            Truth truth = all ? Truth.TRUE : Truth.FALSE;
            for (PlainCondition part : condition.parts()) {
                truth = all ? truth.and(truth(part)) : truth.or(truth(part));
            }
            return truth;
        }

        private Truth compared(PlainCondition.Test test) {
            if (part.isKnown().test(test.attribute())) {
                return Truth.of(test.holds(fact));
            }
            return part.isLeast().test(test.attribute()) ? ofMore(test) : Truth.UNKNOWN;
        }

        /** What is so of every number that is not less. */
        private Truth ofMore(PlainCondition.Test test) {
            return switch (test.operator()) {
                case AT_LEAST, MORE_THAN -> test.holds(fact) ? Truth.TRUE : Truth.UNKNOWN;
                case AT_MOST, LESS_THAN -> test.holds(fact) ? Truth.UNKNOWN : Truth.FALSE;
                default -> Truth.UNKNOWN;
            };
        }
    }
}
