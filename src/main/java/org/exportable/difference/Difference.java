package org.exportable.difference;

import java.math.BigInteger;
import java.util.List;
import org.exportable.fact.Transaction;

/**
 * Everything that two laws indicate differently: it is complete, for all transactions were compared at once, as far as any
 * rule of either law can tell them apart. Transactions are those of which everything is known, with one intermediary at
 * most.
 *
 * @param before the first law, as a regime is written
 * @param after the second law, as a regime is written
 * @param regions the transactions for which the laws differ, those for which the second is looser first
 * @param cells how many kinds of transactions the rules of both laws can tell apart
 * @param different for how many of them the laws differ
 * @param notListed how many of these are in none of the regions, because there were too many regions to list
 */
public record Difference(
        String before,
        String after,
        List<Region> regions,
        BigInteger cells,
        BigInteger different,
        BigInteger notListed) {

    /** What is so of ordinary transactions, besides the conditions of a region. */
    public static final String ORDINARY = Ordinary.WORDS;

    public Difference {
        regions = List.copyOf(regions);
    }

    /** Whether the two laws indicate the same for every transaction. */
    public boolean isEmpty() {
        return different.signum() == 0;
    }

    /**
     * Transactions for which the laws differ in the same way.
     *
     * @param direction which way
     * @param before what the first law indicates of the example; exceptions may be others elsewhere in the region
     * @param after what the second law indicates of the example
     * @param ordinary whether it is looked at ordinary transactions only: {@link #ORDINARY}
     * @param conditions what they have in common; all hold
     * @param causes the rules and Country Groups that make the difference in the example
     * @param example one of them
     * @param chips ids of the catalogue's chips of which some such transactions are
     */
    public record Region(
            Direction direction,
            Treatment before,
            Treatment after,
            boolean ordinary,
            List<Condition> conditions,
            List<Cause> causes,
            Transaction example,
            List<String> chips) {

        public Region {
            conditions = List.copyOf(conditions);
            causes = List.copyOf(causes);
            chips = List.copyOf(chips);
        }
    }

    /**
     * What is so of a fact.
     *
     * @param fact its dotted path, or that of a figure computed from facts
     * @param values what it may be, in words
     */
    public record Condition(String fact, List<String> values) {

        public Condition {
            values = List.copyOf(values);
        }
    }

    /**
     * What makes a difference.
     *
     * @param side whether it is in the first law or in the second
     * @param rule the rule's name, or null for a Country Group
     * @param provision citation
     * @param instrument what enacted it
     * @param words the rule's sentence, or which country moved where
     */
    public record Cause(Side side, String rule, String provision, String instrument, String words) {}

    /** In which of two laws something is. */
    public enum Side {
        BEFORE,
        AFTER
    }
}
