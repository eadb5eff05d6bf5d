package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Conclusion;

/**
 * What rules can tell of some facts: which of them could fire, and of each condition that these ask, whether it holds; where
 * that turns on what is unknown, of each of its parts. To the rules, facts with the same traits are the same: a rule that
 * cannot fire has no other say.
 */
final class Traits {

    private final List<Known> facts;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final BitSet alive = new BitSet();
    private final BitSet traits = new BitSet();
    private int place;

    private Traits(List<Known> facts) {
        this.facts = facts;
    }

    /**
     * The traits of facts: equal lists for facts that the rules cannot tell apart.
     *
     * @param rules in the order of their stages
     * @param facts always in the same order
     */
    static List<BitSet> of(List<PlainRule> rules, List<Known> facts) {
        Traits look = new Traits(facts);
        look.findAlive(rules);
        look.alive.stream().forEach(index -> rules.get(index).patterns().forEach(look::write));
        return List.of(look.alive, look.traits);
    }

    /** A rule may build on conclusions of its own stage, so that one pass may not find all. */
    private void findAlive(List<PlainRule> rules) {
        Set<Conclusion> found = new HashSet<>();
        int before;
        do {
            before = alive.cardinality();
            for (int i = 0; i < rules.size(); i++) {
                PlainRule rule = rules.get(i);
                if (!alive.get(i) && rule.patterns().stream().allMatch(this::couldMatch)) {
                    alive.set(i);
                    if (found.add(rule.conclusion())) {
                        conclusions.add(rule.conclusion());
                    }
                }
            }
        } while (alive.cardinality() > before);
    }

    private boolean couldMatch(PlainPattern pattern) {
        if (pattern.quantifier() == Quantifier.NOT) {
            return true;
        }
        if (Conclusion.class.isAssignableFrom(pattern.type())) {
            return conclusions.stream()
                    .anyMatch(each -> pattern.type().isInstance(each)
                            && pattern.condition().holds(each));
        }
        return facts.stream()
                .anyMatch(
                        each -> pattern.type().isInstance(each.fact) && each.truth(pattern.condition()) != Truth.FALSE);
    }

    private void write(PlainPattern pattern) {
        for (Known each : facts) {
            if (pattern.type().isInstance(each.fact)) {
                Truth truth = each.truth(pattern.condition());
                traits.set(place++, truth == Truth.TRUE);
                traits.set(place++, truth == Truth.UNKNOWN);
                if (truth == Truth.UNKNOWN) {
                    parts(pattern.condition(), each);
                }
            }
        }
    }

    private void parts(PlainCondition condition, Known fact) {
        if (condition instanceof PlainCondition.All all) {
            all.parts().forEach(part -> parts(part, fact));
        } else if (condition instanceof PlainCondition.Any any) {
            any.parts().forEach(part -> parts(part, fact));
        } else {
            traits.set(place++, fact.truth(condition) == Truth.TRUE);
        }
    }

    /**
     * A fact of which not everything is known.
     *
     * @param isKnown whether an attribute of it is
     */
    record Known(Object fact, Predicate<Attribute> isKnown) {

        Truth truth(PlainCondition condition) {
            if (condition instanceof PlainCondition.All all) {
                Truth truth = Truth.TRUE;
                for (PlainCondition part : all.parts()) {
                    truth = truth.and(truth(part));
                    if (truth == Truth.FALSE) {
                        return truth;
                    }
                }
                return truth;
            }
            if (condition instanceof PlainCondition.Any any) {
                Truth truth = Truth.FALSE;
                for (PlainCondition part : any.parts()) {
                    truth = truth.or(truth(part));
                    if (truth == Truth.TRUE) {
                        return truth;
                    }
                }
                return truth;
            }
            PlainCondition.Test test = (PlainCondition.Test) condition;
            return isKnown.test(test.attribute()) ? Truth.of(test.holds(fact)) : Truth.UNKNOWN;
        }
    }
}
