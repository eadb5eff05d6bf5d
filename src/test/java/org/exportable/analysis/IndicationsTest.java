package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** An indication that transactions share is the one that each would get alone. */
class IndicationsTest {

    private static final int FAMILIES = 30;
    private static final int LAWFUL_FAMILIES = 150;
    private static final int MEMBERS = 40;

    private final Evaluator keeping = new Evaluator(TestLaw.LAWS);
    private final Evaluator forgetting = new Evaluator(TestLaw.LAWS, 0);

    /** Members of a family differ in numbers, in a fact or two, or in what no rule asks for: many share an indication. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2022-10-07", "2024-06-01", "2025-02-01", "2025-06-01/PUBLISHED", "2026-03-01", "2026-11-10"})
    void a_shared_indication_is_that_of_the_determination(String regime) {
        Regime law = TestLaw.law(regime).regime();
        families(regime.hashCode(), FAMILIES, random -> law);
    }

    /** An indication may be shared by laws of many days and of both views. */
    @Test
    void an_indication_shared_by_laws_is_that_of_the_determination() {
        List<LocalDate> days = List.copyOf(TestLaw.LAWS.changeDays());
        families(
                1,
                LAWFUL_FAMILIES,
                random -> Regime.on(days.get(random.nextInt(days.size())))
                        .in(random.nextInt(4) == 0 ? View.PUBLISHED : View.ENFORCED));
    }

    private void families(long seed, int count, Function<Random, Regime> law) {
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(random.nextLong());
        Jitter jitter = new Jitter(random);
        for (int family = 0; family < count; family++) {
            ObjectNode first = facts.next(0.1);
            for (int gaps = random.nextInt(5); gaps > 0; gaps--) {
                forget(first, any(facts.paths(), random));
            }
            for (int member = 0; member < MEMBERS; member++) {
                ObjectNode document = first.deepCopy();
                for (int changes = random.nextInt(3); changes > 0; changes--) {
                    change(document, facts, random);
                }
                Transaction transaction = RandomFacts.transaction(document);
                requireSame(random.nextBoolean() ? transaction : jitter.of(transaction), law.apply(random));
            }
        }
    }

    private static void change(ObjectNode document, RandomFacts facts, Random random) {
        String path = any(facts.paths(), random);
        String owner = path.split("\\.")[0];
        if (path.split("\\.").length < 3
                && !path.startsWith("endUse")
                && !document.path(owner).isMissingNode()) {
            RandomFacts.set(document, path, any(facts.values(path), random));
        }
    }

    private static String any(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private void requireSame(Transaction transaction, Regime law) {
        assertEquals(
                Indication.of(forgetting.evaluate(transaction, law)),
                keeping.indicate(transaction, law),
                () -> "for " + transaction);
    }

    private static void forget(ObjectNode document, String path) {
        String[] steps = path.split("\\.");
        if (steps.length == 2 && document.get(steps[0]) instanceof ObjectNode inner) {
            inner.remove(steps[1]);
        }
    }
}
