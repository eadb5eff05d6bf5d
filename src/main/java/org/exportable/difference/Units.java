package org.exportable.difference;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.exportable.diagram.Numbers;

/** Finds a number of units. */
final class Units {

    private static final int TRIED = 3;

    private Units() {}

    /** How many units of one of these figures can have one of those sums; empty if no number of units can. */
    static OptionalLong of(Numbers unit, Numbers sum) {
        double least = unit.high() == Double.POSITIVE_INFINITY || unit.high() == 0 ? 1 : sum.low() / unit.high();
        long first = Math.max(1, (long) least);
        return LongStream.range(first, first + TRIED)
                .filter(units -> !times(unit, units).and(sum).isEmpty())
                .findFirst();
    }

    private static Numbers times(Numbers unit, long units) {
        return new Numbers(unit.low() * units, unit.lowIncluded(), unit.high() * units, unit.highIncluded());
    }

    /** The figures of one unit of which so many have one of these sums. */
    static Numbers each(Numbers sum, long units) {
        return new Numbers(sum.low() / units, sum.lowIncluded(), sum.high() / units, sum.highIncluded());
    }
}
