package org.exportable.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Running totals in the order of days, whatever the order of the lines: in a first pass every amount is entered under its
 * day, in a second pass each line learns what came before it. Lines of one day count in the order of the ledger. Memory grows
 * with the keys and their days, not with the lines. Not thread-safe.
 *
 * @param <K> what is counted apart
 */
final class Totals<K> {

    private final Map<K, TreeMap<LocalDate, Sum>> days = new HashMap<>();

    /** Enters an amount; null where it is unknown. */
    void enter(K key, LocalDate day, BigDecimal amount) {
        days.computeIfAbsent(key, each -> new TreeMap<>())
                .computeIfAbsent(day, each -> new Sum())
                .add(amount);
    }

    /** Ends the first pass: from now on each day begins with what the days before it add up to. */
    void carryOver() {
        for (TreeMap<LocalDate, Sum> each : days.values()) {
            Sum before = new Sum();
            for (Sum day : each.values()) {
                Sum own = day.copy();
                day.set(before);
                before.add(own);
            }
        }
    }

    /** What came before a day and, of that day, was counted already; null where that is unknown. */
    BigDecimal before(K key, LocalDate day) {
        TreeMap<LocalDate, Sum> all = days.get(key);
        if (all == null) {
            return BigDecimal.ZERO;
        }
        Sum sum = all.get(day);
        return sum == null || !sum.isKnown ? null : sum.amount;
    }

    /** Counts an amount that was entered in the first pass. */
    void count(K key, LocalDate day, BigDecimal amount) {
        days.get(key).get(day).add(amount);
    }

    private static final class Sum {

        private BigDecimal amount = BigDecimal.ZERO;
        private boolean isKnown = true;

        void add(BigDecimal more) {
            isKnown &= more != null;
            amount = more == null ? amount : amount.add(more);
        }

        void add(Sum other) {
            isKnown &= other.isKnown;
            amount = amount.add(other.amount);
        }

        void set(Sum other) {
            isKnown = other.isKnown;
            amount = other.amount;
        }

        Sum copy() {
            Sum copy = new Sum();
            copy.set(this);
            return copy;
        }
    }
}
