package org.exportable.suite;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Reason;
import org.exportable.determination.Requirement;

/** The paragraphs that a determination cites. */
final class Citations {

    private Citations() {}

    /** Those of all rules that applied: what requires a license, what else the answer rests on, how it is reviewed. */
    static List<String> applied(Determination determination) {
        return Stream.of(
                        determination.requirements().stream().map(Requirement::provision),
                        determination.reasons().stream().map(Reason::provision),
                        Stream.ofNullable(determination.reviewPolicy().provision()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The same, and those of the exceptions that were considered. */
    static List<String> all(Determination determination) {
        return Stream.concat(
                        applied(determination).stream(),
                        determination.exceptions().stream().map(ExceptionFinding::provision))
                .distinct()
                .toList();
    }

    /** Whether one of the citations is of the paragraph or of a part of it: 744.1 is not cited by 744.11. */
    static boolean cite(List<String> citations, String paragraph) {
        return citations.stream().anyMatch(each -> cites(each, paragraph));
    }

    static boolean cites(String citation, String paragraph) {
        for (int at = citation.indexOf(paragraph); at >= 0; at = citation.indexOf(paragraph, at + 1)) {
            int end = at + paragraph.length();
            if (isEdge(citation, at, at - 1) && isEdge(citation, end - 1, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word does not go on between two neighbouring characters. */
    private static boolean isEdge(String text, int inside, int outside) {
        return outside < 0
                || outside >= text.length()
                || !Character.isLetterOrDigit(text.charAt(outside))
                || !Character.isLetterOrDigit(text.charAt(inside));
    }
}
