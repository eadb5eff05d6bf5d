package org.exportable.determination;

import java.math.BigDecimal;

/**
 * The values of a fact between two ends.
 *
 * @param low lower end
 * @param lowIncluded whether the lower end belongs to it
 * @param high upper end; null where there is none
 * @param highIncluded whether the upper end belongs to it
 */
public record Interval(Edge low, boolean lowIncluded, Edge high, boolean highIncluded) {

    /** Whether it is a single value. */
    public boolean isPoint() {
        return low.equals(high);
    }

    /** Whether a value belongs to it where the fact that its ends may follow is x. */
    public boolean contains(BigDecimal value, BigDecimal x) {
        int above = value.compareTo(low.where(x));
        int below = high == null ? -1 : value.compareTo(high.where(x));
        return (above > 0 || lowIncluded && above == 0) && (below < 0 || highIncluded && below == 0);
    }

    /** From the lower end of this one to the upper end of another. */
    public Interval to(Interval last) {
        return new Interval(low, lowIncluded, last.high, last.highIncluded);
    }
}
