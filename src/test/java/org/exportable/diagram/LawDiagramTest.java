package org.exportable.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.determination.Determination;
import org.exportable.determination.Outcome;
import org.exportable.engine.Firing;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A law as a diagram says of every transaction what its rules say, read one by one. */
class LawDiagramTest {

    private static final int MANY = 300;

    /** Weak and strong chips, few and many facts out of the ordinary. */
    private static final List<Transaction> TRANSACTIONS = transactions();

    private static List<Transaction> transactions() {
        RandomFacts random = new RandomFacts(20231117);
        return IntStream.range(0, MANY)
                .mapToObj(i -> RandomFacts.transaction(random.next(0.05 + 0.3 * i / MANY)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-10-21", "2024-04-04", "2025-01-13/PUBLISHED", "2026-08-01", "2026-08-01-ai-diffusion"})
    void a_rule_fires_in_the_diagram_where_it_fires_when_it_is_asked(String regime) {
        Law law = TestLaw.law(regime);
        Space space = Space.of(List.of(law));
        Map<PlainRule, Diagram> fires = new LawDiagram(law, space).fires();
        for (Transaction transaction : TRANSACTIONS) {
            Facts facts = TestLaw.settle(transaction, law);
            int[] point = space.point(facts);
            Set<String> inDiagram = fires.entrySet().stream()
                    .filter(each -> each.getValue().at(point) == 1)
                    .map(each -> name(each.getKey()))
                    .collect(Collectors.toSet());
            Set<String> asked = law.plain().infer(facts).stream()
                    .map(Firing::rule)
                    .map(LawDiagramTest::name)
                    .collect(Collectors.toSet());
            assertEquals(asked, inDiagram, () -> "for " + facts);
        }
    }

    private static String name(PlainRule rule) {
        return rule.version().id() + " " + rule.rule().name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-21", "2024-04-04", "2025-06-01/PUBLISHED", "2026-08-01"})
    void outcome_review_and_exceptions_are_those_of_a_determination(String regime) {
        Law law = TestLaw.law(regime);
        Space space = Space.of(List.of(law));
        LawDiagram diagram = new LawDiagram(law, space);
        Diagram outcome = diagram.outcome();
        Diagram policy = diagram.policy();
        Map<String, Diagram> exceptions = diagram.exceptions();
        for (Transaction transaction : TRANSACTIONS) {
            Determination known = TestLaw.evaluate(transaction, regime);
            int[] point = space.point(TestLaw.settle(transaction, law));
            assertEquals(known.outcome(), Outcome.values()[outcome.at(point)]);
            assertEquals(known.reviewPolicy().policy(), policy(policy.at(point)));
            Map<String, Boolean> available = new TreeMap<>();
            known.exceptions().forEach(each -> available.put(each.symbol(), Boolean.TRUE.equals(each.available())));
            Map<String, Boolean> drawn = new TreeMap<>();
            available
                    .keySet()
                    .forEach(symbol -> drawn.put(symbol, exceptions.get(symbol).at(point) == 1));
            assertEquals(available, drawn);
        }
    }

    private static Policy policy(int result) {
        return result == LawDiagram.NO_POLICY ? null : Policy.values()[result];
    }

    /** Two laws are the same function exactly if they have the same diagram. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-11-16 2023-11-17", "2025-04-08 2025-04-09"})
    void a_day_that_changes_an_outcome_changes_the_diagram(String days) {
        List<Law> laws = Arrays.stream(days.split(" ")).map(TestLaw::law).toList();
        Space space = Space.of(laws);
        assertEquals(
                2,
                laws.stream()
                        .map(law -> new LawDiagram(law, space).outcome())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-17 2024-01-25", "2025-07-14 2025-08-08"})
    void a_day_that_changes_nothing_leaves_the_diagram_as_it_is(String days) {
        List<Law> laws = Arrays.stream(days.split(" ")).map(TestLaw::law).toList();
        Space space = Space.of(laws);
        assertEquals(
                1,
                laws.stream()
                        .map(law -> new LawDiagram(law, space).outcome())
                        .distinct()
                        .count());
    }
}
