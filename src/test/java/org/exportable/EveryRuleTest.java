package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.engine.Firing;
import org.exportable.engine.Known;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Facts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each rule of each version of each provision: a transaction on which it fires, and one that differs in a single fact and
 * on which it does not. A row of the table says in what the transaction differs from the base, in which nothing happens.
 */
class EveryRuleTest {

    private static final List<JsonNode> TABLE = table();

    private static final List<Stage> LATER =
            List.of(Stage.EXCEPTION, Stage.REVIEW_CONDITION, Stage.REVIEW, Stage.NOTICE);

    private static List<JsonNode> table() {
        try (InputStream in = EveryRuleTest.class.getResourceAsStream("/law/every-rule.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_rule_fires_on_one_transaction_and_not_on_its_neighbour() {
        return TABLE.stream().map(row -> dynamicTest(name(row), () -> holds(row)));
    }

    private static String name(JsonNode row) {
        return row.get("version").asString() + " " + row.get("rule").asString();
    }

    private static void holds(JsonNode row) {
        Law law = TestLaw.law(row.get("law").asString());
        ObjectNode document = RandomFacts.base();
        change(document, row.get("fires"));
        assertTrue(fired(document, law).contains(name(row)), "it does not fire");
        if (row.get("misses").isNull()) {
            assertTrue(isUnconditional(law, name(row)), "a transaction on which it does not fire is missing");
        } else {
            change(document, row.get("misses"));
            assertFalse(fired(document, law).contains(name(row)), "it still fires");
        }
    }

    private static void change(ObjectNode document, JsonNode facts) {
        facts.properties()
                .forEach(fact ->
                        RandomFacts.set(document, fact.getKey(), fact.getValue().toString()));
    }

    /** What fires in Drools, and what would fire of the rules that are asked after it, or only of a licensed transaction. */
    private static Set<String> fired(ObjectNode document, Law law) {
        Facts facts = TestLaw.settle(RandomFacts.transaction(document), law);
        List<Firing> firings = law.drools().infer(facts);
        Set<PlainRule> fired = firings.stream().map(Firing::rule).collect(Collectors.toCollection(LinkedHashSet::new));
        Known known = new Known(facts, firings);
        for (Stage stage : LATER) {
            boolean more = true;
            while (more) {
                List<PlainRule> next = law.plain().rules(stage).stream()
                        .filter(rule -> rule.fires(known))
                        .toList();
                next.forEach(rule -> known.add(rule.conclusion()));
                more = fired.addAll(next);
            }
        }
        return fired.stream().map(EveryRuleTest::name).collect(Collectors.toSet());
    }

    private static String name(PlainRule rule) {
        return rule.version().id() + " " + rule.rule().name();
    }

    private static boolean isUnconditional(Law law, String name) {
        return law.plain().rules().stream()
                .filter(rule -> name(rule).equals(name))
                .flatMap(rule -> rule.patterns().stream())
                .map(PlainPattern::condition)
                .allMatch(new PlainCondition.All(List.of())::equals);
    }

    @Test
    void every_rule_has_a_row() {
        Set<String> rules = TestLaw.rulebook().versions().stream()
                .flatMap(version -> version.rules().stream().map(rule -> version.id() + " " + rule.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, TABLE.stream().map(EveryRuleTest::name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
