package org.exportable.report;

import java.util.List;
import java.util.function.ToIntFunction;
import org.exportable.suite.coverage.BoundaryCoverage;
import org.exportable.suite.coverage.Reach;
import org.exportable.suite.coverage.RuleCoverage;

/**
 * What cases touch of some rules, in numbers.
 *
 * @param rules the rules
 */
record CoverageCounts(List<RuleCoverage> rules) {

    long of(Reach reach) {
        return rules.stream().filter(rule -> rule.reach() == reach).count();
    }

    int boundaries() {
        return rules.stream().mapToInt(rule -> rule.boundaries().size()).sum();
    }

    /** Sides that cases touch. */
    int touched() {
        return possible() - untouched();
    }

    /** Sides that cases can touch. */
    int possible() {
        return sum(each -> each.possible().size());
    }

    int untouched() {
        return sum(each -> each.untouched().size());
    }

    private int sum(ToIntFunction<BoundaryCoverage> number) {
        return rules.stream()
                .flatMap(rule -> rule.boundaries().stream())
                .mapToInt(number)
                .sum();
    }

    boolean isComplete() {
        return rules.stream().allMatch(RuleCoverage::isComplete);
    }
}
