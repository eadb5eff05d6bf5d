package org.exportable.analysis;

import java.util.BitSet;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Classified;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.NotModelled;
import org.exportable.vocabulary.Review;
import org.exportable.vocabulary.ReviewCondition;

/** Tells with which rules an answer can change, of those of which it is not known whether they fire. */
final class Relevance {

    private final DecisiveRules rules;
    private final RuleTruths truths;
    private final BitSet unknown;

    Relevance(DecisiveRules rules, RuleTruths truths) {
        this.rules = rules;
        this.truths = truths;
        this.unknown = truths.unknown();
    }

    /** Whether the answer can change with a rule of which it is not known whether it fires. */
    boolean has(int number) {
        Conclusion conclusion = rules.all().get(number).conclusion();
        if (truths.isCertain(rules.all().same(number))) {
            return false;
        }
        if (conclusion instanceof Classified
                || conclusion instanceof LicenseRequired
                || conclusion instanceof NotModelled) {
            return true;
        }
        boolean licensed = truths.isCertain(rules.all().licensing());
        if (conclusion instanceof ExceptionCondition condition) {
            return licensed && !isClosed(condition.exception());
        }
        if (conclusion instanceof ReviewCondition condition) {
            return licensed && isAsked(number) && !isHopeless(condition.policy());
        }
        if (conclusion instanceof Review review) {
            return licensed && isStricter(review);
        }
        return isAsked(number);
    }

    /** Whether a rule of which it is not known whether it fires, and which matters itself, asks for this one's conclusion. */
    private boolean isAsked(int number) {
        BitSet asking = rules.all().asking(number);
        for (int other = asking.nextSetBit(0); other >= 0; other = asking.nextSetBit(other + 1)) {
            if (unknown.get(other) && has(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a review is stricter than those that certainly apply, so that it would decide. */
    private boolean isStricter(Review review) {
        return rules.all().concluding(Review.class).stream()
                .filter(number -> truths.isCertain(number))
                .mapToObj(number -> (Review) rules.all().get(number).conclusion())
                .noneMatch(each -> each.policy().compareTo(review.policy()) <= 0);
    }

    /** Whether an exception of the law has a condition that is unmet whatever is open. */
    private boolean isClosed(String symbol) {
        for (BitSet condition : rules.conditions(symbol)) {
            if (!truths.isPossible(condition)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHopeless(String policy) {
        return rules.of(Stage.REVIEW_CONDITION).stream()
                .anyMatch(number -> truths.of(number) == Truth.FALSE
                        && rules.all().get(number).conclusion() instanceof ReviewCondition condition
                        && condition.policy().equals(policy));
    }
}
