package org.exportable.fact;

import java.math.BigDecimal;

/** The range that a figure of an item may have. */
final class Figures {

    /** Beyond any figure of a real item by many orders; a larger one is a slip of the unit. */
    static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private Figures() {}

    static void requireNotNegative(String name, BigDecimal figure) {
        if (figure != null && (figure.signum() < 0 || figure.compareTo(LARGEST) > 0)) {
            throw new IllegalArgumentException(
                    "`%s` is 0 to %s, not %s.".formatted(name, LARGEST.toPlainString(), figure));
        }
    }

    static void requireShare(String name, BigDecimal figure) {
        if (figure != null && (figure.signum() < 0 || figure.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("`%s` is a share from 0 to 1, not %s.".formatted(name, figure));
        }
    }
}
