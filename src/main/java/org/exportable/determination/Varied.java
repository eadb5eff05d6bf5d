package org.exportable.determination;

import java.math.BigDecimal;

/**
 * A figure that takes all values of a range.
 *
 * @param fact its dotted path, such as item.totalProcessingPerformance
 * @param from the first value, 0 or more
 * @param to the last value; null where the range has no end
 */
public record Varied(String fact, BigDecimal from, BigDecimal to) {

    /** @throws IllegalArgumentException if it begins below 0 or ends before it begins */
    public Varied {
        if (from.signum() < 0 || to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException(
                    "`%s` is varied from a value of 0 or more to one that is not smaller".formatted(fact));
        }
    }

    /** Every value that the figure can have. */
    public static Varied all(String fact) {
        return new Varied(fact, BigDecimal.ZERO, null);
    }
}
