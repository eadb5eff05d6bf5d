package org.exportable.difference;

import java.util.ArrayList;
import java.util.List;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Indication;
import org.exportable.determination.Outcome;
import org.exportable.vocabulary.Policy;

/**
 * How a law treats a transaction, as far as two laws are compared.
 *
 * @param outcome the outcome
 * @param policy how an application would be reviewed; null where nothing is told
 * @param exceptions symbols of the exceptions that are available, in order
 */
public record Treatment(Outcome outcome, Policy policy, List<String> exceptions) {

    /** Where the rules do not say what is required, review and exceptions say nothing either. */
    public Treatment {
        boolean silent = outcome == Outcome.OUT_OF_COVERAGE;
        policy = silent ? null : policy;
        exceptions = silent ? List.of() : List.copyOf(exceptions);
    }

    /** As it is indicated; an exception that turns on unknown facts is not available. */
    static Treatment of(Indication indication) {
        return new Treatment(
                indication.outcome(),
                indication.reviewPolicy().policy(),
                indication.exceptions().stream()
                        .filter(each -> Boolean.TRUE.equals(each.available()))
                        .map(ExceptionFinding::symbol)
                        .sorted()
                        .toList());
    }

    Treatment with(String exception) {
        List<String> more = new ArrayList<>(exceptions);
        more.add(exception);
        return new Treatment(outcome, policy, more);
    }
}
