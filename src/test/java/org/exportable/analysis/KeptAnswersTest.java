package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** An answer that was kept is the same, in every word and number, as one that is worked out anew. */
class KeptAnswersTest {

    private static final int MANY = 60;

    private final Evaluator keeping = new Evaluator(TestLaw.LAWS);
    private final Evaluator forgetting = new Evaluator(TestLaw.LAWS, 0);

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-07", "2024-06-01", "2025-06-01/PUBLISHED", "2026-03-01", "2026-11-10"})
    void a_kept_answer_is_a_new_one(String regime) {
        Regime law = TestLaw.law(regime).regime();
        List<Transaction> transactions = transactions(new Random(regime.hashCode()));
        transactions.parallelStream().forEach(transaction -> keeping.evaluate(transaction, law));
        for (Transaction transaction : transactions) {
            assertEquals(
                    forgetting.evaluate(transaction, law),
                    keeping.evaluate(transaction, law),
                    () -> "for " + transaction);
        }
    }

    /** With one to three facts unknown, and each beside two that differ in numbers. */
    private static List<Transaction> transactions(Random random) {
        RandomFacts facts = new RandomFacts(random.nextLong());
        Jitter jitter = new Jitter(random);
        List<Transaction> transactions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            ObjectNode document = facts.next(0.2);
            for (int gaps = random.nextInt(4); gaps > 0; gaps--) {
                forget(document, facts.paths().get(random.nextInt(facts.paths().size())));
            }
            Transaction transaction = RandomFacts.transaction(document);
            transactions.add(transaction);
            transactions.add(jitter.of(transaction));
            transactions.add(jitter.of(transaction));
        }
        return transactions;
    }

    private static void forget(ObjectNode document, String path) {
        String[] steps = path.split("\\.");
        if (steps.length == 2 && document.get(steps[0]) instanceof ObjectNode inner) {
            inner.remove(steps[1]);
        }
    }
}
