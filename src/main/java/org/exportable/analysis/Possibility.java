package org.exportable.analysis;

import java.util.Set;

/** One of the things that an unknown fact could be, as far as the rules can tell them apart. */
public sealed interface Possibility {

    /**
     * A number between two boundaries, or on one.
     *
     * @param low lower end
     * @param lowIncluded whether the lower end belongs to it
     * @param high upper end; infinite where there is none
     * @param highIncluded whether the upper end belongs to it
     */
    record Range(double low, boolean lowIncluded, double high, boolean highIncluded) implements Possibility {

        static Range point(double value) {
            return new Range(value, true, value, true);
        }

        /** The products of its numbers with a factor above 0. */
        Range times(double factor) {
            return new Range(low * factor, lowIncluded, high * factor, highIncluded);
        }

        /** The divisors above 0 that make a quotient in this range of a dividend. */
        Range under(double dividend) {
            return new Range(
                    high == Double.POSITIVE_INFINITY ? 0 : dividend / high,
                    highIncluded,
                    low == 0 ? Double.POSITIVE_INFINITY : dividend / low,
                    lowIncluded && low != 0);
        }

        /** Whether the other range begins where this one ends. */
        boolean touches(Range next) {
            return high == next.low && highIncluded != next.lowIncluded;
        }
    }

    /**
     * One of several constants.
     *
     * @param words as a person reads it
     */
    record Choice(String words) implements Possibility {

        static Choice of(boolean flag) {
            return new Choice(String.valueOf(flag));
        }
    }

    /**
     * Countries that the rules cannot tell apart.
     *
     * @param codes their codes
     */
    record Places(Set<String> codes) implements Possibility {}
}
