package org.exportable.difference;

import java.util.ArrayList;
import java.util.List;
import org.exportable.determination.Outcome;
import org.exportable.vocabulary.Policy;

/**
 * From one treatment to another. Which exceptions there are counts only where the outcome stays the same.
 *
 * @param direction which way
 * @param before the outcome before
 * @param after the outcome after
 * @param policyBefore how an application would have been reviewed; null where nothing is told
 * @param policyAfter how an application would be reviewed; null where nothing is told
 * @param lost exceptions that are no longer available
 * @param gained exceptions that have become available
 */
record Change(
        Direction direction,
        Outcome before,
        Outcome after,
        Policy policyBefore,
        Policy policyAfter,
        List<String> lost,
        List<String> gained) {

    static Change of(Treatment before, Treatment after) {
        boolean sameOutcome = before.outcome() == after.outcome();
        return new Change(
                Direction.of(before, after),
                before.outcome(),
                after.outcome(),
                before.policy(),
                after.policy(),
                sameOutcome ? without(before.exceptions(), after.exceptions()) : List.of(),
                sameOutcome ? without(after.exceptions(), before.exceptions()) : List.of());
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return List.copyOf(rest);
    }
}
