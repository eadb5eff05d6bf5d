package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.difference.Difference.Cause;
import org.exportable.difference.Difference.Region;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.fact.Item;
import org.exportable.fact.TechnicalNotes;
import org.exportable.law.Condition;
import org.exportable.law.Condition.Operator;
import org.exportable.law.Pattern;
import org.exportable.law.Rule;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits planted into a copy of the rulebook are found, and nothing else is. */
class PlantedEditsTest {

    private static final int MOST = 3;
    private static final String DAY = "2024-06-01";

    private static final List<Item> ITEMS =
            Catalogue.standard().all().stream().map(CatalogueEntry::item).toList();

    /** The rulebook with one rule replaced by others. */
    private static Rulebook edited(String name, Function<Rule, List<Rule>> edit) {
        return TestLaw.rulebook()
                .with(version -> version.rules().stream()
                                .anyMatch(rule -> rule.name().equals(name))
                        ? with(
                                version,
                                version.rules().stream()
                                        .flatMap(rule ->
                                                rule.name().equals(name) ? edit.apply(rule).stream() : Stream.of(rule))
                                        .toList())
                        : version);
    }

    private static Version with(Version version, List<Rule> rules) {
        return new Version(
                version.provision(),
                version.from(),
                version.instrument(),
                version.complianceFrom(),
                version.until(),
                version.views(),
                rules,
                version.modelClass());
    }

    private static Difference difference(Rulebook edited) {
        Law before = TestLaw.law(DAY);
        Law after = new Laws(edited, TestLaw.COUNTRIES, TestLaw.MEMBERSHIPS, PlantedEditsTest.class.getClassLoader())
                .of(TestLaw.regime(DAY));
        return new LawComparison(List.of(before, after), TestLaw.COUNTRIES, ITEMS).between(before, after, MOST);
    }

    private static Rule changed(Rule rule, UnaryOperator<Condition.Test> change) {
        return rule.with(change);
    }

    private static Condition.Test turned(Condition.Test test, Operator from, Operator to, double constant) {
        return test.operator() == from && test.constant().equals(constant)
                ? new Condition.Test(test.attribute(), to, constant)
                : test;
    }

    private static void assertMadeBy(String rule, Difference difference) {
        assertFalse(difference.isEmpty());
        Set<String> makers = difference.regions().stream()
                .flatMap(region -> region.causes().stream())
                .map(Cause::rule)
                .collect(Collectors.toSet());
        assertEquals(Set.of(rule), makers);
    }

    private static List<String> values(Region region, String fact) {
        return region.conditions().stream()
                .filter(condition -> condition.fact().equals(fact))
                .map(Difference.Condition::values)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void more_than_in_place_of_at_least_concerns_just_the_line() {
        Difference difference = difference(edited(
                "3A090.a.1",
                rule -> List.of(changed(rule, test -> turned(test, Operator.AT_LEAST, Operator.MORE_THAN, 4800)))));
        assertMadeBy("3A090.a.1", difference);
        difference
                .regions()
                .forEach(region -> assertEquals(List.of("4800"), values(region, "item.totalProcessingPerformance")));
        Set<String> onTheLine = ITEMS.stream()
                .filter(item -> TechnicalNotes.totalProcessingPerformance(item)
                        .filter(tpp -> tpp.compareTo(BigDecimal.valueOf(4800)) == 0)
                        .isPresent())
                .map(Item::catalog)
                .collect(Collectors.toSet());
        difference.regions().forEach(region -> assertTrue(onTheLine.containsAll(region.chips())));
    }

    @Test
    void a_line_moved_down_tightens_what_lies_between_the_two() {
        Difference difference = difference(edited(
                "3A090.a.1",
                rule -> List.of(changed(
                        rule,
                        test -> test.constant().equals(4800.0)
                                ? new Condition.Test(test.attribute(), test.operator(), 4000.0)
                                : test))));
        assertMadeBy("3A090.a.1", difference);
        difference.regions().forEach(region -> {
            double tpp = region.example().item().totalProcessingPerformance().doubleValue();
            assertTrue(tpp >= 4000 && tpp < 4800, () -> "TPP " + tpp);
        });
        assertTrue(difference.regions().stream().anyMatch(region -> region.direction() == Direction.TIGHTENED));
    }

    /** A whole rule dropped, in every kind of rule. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3A090.b.1|LOOSENED",
                "742.6(a)(6)(iii)|LOOSENED",
                "740.8(a)(1) NAC movement|LOOSENED",
                "744.23(d)(3) others|LOOSENED",
                "Headquartered in Macau or Country Group D:5|LOOSENED"
            })
    void a_rule_that_is_dropped_is_named(String name, Direction direction) {
        Difference difference = difference(edited(name, rule -> List.of()));
        assertMadeBy(name, difference);
        assertEquals(direction, difference.regions().get(0).direction());
    }

    /** A condition dropped, one after another, in every kind of rule. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3A090.a.2", "742.6(a)(6)(iii)", "740.8(a) NAC item of the a family", "3A090.b.2"})
    void a_pattern_that_is_dropped_is_found_or_says_nothing(String name) {
        Rule rule = TestLaw.law(DAY).plain().decisive().stream()
                .map(each -> each.rule())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        for (int index = 0; index < rule.when().size(); index++) {
            List<Pattern> fewer = new ArrayList<>(rule.when());
            fewer.remove(index);
            Difference difference = difference(edited(
                    name,
                    each -> List.of(new Rule(
                            each.name(),
                            each.provision(),
                            each.because(),
                            fewer,
                            each.concludes(),
                            each.arguments(),
                            each.line()))));
            assertTrue(difference.regions().stream()
                    .flatMap(region -> region.causes().stream())
                    .allMatch(cause -> cause.rule().equals(name)));
        }
    }

    @Test
    void a_rulebook_in_another_order_with_other_sentences_is_equal() {
        Rulebook reordered = TestLaw.rulebook().with(version -> {
            List<Rule> rules = new ArrayList<>();
            version.rules()
                    .forEach(rule -> rules.add(new Rule(
                            rule.name(),
                            rule.provision(),
                            rule.because() + " So it says.",
                            rule.when(),
                            rule.concludes(),
                            rule.arguments(),
                            rule.line() + 7)));
            Collections.reverse(rules);
            return with(version, rules);
        });
        assertTrue(difference(reordered).isEmpty());
        Laws laws =
                new Laws(reordered, TestLaw.COUNTRIES, TestLaw.MEMBERSHIPS, PlantedEditsTest.class.getClassLoader());
        assertEquals(List.of(), Pair.ofAllDays(TestLaw.LAWS, laws));
    }
}
