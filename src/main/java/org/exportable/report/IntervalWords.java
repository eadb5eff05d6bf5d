package org.exportable.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.analysis.Terms;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Limits;

/**
 * Values of a figure in words.
 *
 * @param fact dotted path of the figure
 * @param across dotted path of the figure that its ends may follow, or null
 */
record IntervalWords(String fact, String across) {

    /** Several of them: "below 2400, or 4800 or more". */
    String of(List<Interval> values) {
        return values.stream().map(this::of).collect(Collectors.joining("; or "));
    }

    /** Such as "from 1600 to below 3.2 times the applicable die area"; up to an end means that it is inside. */
    String of(Interval values) {
        if (values.isPoint()) {
            return "exactly " + words(values.low());
        }
        boolean begins = begins(values);
        if (values.high() == null) {
            return begins ? onlyLow(values) : "any value";
        }
        String high = words(values.high());
        if (!begins) {
            return values.highIncluded() ? high + " or less" : "below " + high;
        }
        return "%s %s %s %s"
                .formatted(
                        values.lowIncluded() ? "from" : "above",
                        words(values.low()),
                        values.highIncluded() ? "up to" : "to below",
                        high);
    }

    /** Whether it does not have all values from 0 on. */
    private static boolean begins(Interval values) {
        return !values.low().equals(Edge.at(BigDecimal.ZERO)) || !values.lowIncluded();
    }

    private String onlyLow(Interval values) {
        String low = words(values.low());
        return values.lowIncluded() ? low + " or more" : "above " + low;
    }

    /** The same, with the numbers that are outside: "TPP below 2400, not 2400". */
    String strictly(Interval values) {
        return FactWords.of(fact)
                + " "
                + of(values)
                + outside(values.high(), values.highIncluded())
                + outside(values.low(), values.lowIncluded());
    }

    /** What stands before one range of values: whether it says the smallest, the largest, both or neither. */
    String ends(Interval values) {
        List<String> ends = new ArrayList<>();
        if (begins(values) && !values.isPoint()) {
            ends.add("smallest");
        }
        if (values.high() != null && !values.isPoint()) {
            ends.add("largest");
        }
        return ends.isEmpty() ? "" : String.join(" and ", ends) + ": ";
    }

    /** The smallest and the largest of several ranges of values, as far as there are such. */
    List<String> ends(Limits.Piece piece) {
        List<String> ends = new ArrayList<>();
        if (begins(piece.kept().get(0))) {
            ends.add("Smallest: " + limit(piece.smallest(), "above"));
        }
        if (piece.largest() != null) {
            ends.add("Largest: " + limit(piece.largest(), "below"));
        }
        return ends;
    }

    private String limit(Limits.Limit limit, String beyond) {
        String value = words(limit.value());
        return limit.included() ? value : "%s %s%s".formatted(beyond, value, outside(limit.value(), false));
    }

    private String outside(Edge end, boolean included) {
        return end == null || included || !end.isConstant() ? "" : ", not " + words(end);
    }

    /** The end in the unit of the figure. */
    private String words(Edge edge) {
        String constant = Terms.amount(fact, edge.constant().doubleValue());
        if (edge.isConstant()) {
            return constant;
        }
        String other = "the " + FactWords.of(across);
        StringBuilder words = new StringBuilder(edge.constant().signum() == 0 ? "" : constant);
        if (edge.slope().signum() != 0) {
            words.append(edge.slope().signum() < 0 ? " less " : words.isEmpty() ? "" : " and ");
            words.append(times(edge.slope().abs())).append(other);
        }
        if (edge.reciprocal().signum() != 0) {
            words.append(edge.reciprocal().signum() < 0 ? " less " : words.isEmpty() ? "" : " and ");
            words.append(number(edge.reciprocal().abs())).append(" divided by ").append(other);
        }
        return words.toString();
    }

    private static String times(BigDecimal slope) {
        return slope.compareTo(BigDecimal.ONE) == 0 ? "" : number(slope) + " times ";
    }

    private static String number(BigDecimal value) {
        return Terms.number(value.doubleValue());
    }
}
