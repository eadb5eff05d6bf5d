package org.exportable.determination;

import java.util.List;
import org.exportable.vocabulary.Policy;

/**
 * How a transaction stands.
 *
 * @param outcome what the rules indicate
 * @param classification paragraphs that the item meets
 * @param requirements provisions that require a license
 * @param exceptions symbols of the exceptions that are available
 * @param policy how an application would be reviewed; null where no license is required or it turns on unknown facts
 */
public record Standing(
        Outcome outcome,
        List<String> classification,
        List<String> requirements,
        List<String> exceptions,
        Policy policy) {

    public Standing {
        classification = List.copyOf(classification);
        requirements = List.copyOf(requirements);
        exceptions = List.copyOf(exceptions);
    }

    /** Of a day that the rulebook does not cover. */
    public static Standing outOfCoverage() {
        return new Standing(Outcome.OUT_OF_COVERAGE, List.of(), List.of(), List.of(), null);
    }
}
