package org.exportable.report;

import java.util.List;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.ReviewPolicy;
import org.exportable.vocabulary.Policy;

/** The answer in two or three sentences. */
final class Summary {

    private Summary() {}

    static String of(Determination determination) {
        String outcome =
                switch (determination.outcome()) {
                    case NO_LICENSE_REQUIRED -> "No modelled provision requires a license.";
                    case LICENSE_EXCEPTION ->
                        "A license requirement applies, and license exception %s is available if its open conditions are met."
                                .formatted(String.join(" or ", available(determination)));
                    case LICENSE_REQUIRED ->
                        "The rules indicate that a license is required, and no license exception is available."
                                + policy(determination.reviewPolicy());
                    case UNDETERMINED ->
                        "Facts are missing on which the outcome turns.";
                    case OUT_OF_COVERAGE ->
                        "The rulebook does not model this case; nothing follows from that for or against a license requirement.";
                };
        return outcome + classification(determination);
    }

    private static List<String> available(Determination determination) {
        return determination.exceptions().stream()
                .filter(each -> Boolean.TRUE.equals(each.available()))
                .map(ExceptionFinding::symbol)
                .toList();
    }

    private static String policy(ReviewPolicy review) {
        if (review == null || review.policy() == null) {
            return "";
        }
        return review.policy() == Policy.UNPUBLISHED
                ? " How an application would be reviewed is not published."
                : " An application would be reviewed %s.".formatted(ReviewSection.phrase(review.policy()));
    }

    private static String classification(Determination determination) {
        if (!determination.classification().isEmpty()) {
            return " The item is classified under %s.".formatted(String.join(", ", determination.classification()));
        }
        return switch (determination.outcome()) {
            case UNDETERMINED, OUT_OF_COVERAGE -> "";
            default -> " The item meets no modelled paragraph of 3A090 or 4A090.";
        };
    }
}
