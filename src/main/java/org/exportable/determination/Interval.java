package org.exportable.determination;

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

    /** From the lower end of this one to the upper end of another. */
    public Interval to(Interval last) {
        return new Interval(low, lowIncluded, last.high, last.highIncluded);
    }
}
