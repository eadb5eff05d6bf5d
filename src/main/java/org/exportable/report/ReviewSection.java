package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.ReviewPolicy;
import org.exportable.report.Block.Paragraph;
import org.exportable.vocabulary.Policy;

/** Says how an application would be reviewed. */
final class ReviewSection {

    private ReviewSection() {}

    static List<Block> of(ReviewPolicy review) {
        return of(review, Conditions::of);
    }

    /** @param layout how conditions of a more favorable policy are listed */
    static List<Block> of(ReviewPolicy review, Function<List<ConditionStatus>, List<Block>> layout) {
        List<Block> blocks = new ArrayList<>();
        if (review == null || review.because() == null) {
            return blocks;
        }
        if (review.policy() == null) {
            blocks.add(new Paragraph(review.because()));
        } else {
            blocks.add(new Paragraph("%s (%s). %s [%s]"
                    .formatted(
                            capital(words(review.policy())), review.policy(), review.because(), review.provision())));
        }
        if (!review.conditions().isEmpty()) {
            blocks.add(new Paragraph("A more favorable policy has these conditions:"));
            blocks.addAll(layout.apply(review.conditions()));
        }
        return blocks;
    }

    static String words(Policy policy) {
        return switch (policy) {
            case PRESUMPTION_OF_APPROVAL -> "presumption of approval";
            case CASE_BY_CASE -> "case by case";
            case PRESUMPTION_OF_DENIAL -> "presumption of denial";
            case POLICY_OF_DENIAL -> "policy of denial";
            case UNPUBLISHED -> "not published";
        };
    }

    /** As it follows "would be reviewed". */
    static String phrase(Policy policy) {
        return policy == Policy.CASE_BY_CASE ? words(policy) : "under a " + words(policy);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
