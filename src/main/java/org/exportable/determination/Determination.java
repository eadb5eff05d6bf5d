package org.exportable.determination;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.exportable.law.View;

/**
 * What the rules indicate about one transaction, and why. A decision aid, not legal advice.
 *
 * @param id the transaction's
 * @param date the day of the law that was applied
 * @param view its view
 * @param outcome what the rules indicate
 * @param classification paragraphs of the Commerce Control List that the item meets, most restrictive first
 * @param requirements license requirements that apply, part 746 before 744 before 742
 * @param exceptions license exceptions that were considered
 * @param reviewPolicy how an application would be reviewed
 * @param reasons the rules that applied, in the order of the argument
 * @param rejected the rules that just did not apply, nearest first
 * @param alternatives where facts are missing, what each completion leads to
 * @param decidingFacts the smallest set of unknown facts that settles the outcome, by dotted path; next always the one of
 *     whose possibilities the largest share settles the outcome
 * @param questions the same as a questionnaire; where the outcome is settled but the review policy turns on unknown facts,
 *     the questions that settle that
 * @param assumptions what was taken to be so because nothing was said
 * @param notices what the reader should know
 * @param validFrom first day from which on this answer has held without a break
 * @param validUntil last day up to which it will hold under the law enacted so far; null where no end is known
 * @param rulebook which rulebook gave the answer
 */
@RecordBuilder
public record Determination(
        String id,
        LocalDate date,
        View view,
        Outcome outcome,
        List<String> classification,
        List<Requirement> requirements,
        List<ExceptionFinding> exceptions,
        ReviewPolicy reviewPolicy,
        List<Reason> reasons,
        List<Rejected> rejected,
        List<Alternative> alternatives,
        List<String> decidingFacts,
        List<OpenQuestion> questions,
        List<String> assumptions,
        List<String> notices,
        LocalDate validFrom,
        LocalDate validUntil,
        RulebookId rulebook) {

    /** One line that belongs on every paper with a determination. */
    public static final String DISCLAIMER =
            "A decision aid that says what the rules indicate; not legal advice, and no license or other authorization.";

    public Determination {
        classification = orEmpty(classification);
        requirements = orEmpty(requirements);
        exceptions = orEmpty(exceptions);
        reasons = orEmpty(reasons);
        rejected = orEmpty(rejected);
        alternatives = orEmpty(alternatives);
        decidingFacts = orEmpty(decidingFacts);
        questions = orEmpty(questions);
        assumptions = orEmpty(assumptions);
        notices = orEmpty(notices);
    }

    /** The same of a transaction with this id, or null for none. */
    public Determination withId(String other) {
        return Objects.equals(id, other)
                ? this
                : DeterminationBuilder.builder(this).id(other).build();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        if (list instanceof Deferred) {
            return list;
        }
        return list == null ? List.of() : List.copyOf(list);
    }
}
