package org.exportable.rival;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.exportable.RandomFacts;
import org.exportable.fact.Transaction;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random transactions of 2024-06-01 in which every fact is known: circuits and computers on, below and above every limit,
 * half of them strong enough to be controlled, to and from everywhere.
 */
public final class CompleteTransactions {

    static final String DAY = "2024-06-01";

    /** 1, 24, 25 and 26 days before. */
    private static final List<String> NOTIFIED = List.of("2024-05-31", "2024-05-08", "2024-05-07", "2024-05-06");

    private static final List<String> PERFORMANCES =
            List.of("1599.99", "1600", "2399.99", "2400", "4000", "4799.99", "4800", "15824");

    private static final List<String> DENSITIES = List.of("1.59", "1.6", "3.19", "3.2", "5.91", "5.92", "19.4");

    /** Further entries that an item of a category can meet. */
    private static final Map<String, List<String>> HOSTS = Map.of(
            "INTEGRATED_CIRCUIT", List.of("", "", "3A001", "3A001.b.2", "5A002.a", "5A004.a", "5A992.c", "5D992.c"),
            "COMPUTER", List.of("", "", "4A003.b", "4A004", "4A005", "5A002.a", "5A004.a", "5A992.c", "5D002.b"));

    private CompleteTransactions() {}

    /** The first of those that this seed makes. */
    public static List<Transaction> some(int count, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> one(random.nextLong())).limit(count).toList();
    }

    /** The one that this seed makes. */
    public static Transaction one(long seed) {
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(seed);
        ObjectNode document = facts.next(0.3 * random.nextDouble());
        document.put("date", DAY);
        ObjectNode item = (ObjectNode) document.get("item");
        String category = random.nextBoolean() ? "INTEGRATED_CIRCUIT" : "COMPUTER";
        item.put("category", category).put("alsoClassified", pick(HOSTS.get(category), random));
        if (random.nextBoolean()) {
            item.put("totalProcessingPerformance", new BigDecimal(pick(PERFORMANCES, random)))
                    .put("performanceDensity", new BigDecimal(pick(DENSITIES, random)))
                    .put("dataCenter", random.nextBoolean());
        }
        ((ObjectNode) document.get("attestations"))
                .put("purchaseOrder", random.nextInt(4) > 0)
                .put("nacNotified", random.nextBoolean())
                .put("nacObjected", random.nextInt(4) == 0)
                .put("nacNotifiedOn", pick(NOTIFIED, random));
        return RandomFacts.transaction(document);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
