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
    record Choice(String words) implements Possibility {}

    /**
     * Countries that the rules cannot tell apart.
     *
     * @param codes their codes
     */
    record Places(Set<String> codes) implements Possibility {}
}
