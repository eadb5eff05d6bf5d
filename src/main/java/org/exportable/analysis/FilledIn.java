package org.exportable.analysis;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Attribute;

/**
 * Which attributes that some rules ask for turn on something unknown.
 *
 * @param attributes their numbers, for each fact of a transaction
 */
record FilledIn(List<BitSet> attributes) {

    /** What these rules ask for and is unknown. */
    static FilledIn of(OpenFacts facts, Collection<PlainRule> rules) {
        List<BitSet> open = IntStream.range(0, facts.facts().size())
                .mapToObj(i -> new BitSet())
                .toList();
        for (PlainRule rule : rules) {
            for (PlainPattern pattern : rule.patterns()) {
                for (int i = 0; i < open.size(); i++) {
                    if (facts.facts().get(i).getClass() == pattern.type()) {
                        collect(facts, i, pattern.condition(), open.get(i));
                    }
                }
            }
        }
        return new FilledIn(open);
    }

    private static void collect(OpenFacts facts, int fact, PlainCondition condition, BitSet open) {
        if (condition instanceof PlainCondition.All all) {
            all.parts().forEach(part -> collect(facts, fact, part, open));
        } else if (condition instanceof PlainCondition.Any any) {
            any.parts().forEach(part -> collect(facts, fact, part, open));
        } else if (condition instanceof PlainCondition.Test test) {
            open.set(test.attribute().number(), facts.isOpen(fact, test.attribute()));
        }
    }

    /** The same for the facts of another transaction of the cell. */
    BiPredicate<Object, Attribute> in(List<Object> facts) {
        return (fact, attribute) -> {
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i) == fact) {
                    return attributes.get(i).get(attribute.number());
                }
            }
            return false;
        };
    }
}
