package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.exportable.engine.Law;
import org.exportable.engine.PlainInference;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.Notice;

/**
 * The rules of a law that bear on its answers, numbered from 0 in the order in which they are asked, so that a set of them is
 * one of bits. Thread-safe.
 */
final class DecisiveRules {

    private final PlainInference plain;
    private final List<PlainRule> rules;
    private final Map<PlainRule, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, BitSet> concluding = new HashMap<>();
    private final List<BitSet> same;
    private final List<BitSet> asking;
    private final int[] inOrder;
    private final Map<String, List<BitSet>> exceptions = new HashMap<>();
    private final Map<Stage, int[]> first = new EnumMap<>(Stage.class);
    private final Map<Stage, int[]> again = new EnumMap<>(Stage.class);
    private final List<List<Ask>> asks;
    private final Map<PlainRule, List<Ask>> others = new ConcurrentHashMap<>();
    private final List<PlainPattern> given = new ArrayList<>();

    DecisiveRules(Law law) {
        this.plain = law.plain();
        this.rules = plain.decisive();
        Map<Conclusion, BitSet> byConclusion = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            numbers.put(rules.get(i), i);
            Conclusion conclusion = rules.get(i).conclusion();
            concluding
                    .computeIfAbsent(conclusion.getClass(), type -> new BitSet())
                    .set(i);
            byConclusion.computeIfAbsent(conclusion, each -> new BitSet()).set(i);
        }
        this.same =
                rules.stream().map(rule -> byConclusion.get(rule.conclusion())).toList();
        this.inOrder = numbers(rules.stream().sorted(RuleOrder.OF_ARGUMENT).toList());
        plain.exceptions()
                .forEach((symbol, conditions) -> exceptions.put(
                        symbol, conditions.values().stream().map(this::set).toList()));
        for (Stage stage : Stage.values()) {
            first.put(stage, numbers(plain.decisive(stage)));
            again.put(stage, numbers(plain.building(stage)));
        }
        this.asks = rules.stream().map(rule -> asks(rule.patterns(), true)).toList();
        this.asking = findAsking();
        Stream.concat(notices(), law.pending().stream()).forEach(rule -> others.put(rule, asks(rule.patterns(), true)));
    }

    private int[] numbers(List<PlainRule> some) {
        return some.stream().mapToInt(numbers::get).toArray();
    }

    private BitSet set(List<PlainRule> some) {
        BitSet set = new BitSet();
        some.forEach(rule -> set.set(numbers.get(rule)));
        return set;
    }

    /** All rules of the law. */
    PlainInference plain() {
        return plain;
    }

    int size() {
        return rules.size();
    }

    PlainRule get(int number) {
        return rules.get(number);
    }

    /** The number of a rule; -1 if it is none of them. */
    int number(PlainRule rule) {
        return numbers.getOrDefault(rule, -1);
    }

    /** The numbers in the order of the argument. */
    int[] inOrder() {
        return inOrder;
    }

    /** For each condition of a license exception the rules that speak of it. */
    List<BitSet> conditions(String symbol) {
        return exceptions.getOrDefault(symbol, List.of());
    }

    /** The rules of a stage. */
    int[] first(Stage stage) {
        return first.get(stage);
    }

    /** Those of them that are asked again while anything new comes. */
    int[] again(Stage stage) {
        return again.get(stage);
    }

    /** What a rule asks for. */
    List<Ask> asks(int number) {
        return asks.get(number);
    }

    /** What a rule asks for, be it one of them or a notice, one that need not yet be complied with, or one of another law. */
    List<Ask> asks(PlainRule any) {
        int number = number(any);
        return number < 0 ? others.computeIfAbsent(any, rule -> asks(rule.patterns(), false)) : asks.get(number);
    }

    /** The rules that only tell something. */
    Stream<PlainRule> notices() {
        return plain.rules().stream().filter(rule -> rule.conclusion() instanceof Notice);
    }

    /** The patterns of the law that ask for facts, by their numbers. */
    List<PlainPattern> given() {
        return given;
    }

    /** What is told soonest comes first. */
    private List<Ask> asks(List<PlainPattern> patterns, boolean areNumbered) {
        List<Ask> made = new ArrayList<>();
        for (PlainPattern pattern : patterns) {
            boolean isGiven = !Conclusion.class.isAssignableFrom(pattern.type());
            if (isGiven && areNumbered) {
                given.add(pattern);
            }
            made.add(new Ask(
                    pattern,
                    isGiven && areNumbered ? given.size() - 1 : Ask.NONE,
                    isGiven ? null : concluding(pattern),
                    pattern.quantifier() == Quantifier.NOT));
        }
        made.sort(Comparator.comparing(ask -> ask.concluding == null));
        return made;
    }

    private BitSet concluding(PlainPattern pattern) {
        BitSet matching = new BitSet();
        concluding(pattern.type()).stream()
                .filter(number -> pattern.condition().holds(rules.get(number).conclusion()))
                .forEach(matching::set);
        return matching;
    }

    private List<BitSet> findAsking() {
        List<BitSet> found = new ArrayList<>();
        rules.forEach(rule -> found.add(new BitSet()));
        for (int i = 0; i < asks.size(); i++) {
            for (Ask ask : asks.get(i)) {
                int asking = i;
                if (ask.concluding != null) {
                    ask.concluding.stream()
                            .filter(number -> number != asking)
                            .forEach(number -> found.get(number).set(asking));
                }
            }
        }
        return found;
    }

    /** The rules that conclude the same as one, which is among them. */
    BitSet same(int number) {
        return same.get(number);
    }

    /** The other rules that ask for what one concludes, or that it be not concluded. */
    BitSet asking(int number) {
        return asking.get(number);
    }

    /** The rules that conclude something of a type. */
    BitSet concluding(Class<?> type) {
        return concluding.getOrDefault(type, new BitSet());
    }

    /** The rules by which a license is required. */
    BitSet licensing() {
        return concluding(LicenseRequired.class);
    }

    /**
     * What a pattern asks for.
     *
     * @param number its number among those of the law that ask for facts; {@link #NONE} for others
     * @param concluding the rules whose conclusions match; null where it asks for a fact
     * @param isDenied whether it asks that there be none
     */
    record Ask(PlainPattern pattern, int number, BitSet concluding, boolean isDenied) {

        static final int NONE = -1;
    }
}
