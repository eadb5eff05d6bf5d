package org.exportable.diagram;

/**
 * The numbers between two ends.
 *
 * @param low lower end; infinite where there is none
 * @param lowIncluded whether the lower end belongs to them
 * @param high upper end; infinite where there is none
 * @param highIncluded whether the upper end belongs to them
 */
public record Numbers(double low, boolean lowIncluded, double high, boolean highIncluded) {

    /** One number. */
    public static Numbers only(double number) {
        return new Numbers(number, true, number, true);
    }

    /** From the lower end of these to the upper end of others. */
    public Numbers to(Numbers last) {
        return new Numbers(low, lowIncluded, last.high, last.highIncluded);
    }

    /** The sums of one of these and one of others. */
    public Numbers plus(Numbers others) {
        return new Numbers(
                low + others.low,
                lowIncluded && others.lowIncluded,
                high + others.high,
                highIncluded && others.highIncluded);
    }

    /** The numbers that both have in common; they may be none. */
    public Numbers and(Numbers others) {
        boolean lowest = low < others.low || low == others.low && lowIncluded && !others.lowIncluded;
        boolean highest = high > others.high || high == others.high && highIncluded && !others.highIncluded;
        return new Numbers(
                lowest ? others.low : low,
                lowest ? others.lowIncluded : lowIncluded,
                highest ? others.high : high,
                highest ? others.highIncluded : highIncluded);
    }

    /** Whether there is no such number. */
    public boolean isEmpty() {
        return low > high || low == high && !(lowIncluded && highIncluded);
    }

    /** Whether a number is among them. */
    public boolean contains(double number) {
        return !and(only(number)).isEmpty();
    }
}
