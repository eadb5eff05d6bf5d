package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.LicenseRequired;

/**
 * Rules of any days, numbered from 0 in the order in which they are asked, so that a set of them is one of bits; each law is
 * such a set. Thread-safe.
 */
final class NumberedRules {

    private final List<PlainRule> rules;
    private final Map<PlainRule, Integer> numbers = new HashMap<>();
    private final Map<Stage, BitSet> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, BitSet> building = new EnumMap<>(Stage.class);
    private final Map<Class<?>, BitSet> concluding = new HashMap<>();
    private final List<BitSet> same;
    private final List<Asks> asks;
    private final List<BitSet> asking;
    private final Map<PlainRule, Asks> others = new ConcurrentHashMap<>();
    private final Map<List<Object>, Integer> givenNumbers = new HashMap<>();
    private final Map<Conclusion, BitSet> byConclusion = new HashMap<>();
    private final Map<List<Object>, BitSet> matching = new ConcurrentHashMap<>();
    private final List<PlainPattern> given = new ArrayList<>();

    /** @param rules in the order of their provisions */
    NumberedRules(Collection<PlainRule> rules) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(PlainRule::stage)).toList();
        for (Stage stage : Stage.values()) {
            stages.put(stage, new BitSet());
            building.put(stage, new BitSet());
        }
        for (int i = 0; i < size(); i++) {
            PlainRule rule = get(i);
            Conclusion conclusion = rule.conclusion();
            numbers.put(rule, i);
            stages.get(rule.stage()).set(i);
            concluding
                    .computeIfAbsent(conclusion.getClass(), type -> new BitSet())
                    .set(i);
            byConclusion.computeIfAbsent(conclusion, each -> new BitSet()).set(i);
        }
        this.same = this.rules.stream()
                .map(rule -> byConclusion.get(rule.conclusion()))
                .toList();
        this.asks =
                this.rules.stream().map(rule -> asks(rule, this::numberOfGiven)).toList();
        this.asking = findAsking();
        findBuilding();
    }

    private Asks asks(PlainRule rule, ToIntFunction<PlainPattern> number) {
        List<Asks.OfFact> facts = new ArrayList<>();
        List<Asks.OfConclusion> conclusions = new ArrayList<>();
        for (PlainPattern pattern : rule.patterns()) {
            if (Conclusion.class.isAssignableFrom(pattern.type())) {
                conclusions.add(new Asks.OfConclusion(pattern, concluding(pattern)));
            } else {
                facts.add(new Asks.OfFact(pattern, number.applyAsInt(pattern)));
            }
        }
        return new Asks(facts, conclusions);
    }

    private int numberOfGiven(PlainPattern pattern) {
        return givenNumbers.computeIfAbsent(List.of(pattern.type(), pattern.condition()), each -> {
            given.add(pattern);
            return given.size() - 1;
        });
    }

    /** Rules of one day after the other ask and conclude the same: each pattern is compared once with each conclusion. */
    private BitSet concluding(PlainPattern pattern) {
        return matching.computeIfAbsent(List.of(pattern.type(), pattern.condition()), each -> {
            BitSet found = new BitSet();
            byConclusion.forEach((conclusion, concluding) -> {
                if (conclusion.getClass() == pattern.type()
                        && pattern.condition().holds(conclusion)) {
                    found.or(concluding);
                }
            });
            return found;
        });
    }

    private List<BitSet> findAsking() {
        List<BitSet> found = new ArrayList<>();
        rules.forEach(rule -> found.add(new BitSet()));
        for (int i = 0; i < size(); i++) {
            int asking = i;
            for (Asks.OfConclusion ask : asks.get(i).conclusions()) {
                ask.rules().stream()
                        .filter(number -> number != asking)
                        .forEach(number -> found.get(number).set(asking));
            }
        }
        return found;
    }

    private void findBuilding() {
        for (int i = 0; i < size(); i++) {
            Stage stage = get(i).stage();
            if (asks.get(i).conclusions().stream().anyMatch(ask -> ask.rules().intersects(stages.get(stage)))) {
                building.get(stage).set(i);
            }
        }
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

    /** A set of them. */
    BitSet set(Collection<PlainRule> some) {
        BitSet set = new BitSet();
        some.forEach(rule -> set.set(numbers.get(rule)));
        return set;
    }

    /** The rules of a stage, notices among them. */
    BitSet of(Stage stage) {
        return stages.get(stage);
    }

    /** Those of them that ask for what others of the stage conclude. */
    BitSet building(Stage stage) {
        return building.get(stage);
    }

    /** What a rule asks for. */
    Asks asks(int number) {
        return asks.get(number);
    }

    /** What a rule asks for, be it one of them or not. */
    Asks asks(PlainRule any) {
        int number = number(any);
        return number >= 0
                ? asks.get(number)
                : others.computeIfAbsent(any, rule -> asks(rule, pattern -> Asks.OfFact.NONE));
    }

    /** The patterns by which facts are asked for, each once, by their numbers. */
    List<PlainPattern> given() {
        return given;
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
}
