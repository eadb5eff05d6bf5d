package org.exportable.fact;

import java.math.BigDecimal;

/**
 * A dense processing rate at one bit length.
 *
 * @param bitLength the largest bit length of the inputs to the multiplication, 1 to 1024
 * @param tops dense tera-operations a second, a multiply-accumulate counting as two; not negative
 */
public record ProcessingRate(int bitLength, BigDecimal tops) {

    private static final int LONGEST = 1024;

    /** @throws IllegalArgumentException if a figure is outside its range */
    public ProcessingRate {
        if (bitLength < 1 || bitLength > LONGEST) {
            throw new IllegalArgumentException("The bit length is 1 to %d, not %d.".formatted(LONGEST, bitLength));
        }
        Figures.requireNotNegative("tops", tops);
    }

    /** This rate's share in total processing performance: bit length times tera-operations a second. */
    public BigDecimal performance() {
        return tops.multiply(BigDecimal.valueOf(bitLength));
    }
}
