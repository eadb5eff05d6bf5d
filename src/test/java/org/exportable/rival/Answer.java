package org.exportable.rival;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.determination.Indication;
import org.exportable.determination.Outcome;

/**
 * What is compared between the rulebook and what else decides by the same law.
 *
 * @param classification the paragraph of the Commerce Control List, such as 3A090.a; empty where none is met
 * @param requirements paragraphs that require a license, such as 744.11(a)
 * @param outcome the outcome
 */
public record Answer(String classification, Set<String> requirements, Outcome outcome) {

    /**
     * With the outcome that follows.
     *
     * @param exception whether an exception overcomes all requirements
     */
    static Answer of(String classification, Collection<String> requirements, boolean exception) {
        if (requirements.isEmpty()) {
            return new Answer(classification, Set.of(), Outcome.NO_LICENSE_REQUIRED);
        }
        Outcome outcome = exception ? Outcome.LICENSE_EXCEPTION : Outcome.LICENSE_REQUIRED;
        return new Answer(classification, Set.copyOf(requirements), outcome);
    }

    /** What of an indication is compared. */
    static Answer of(Indication indication) {
        return new Answer(
                String.join(" ", indication.classification()),
                indication.requirements().stream()
                        .map(citation -> citation.replaceFirst("^15 CFR ", ""))
                        .collect(Collectors.toUnmodifiableSet()),
                indication.outcome());
    }
}
