package org.exportable.suite.coverage;

import java.util.List;
import java.util.Set;
import org.exportable.engine.Known;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.Vocabulary;

/**
 * How many comparisons would have to come out otherwise for a rule to fire. What a rule asks of the conclusions of other
 * rules counts as one, since no fact can be changed there.
 */
final class Distance {

    /** More than one; it is not counted further. */
    static final int FAR = 2;

    /** They say which party is meant, so a party does not come nearer by them. */
    private static final Set<Attribute> PARTS = Set.of(
            Vocabulary.attribute("Participant", "function").orElseThrow(),
            Vocabulary.attribute("Participant", "recipient").orElseThrow());

    private Distance() {}

    /**
     * From 0, if the rule fires, to {@link #FAR}.
     *
     * @param known all facts, conclusions included
     */
    static int of(PlainRule rule, Known known) {
        int sum = 0;
        for (PlainPattern pattern : rule.patterns()) {
            sum += of(pattern, known);
            if (sum >= FAR) {
                return FAR;
            }
        }
        return sum;
    }

    private static int of(PlainPattern pattern, Known known) {
        if (pattern.isSatisfiedBy(known)) {
            return 0;
        }
        if (Conclusion.class.isAssignableFrom(pattern.type())) {
            return 1;
        }
        List<Object> facts = known.of(pattern.type());
        return pattern.isDenied()
                ? facts.stream()
                        .mapToInt(fact -> of(pattern.condition(), fact, false))
                        .sum()
                : facts.stream()
                        .mapToInt(fact -> of(pattern.condition(), fact, true))
                        .min()
                        .orElse(FAR);
    }

    private static int of(PlainCondition condition, Object fact, boolean wanted) {
        if (condition.holds(fact) == wanted) {
            return 0;
        }
        if (condition instanceof PlainCondition.Test test) {
            return PARTS.contains(test.attribute()) ? FAR : 1;
        }
        boolean everyPart = (condition instanceof PlainCondition.All) == wanted;
        var parts = condition.parts().stream().mapToInt(part -> of(part, fact, wanted));
        return everyPart ? parts.sum() : parts.min().orElse(FAR);
    }
}
