package org.exportable.suite.coverage;

import java.util.List;
import org.exportable.engine.Known;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainCondition.All;
import org.exportable.engine.PlainCondition.Test;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;

/** Whether one comparison alone decides: the rule fires if it holds and does not if it fails, or the other way round. */
final class Decision {

    private final Known known;
    private final List<PlainPattern> unsatisfied;

    /** @param known all facts of a case, conclusions included */
    Decision(PlainRule rule, Known known) {
        this.known = known;
        this.unsatisfied = rule.patterns().stream()
                .filter(pattern -> !pattern.isSatisfiedBy(known))
                .toList();
    }

    /** Whether a comparison of one of the rule's patterns decides by what it is for this fact. */
    boolean isBy(Test test, Object fact, PlainPattern pattern) {
        boolean othersHold = unsatisfied.stream().allMatch(each -> each == pattern);
        return othersHold && matches(pattern, test, fact, true) != matches(pattern, test, fact, false);
    }

    private boolean matches(PlainPattern pattern, Test test, Object fact, boolean outcome) {
        return known.of(pattern.type()).stream()
                .anyMatch(each -> each == fact
                        ? holds(pattern.condition(), fact, test, outcome)
                        : pattern.condition().holds(each));
    }

    private static boolean holds(PlainCondition condition, Object fact, Test test, boolean outcome) {
        if (condition == test) {
            return outcome;
        }
        if (condition instanceof Test other) {
            return other.holds(fact);
        }
        return condition instanceof All
                ? condition.parts().stream().allMatch(part -> holds(part, fact, test, outcome))
                : condition.parts().stream().anyMatch(part -> holds(part, fact, test, outcome));
    }
}
