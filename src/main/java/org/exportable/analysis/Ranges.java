package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.exportable.analysis.Possibility.Range;

/** Cuts the numbers from 0 upwards at boundaries, and finds a number in each piece. */
final class Ranges {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Ranges() {}

    /** Each piece with a number in it, in rising order. Boundaries below 0 are left out. */
    static Map<Range, BigDecimal> cut(NavigableSet<BigDecimal> boundaries) {
        Map<Range, BigDecimal> pieces = new LinkedHashMap<>();
        BigDecimal low = BigDecimal.ZERO;
        boolean lowIncluded = true;
        for (BigDecimal boundary : boundaries.tailSet(BigDecimal.ZERO, true)) {
            if (boundary.compareTo(low) > 0) {
                BigDecimal middle = lowIncluded ? low : low.add(boundary).divide(TWO);
                pieces.put(new Range(low.doubleValue(), lowIncluded, boundary.doubleValue(), false), middle);
            }
            pieces.put(Range.point(boundary.doubleValue()), boundary);
            low = boundary;
            lowIncluded = false;
        }
        BigDecimal beyond = lowIncluded ? low : low.multiply(TWO).add(BigDecimal.ONE);
        pieces.put(new Range(low.doubleValue(), lowIncluded, Double.POSITIVE_INFINITY, false), beyond);
        return pieces;
    }

    /** The piece in which a number lies. */
    static Range piece(NavigableSet<BigDecimal> boundaries, BigDecimal number) {
        BigDecimal low = boundaries.floor(number);
        if (low != null && low.compareTo(number) == 0) {
            return Range.point(low.doubleValue());
        }
        BigDecimal high = boundaries.higher(number);
        return new Range(
                low == null ? 0 : low.doubleValue(),
                low == null,
                high == null ? Double.POSITIVE_INFINITY : high.doubleValue(),
                false);
    }

    /** The same for the constants that rules have. */
    static NavigableSet<BigDecimal> exact(NavigableSet<Double> constants) {
        NavigableSet<BigDecimal> exact = new TreeSet<>();
        constants.forEach(constant -> exact.add(BigDecimal.valueOf(constant)));
        return exact;
    }

    /** Joins ranges that touch; the argument is in rising order. */
    static List<Range> join(List<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        for (Range next : ranges) {
            Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.touches(next)) {
                joined.set(
                        joined.size() - 1, new Range(last.low(), last.lowIncluded(), next.high(), next.highIncluded()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
