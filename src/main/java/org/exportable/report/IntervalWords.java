package org.exportable.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.analysis.Terms;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;

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

    /** Such as "1600 or more and below 3.2 times the applicable die area". */
    String of(Interval values) {
        if (values.isPoint()) {
            return "exactly " + words(values.low());
        }
        boolean begins = !values.low().equals(Edge.at(BigDecimal.ZERO)) || !values.lowIncluded();
        String low = values.lowIncluded() ? words(values.low()) + " or more" : "above " + words(values.low());
        if (values.high() == null) {
            return begins ? low : "any value";
        }
        String high = values.highIncluded() ? words(values.high()) + " or less" : "below " + words(values.high());
        return begins ? "%s and %s".formatted(low, high) : high;
    }

    /** The same, with what of the ends is outside: "TPP below 2400, not 2400". */
    String strictly(Interval values) {
        StringBuilder words = new StringBuilder("%s %s".formatted(FactWords.of(fact), of(values)));
        if (values.high() != null && !values.highIncluded()) {
            words.append(", not ").append(words(values.high()));
        }
        if (!values.lowIncluded()) {
            words.append(", not ").append(words(values.low()));
        }
        return words.toString();
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
