package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;

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
        List<PlainRule> rules = new ArrayList<>(law.plain().rules());
        rules.addAll(law.pending());
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

    /** Numbers that an attribute is compared with, such as those of Commodity.totalProcessingPerformance. */
    public NavigableSet<Double> numbers(String attribute) {
        return numbers.getOrDefault(attribute, Collections.emptyNavigableSet());
    }

    /** Texts and names of constants that an attribute is compared with. */
    public Set<String> texts(String attribute) {
        return texts.getOrDefault(attribute, Collections.emptyNavigableSet());
    }

    private void add(PlainPattern pattern) {
        add(pattern.type().getSimpleName(), pattern.condition());
    }

    private void add(String fact, PlainCondition condition) {
        if (condition instanceof PlainCondition.All all) {
            all.parts().forEach(part -> add(fact, part));
        } else if (condition instanceof PlainCondition.Any any) {
            any.parts().forEach(part -> add(fact, part));
        } else if (condition instanceof PlainCondition.Test test) {
            String attribute = fact + "." + test.attribute().path();
            if (test.constant() instanceof Double number) {
                numbers.computeIfAbsent(attribute, key -> new TreeSet<>()).add(number);
            } else {
                texts.computeIfAbsent(attribute, key -> new TreeSet<>()).add(String.valueOf(test.constant()));
            }
        }
    }
}
