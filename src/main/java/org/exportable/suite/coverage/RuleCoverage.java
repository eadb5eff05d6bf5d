package org.exportable.suite.coverage;

import java.util.List;
import org.exportable.law.Rule;
import org.exportable.law.Version;

/**
 * What cases touch of a rule.
 *
 * @param version the version that it belongs to
 * @param rule the rule
 * @param binding in how many cases the version binds
 * @param fired the cases in which the rule fires
 * @param nearMissed the cases in which it just does not
 * @param boundaries its comparisons with numbers, in the order of its text
 */
public record RuleCoverage(
        Version version, Rule rule, int binding, Hits fired, Hits nearMissed, List<BoundaryCoverage> boundaries) {

    public RuleCoverage {
        boundaries = List.copyOf(boundaries);
    }

    /** The nearest that a case comes to it. */
    public Reach reach() {
        if (fired.any()) {
            return Reach.FIRED;
        }
        return nearMissed.any() ? Reach.NEAR_MISSED : Reach.NEVER;
    }

    /** Whether it fires, and all sides of its numbers that can be touched are. */
    public boolean isComplete() {
        return fired.any()
                && boundaries.stream().allMatch(each -> each.untouched().isEmpty());
    }
}
