package org.exportable.determination;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules indicate, in short: the part of a determination that holds none of a transaction's own numbers. Many
 * transactions share one, so a table of them can be told apart by identity.
 *
 * @param outcome what the rules indicate
 * @param classification paragraphs of the Commerce Control List that the item meets, most restrictive first
 * @param requirements citations of the license requirements that apply
 * @param exceptions license exceptions that were considered
 * @param reviewPolicy how an application would be reviewed
 * @param reason the sentence of the first rule that applied; empty where none did
 * @param provision its citation; empty where none did
 * @param decidingFacts the smallest set of unknown facts that settles the outcome, by dotted path
 * @param notices what the reader should know
 */
public record Indication(
        Outcome outcome,
        List<String> classification,
        List<String> requirements,
        List<ExceptionFinding> exceptions,
        ReviewPolicy reviewPolicy,
        String reason,
        String provision,
        List<String> decidingFacts,
        List<String> notices) {

    public Indication {
        classification = List.copyOf(classification);
        requirements = List.copyOf(requirements);
        exceptions = List.copyOf(exceptions);
        decidingFacts = List.copyOf(decidingFacts);
        notices = List.copyOf(notices);
    }

    /** Those of a ledger are compared until equal ones are one object, and most differ in their sentences or in conditions. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * reason.hashCode() + notices.hashCode()) + classification.hashCode())
                + exceptions.hashCode();
    }

    /** The same with more notices behind its own. */
    public Indication noting(List<String> more) {
        return more.isEmpty()
                ? this
                : withNotices(Stream.concat(notices.stream(), more.stream()).toList());
    }

    /** The same with other notices. */
    public Indication withNotices(List<String> all) {
        return new Indication(
                outcome, classification, requirements, exceptions, reviewPolicy, reason, provision, decidingFacts, all);
    }

    /** The indication of a determination. */
    public static Indication of(Determination determination) {
        List<Reason> reasons = determination.reasons();
        return new Indication(
                determination.outcome(),
                determination.classification(),
                determination.requirements().stream()
                        .map(Requirement::provision)
                        .distinct()
                        .toList(),
                determination.exceptions(),
                determination.reviewPolicy(),
                reasons.isEmpty() ? "" : reasons.get(0).text(),
                reasons.isEmpty() ? "" : reasons.get(0).provision(),
                determination.decidingFacts(),
                determination.notices());
    }
}
