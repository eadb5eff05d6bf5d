package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.determination.Indication;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** An indication that transactions share is the one that each would get alone. */
class IndicationsTest {

    private static final int MANY = 150;

    private final Evaluator keeping = new Evaluator(TestLaw.LAWS);
    private final Evaluator forgetting = new Evaluator(TestLaw.LAWS, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-10-07", "2024-06-01", "2025-02-01", "2025-06-01/PUBLISHED", "2026-03-01", "2026-11-10"})
    void a_shared_indication_is_that_of_the_determination(String regime) {
        Regime law = TestLaw.law(regime).regime();
        Random random = new Random(regime.hashCode());
        RandomFacts facts = new RandomFacts(random.nextLong());
        Jitter jitter = new Jitter(random);
        for (int i = 0; i < MANY; i++) {
            ObjectNode document = facts.next(0.1);
            for (int gaps = random.nextInt(4); gaps > 0; gaps--) {
                forget(document, facts.paths().get(random.nextInt(facts.paths().size())));
            }
            Transaction transaction = RandomFacts.transaction(document);
            requireSame(transaction, law);
            requireSame(elsewhere(jitter.of(transaction), random), law);
            requireSame(jitter.of(elsewhere(transaction, random)), law);
        }
    }

    private void requireSame(Transaction transaction, Regime law) {
        assertEquals(
                Indication.of(forgetting.evaluate(transaction, law)),
                keeping.indicate(transaction, law),
                () -> "for " + transaction);
    }

    private static Transaction elsewhere(Transaction transaction, Random random) {
        Country[] all = TestLaw.COUNTRIES.all().toArray(Country[]::new);
        return TransactionBuilder.builder(transaction)
                .to(all[random.nextInt(all.length)])
                .build();
    }

    private static void forget(ObjectNode document, String path) {
        String[] steps = path.split("\\.");
        if (steps.length == 2 && document.get(steps[0]) instanceof ObjectNode inner) {
            inner.remove(steps[1]);
        }
    }
}
