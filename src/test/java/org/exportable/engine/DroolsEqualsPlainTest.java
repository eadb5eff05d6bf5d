package org.exportable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drools and the plain reading fire the same rules. A rule with `not` beside certain others can stay unfired in Drools
 * 10.2, and nothing but this comparison would tell.
 */
class DroolsEqualsPlainTest {

    private static final int MANY = 400;

    /** Weak and strong chips, few and many facts out of the ordinary. */
    private static final List<Transaction> TRANSACTIONS = transactions();

    private static List<Transaction> transactions() {
        RandomFacts random = new RandomFacts(20221007);
        return IntStream.range(0, MANY)
                .mapToObj(i -> RandomFacts.transaction(random.next(0.05 + 0.3 * i / MANY)))
                .toList();
    }

    /** Each choice of rules once: many days change notices only, which Drools is not asked. */
    static Stream<String> regimes() {
        List<String> regimes = new ArrayList<>();
        for (LocalDate day : TestLaw.LAWS.changeDays()) {
            regimes.add(day.toString());
            regimes.add(day + "/PUBLISHED");
        }
        regimes.addAll(List.of(
                "2025-06-01-ai-diffusion",
                "2026-08-01-ai-diffusion",
                "2026-08-01/PUBLISHED-ai-diffusion",
                "2026-08-01-uae-2026",
                "2026-08-01-h200-2026",
                "2024-06-01-acs-2023",
                "2025-01-05-hbm-2024",
                "2024-06-01-corrections-2024",
                "2026-11-10-foundry-2025"));
        Set<Set<PlainRule>> seen = new HashSet<>();
        return regimes.stream()
                .filter(regime ->
                        seen.add(Set.copyOf(TestLaw.law(regime).plain().decisive())));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void drools_fires_the_rules_that_a_plain_reading_fires(String regime) {
        Law law = TestLaw.law(regime);
        for (Transaction transaction : TRANSACTIONS) {
            Facts facts = TestLaw.settle(transaction, law);
            assertEquals(fired(law.plain(), facts), fired(law.drools(), facts), () -> "for " + facts);
        }
    }

    private static Set<String> fired(Inference inference, Facts facts) {
        return inference.infer(facts).stream()
                .map(firing -> firing.rule().version().id() + " "
                        + firing.rule().rule().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
