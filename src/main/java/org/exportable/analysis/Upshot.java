package org.exportable.analysis;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exportable.determination.Outcome;
import org.exportable.vocabulary.Policy;

/**
 * What of an answer counts when one asks which change of a fact would change it.
 *
 * @param outcome the outcome
 * @param outcomes the outcomes of its cases
 * @param policies the review policies of its cases, null for cases without one
 */
record Upshot(Outcome outcome, Set<Outcome> outcomes, Set<Policy> policies) {

    /** The upshot of the only case. */
    static Upshot of(Finding finding) {
        Outcome outcome = finding.outcome();
        return new Upshot(outcome, Set.of(outcome), Collections.singleton(finding.policy()));
    }

    /** The policy of all cases, or null. */
    Policy policy() {
        return policies.size() == 1 ? policies.iterator().next() : null;
    }

    /** The policies of the cases that have one, most restrictive first. */
    Set<Policy> knownPolicies() {
        return policies.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }
}
