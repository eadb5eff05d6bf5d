package org.exportable.analysis;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Attribute;

/**
 * What rules can tell of one fact: of each condition that they ask, whether it holds; where that turns on what is unknown,
 * of each of its parts. Two facts with the same traits are one to the rules. Immutable.
 */
final class Traits {

    private final Map<Class<?>, Set<PlainCondition>> conditions = new HashMap<>();

    Traits(Collection<PlainRule> rules) {
        rules.forEach(rule -> rule.patterns()
                .forEach(pattern -> conditions
                        .computeIfAbsent(pattern.type(), type -> new LinkedHashSet<>())
                        .add(pattern.condition())));
    }

    /**
     * The traits of a fact.
     *
     * @param isKnown whether an attribute of it is known
     */
    BitSet of(Object fact, Predicate<Attribute> isKnown) {
        Look look = new Look(fact, isKnown);
        conditions.getOrDefault(fact.getClass(), Set.of()).forEach(look::at);
        return look.traits;
    }

    /** Writes one trait after another, each at its place. */
    private static final class Look {

        private final Object fact;
        private final Predicate<Attribute> isKnown;
        private final BitSet traits = new BitSet();
        private int place;

        Look(Object fact, Predicate<Attribute> isKnown) {
            this.fact = fact;
            this.isKnown = isKnown;
        }

        void at(PlainCondition condition) {
            Truth truth = truth(condition);
            traits.set(place++, truth == Truth.TRUE);
            traits.set(place++, truth == Truth.UNKNOWN);
            parts(condition, truth == Truth.UNKNOWN);
        }

        private void parts(PlainCondition condition, boolean matters) {
            if (condition instanceof PlainCondition.All all) {
                all.parts().forEach(part -> parts(part, matters));
            } else if (condition instanceof PlainCondition.Any any) {
                any.parts().forEach(part -> parts(part, matters));
            } else {
                traits.set(place++, matters && truth(condition) == Truth.TRUE);
            }
        }

        private Truth truth(PlainCondition condition) {
            if (condition instanceof PlainCondition.All all) {
                return all.parts().stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
            }
            if (condition instanceof PlainCondition.Any any) {
                return any.parts().stream().map(this::truth).reduce(Truth.FALSE, Truth::or);
            }
            PlainCondition.Test test = (PlainCondition.Test) condition;
            return isKnown.test(test.attribute()) ? Truth.of(test.holds(fact)) : Truth.UNKNOWN;
        }
    }
}
