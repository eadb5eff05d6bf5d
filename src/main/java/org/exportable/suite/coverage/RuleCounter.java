package org.exportable.suite.coverage;

import java.util.List;
import org.exportable.engine.PlainRule;

/** Counts what cases touch of one rule. */
final class RuleCounter {

    private final PlainRule rule;
    private final List<BoundaryCounter> boundaries;
    private int binding;
    private Hits fired = Hits.NONE;
    private Hits nearMissed = Hits.NONE;

    RuleCounter(PlainRule rule) {
        this.rule = rule;
        this.boundaries = rule.patterns().stream()
                .flatMap(pattern -> pattern.condition()
                        .tests()
                        .filter(test -> test.attribute().isNumeric())
                        .map(test -> new BoundaryCounter(pattern, test)))
                .toList();
    }

    /** Counts a case in which the rule's version binds. */
    void count(CountedCase counted) {
        binding++;
        if (!counted.asks(rule)) {
            return;
        }
        int distance = Distance.of(rule, counted.known());
        if (distance == 0) {
            fired = fired.and(counted.id());
        } else if (distance < Distance.FAR) {
            nearMissed = nearMissed.and(counted.id());
        }
        if (!boundaries.isEmpty()) {
            Decision decision = new Decision(rule, counted.known());
            boundaries.forEach(boundary -> boundary.count(counted, decision));
        }
    }

    RuleCoverage coverage() {
        return new RuleCoverage(
                rule.version(),
                rule.rule(),
                binding,
                fired,
                nearMissed,
                boundaries.stream().map(BoundaryCounter::coverage).toList());
    }
}
