package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exportable.fact.Transaction;

/**
 * A fact that is a figure and can be set to any other.
 *
 * @param path its dotted path
 * @param value its value in a transaction, null where it is unknown
 * @param with puts a value into a transaction over whatever it says; figures that follow from it follow it
 */
record NumericFact(
        String path, Function<Transaction, BigDecimal> value, BiFunction<Transaction, BigDecimal, Transaction> with) {

    /** Whether it counts units. */
    boolean isWhole() {
        return path.equals(NumericFacts.QUANTITY);
    }

    /** The largest value that it can have, null where there is none. */
    BigDecimal highest() {
        return path.endsWith(".listedOwnership") ? BigDecimal.ONE : null;
    }
}
