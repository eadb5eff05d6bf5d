package org.exportable.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Vocabulary;

/**
 * The constants that the rules of a law compare each attribute with. Between two neighbouring boundaries no rule can tell
 * two values apart.
 */
public final class Boundaries {

    private final Map<String, NavigableSet<Double>> numbers = new HashMap<>();
    private final Map<String, NavigableSet<String>> texts = new HashMap<>();

    private Boundaries() {}

    /** The boundaries that the rules of a law draw, those that need not yet be complied with included. */
    public static Boundaries of(Law law) {
        return of(List.of(law));
    }

    /** The boundaries that some laws draw. */
    static Boundaries of(List<Law> laws) {
        Set<PlainRule> rules = new LinkedHashSet<>();
        laws.forEach(law -> {
            rules.addAll(law.plain().rules());
            rules.addAll(law.pending());
        });
        return of(rules);
    }

    /** The boundaries that these rules draw. */
    static Boundaries of(Collection<PlainRule> rules) {
        Boundaries boundaries = new Boundaries();
        rules.forEach(rule -> rule.patterns().forEach(boundaries::add));
        return boundaries;
    }

    /** Those of the rules that bear on the answer; notices are left out. */
    static Boundaries decisive(Law law) {
        Boundaries boundaries = new Boundaries();
        law.plain().decisive().forEach(rule -> rule.patterns().forEach(boundaries::add));
        return boundaries;
    }

    /** The boundary that one comparison draws. */
    static Boundaries of(PlainCondition.Test test) {
        Boundaries boundaries = new Boundaries();
        boundaries.add(test);
        return boundaries;
    }

    /** Numbers that an attribute is compared with, such as those of Commodity.totalProcessingPerformance. */
    public NavigableSet<Double> numbers(String attribute) {
        return numbers.getOrDefault(attribute, Collections.emptyNavigableSet());
    }

    /** Texts and names of constants that an attribute is compared with. */
    public Set<String> texts(String attribute) {
        return texts.getOrDefault(attribute, Collections.emptyNavigableSet());
    }

    /** The attributes that are compared with constants which are no boundaries of others. */
    List<Attribute> beyond(Boundaries others) {
        return Stream.concat(
                        numbers.keySet().stream()
                                .filter(each -> !others.numbers(each).containsAll(numbers(each))),
                        texts.keySet().stream()
                                .filter(each -> !others.texts(each).containsAll(texts(each))))
                .map(Vocabulary::attribute)
                .flatMap(Optional::stream)
                .toList();
    }

    private void add(PlainPattern pattern) {
        pattern.condition().tests().forEach(this::add);
    }

    private void add(PlainCondition.Test test) {
        String attribute = test.attribute().toString();
        if (test.constant() instanceof Double number) {
            numbers.computeIfAbsent(attribute, key -> new TreeSet<>()).add(number);
        } else {
            texts.computeIfAbsent(attribute, key -> new TreeSet<>()).add(String.valueOf(test.constant()));
        }
    }
}
