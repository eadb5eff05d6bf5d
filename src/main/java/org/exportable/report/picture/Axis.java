package org.exportable.report.picture;

import org.exportable.determination.Interval;

/**
 * The values of a figure from one end of a picture to the other.
 *
 * @param fact dotted path of the figure; null across a picture of one figure
 * @param from the first value
 * @param to the last value
 */
record Axis(String fact, double from, double to) {

    /** From this ratio of the ends on, equal steps would press the small values into a corner. */
    private static final double WIDE = 20;

    /** @throws IllegalArgumentException if the figure does not vary, or has no last value */
    static Axis of(String fact, Interval first, Interval last) {
        if (last.high() == null || first.low().equals(last.high())) {
            throw new IllegalArgumentException(
                    "`%s` has one value only, or no last one; a picture needs a range such as 1000..6000"
                            .formatted(fact));
        }
        return new Axis(
                fact,
                first.low().constant().doubleValue(),
                last.high().constant().doubleValue());
    }

    /** The breadth of a picture of one figure. */
    static Axis none() {
        return new Axis(null, 0, 1);
    }

    /** Whether equal steps are equal ratios: where the values start above 0 and span more than a decade or so. */
    boolean isLogarithmic() {
        return from > 0 && to / from >= WIDE;
    }

    /** The value at a share of the way from one value to another. */
    double between(double low, double high, double share) {
        return isLogarithmic() ? low * Math.pow(high / low, share) : low + (high - low) * share;
    }

    /** The value itself, or the end beyond which it is. */
    double within(double value) {
        return Math.max(from, Math.min(to, value));
    }

    /** Whether two values are the same but for the rounding of their computation. */
    boolean same(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.max(to - from, Math.abs(one));
    }
}
