package org.exportable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.engine.compile.LoadedRulebook;
import org.exportable.fact.Transaction;
import org.exportable.law.Condition;
import org.exportable.law.Hypothesis;
import org.exportable.law.Rule;
import org.exportable.law.Version;
import org.exportable.vocabulary.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of every rule is another one: Drools runs the changed rules, and the plain reading agrees. */
class HypothesesInDroolsTest {

    private static final Set<Hypothesis> ALL = TestLaw.rulebook().versions().stream()
            .flatMap(version -> version.rules().stream().flatMap(rule -> hypotheses(version, rule)))
            .collect(Collectors.toSet());

    private static final Laws CHANGED = laws(LoadedRulebook.standard().assuming(ALL));

    private static final List<Transaction> TRANSACTIONS = transactions();

    private static Stream<Hypothesis> hypotheses(Version version, Rule rule) {
        return rule.tests()
                .filter(test -> test.constant() instanceof Double)
                .map(test -> hypothesis(version, rule, test))
                .distinct();
    }

    /** Half the number, or the next one where only whole numbers count. */
    private static Hypothesis hypothesis(Version version, Rule rule, Condition.Test test) {
        double number = (Double) test.constant();
        double other = test.attribute().equals("usAvailableSince") ? number + 1 : number / 2;
        return new Hypothesis(version.id(), rule.name(), test.attribute(), number, other);
    }

    private static Laws laws(LoadedRulebook rules) {
        return new Laws(rules.rulebook(), TestLaw.COUNTRIES, TestLaw.MEMBERSHIPS, rules.classes());
    }

    private static List<Transaction> transactions() {
        RandomFacts random = new RandomFacts(20231117);
        return IntStream.range(0, 150)
                .mapToObj(i -> RandomFacts.transaction(random.next(0.3)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-11-01",
                "2024-06-01",
                "2025-03-01/PUBLISHED",
                "2025-06-01",
                "2026-02-10",
                "2026-08-01",
                "2029-02-01"
            })
    void drools_fires_what_a_plain_reading_of_the_changed_rules_fires(String regime) {
        Law law = CHANGED.of(TestLaw.regime(regime));
        Law unchanged = TestLaw.law(regime);
        int moved = 0;
        for (Transaction transaction : TRANSACTIONS) {
            Facts facts = TestLaw.settle(transaction, law);
            Set<String> fired = fired(law.drools(), facts);
            assertEquals(fired(law.plain(), facts), fired, () -> "for " + facts);
            moved += fired.equals(fired(unchanged.drools(), facts)) ? 0 : 1;
        }
        assertNotEquals(0, moved, "the other numbers never matter");
    }

    private static Set<String> fired(Inference inference, Facts facts) {
        return inference.infer(facts).stream()
                .map(firing -> firing.rule().version().id() + " "
                        + firing.rule().rule().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
