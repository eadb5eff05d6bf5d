package org.exportable.determination;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Where a span of a fact ends. It may follow another fact x: the end is constant + slope * x + reciprocal / x, in the unit
 * of the fact.
 *
 * @param constant the whole end where it follows nothing
 * @param slope how it grows with x, such as 3.2 for "3.2 times the die area"; 0 where it does not
 * @param reciprocal what is divided by x; 0 where nothing is
 */
public record Edge(BigDecimal constant, BigDecimal slope, BigDecimal reciprocal) {

    public Edge {
        constant = constant.stripTrailingZeros();
        slope = slope.stripTrailingZeros();
        reciprocal = reciprocal.stripTrailingZeros();
    }

    /** An end that follows nothing. */
    public static Edge at(BigDecimal constant) {
        return new Edge(constant, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Whether it is the same whatever the other fact is. */
    public boolean isConstant() {
        return slope.signum() == 0 && reciprocal.signum() == 0;
    }

    /**
     * The end where the other fact has this value, to 34 digits.
     *
     * @throws ArithmeticException if it is divided by 0
     */
    public BigDecimal where(BigDecimal x) {
        BigDecimal straight = constant.add(slope.multiply(x));
        return reciprocal.signum() == 0 ? straight : straight.add(reciprocal.divide(x, MathContext.DECIMAL128));
    }
}
