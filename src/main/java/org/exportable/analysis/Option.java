package org.exportable.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.exportable.fact.Transaction;

/**
 * A way to fill in one or more unknown facts together.
 *
 * @param meaning what each of the facts, and of the figures derived from them, is then: of any two options the same or
 *     something that excludes the other
 * @param fill fills them in
 */
record Option(Map<String, Possibility> meaning, UnaryOperator<Transaction> fill) {

    static Option of(String path, Possibility possibility, UnaryOperator<Transaction> fill) {
        return new Option(Map.of(path, possibility), fill);
    }

    /** This one and then another one. */
    Option and(Option next) {
        Map<String, Possibility> both = new LinkedHashMap<>(meaning);
        both.putAll(next.meaning);
        return new Option(both, transaction -> next.fill.apply(fill.apply(transaction)));
    }
}
