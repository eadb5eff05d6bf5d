package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.ReviewPolicy;
import org.exportable.engine.Firing;
import org.exportable.engine.Known;
import org.exportable.engine.PlainRule;
import org.exportable.law.Rule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Review;
import org.exportable.vocabulary.ReviewCondition;
import org.exportable.vocabulary.Status;

/** Puts the review policy together: the most restrictive that applies, and the conditions of a more favorable one. */
final class ReviewPolicies {

    /** The condition that only says that all others are met. */
    private static final String ALL = "all";

    private ReviewPolicies() {}

    static ReviewPolicy none() {
        return new ReviewPolicy(null, null, null, List.of());
    }

    static ReviewPolicy of(Finding finding) {
        ReviewPolicy brief = brief(finding);
        if (brief.policy() == null || !isConditional(finding)) {
            return brief;
        }
        List<ConditionStatus> conditions = conditions(
                finding.law().plain().rules(Stage.REVIEW_CONDITION),
                rule -> Truth.of(finding.fired().contains(rule)));
        return new ReviewPolicy(brief.policy(), brief.provision(), brief.because(), conditions);
    }

    /** The same without the conditions of a more favorable one. */
    static ReviewPolicy brief(Finding finding) {
        Firing review = finding.isLicensed() ? finding.review() : null;
        if (review == null) {
            return none();
        }
        Rule rule = review.rule().rule();
        return new ReviewPolicy(((Review) review.conclusion()).policy(), rule.provision(), rule.because(), List.of());
    }

    /** Whether a review rule that asks for conditions is about this transaction in every other respect. */
    static boolean isConditional(Finding finding) {
        List<PlainRule> asking = finding.law().plain().rules(Stage.REVIEW).stream()
                .filter(ReviewPolicies::asks)
                .toList();
        if (asking.isEmpty()) {
            return false;
        }
        Known known = finding.known();
        return asking.stream().anyMatch(rule -> matchesElse(rule, known));
    }

    private static boolean asks(PlainRule rule) {
        return rule.patterns().stream().anyMatch(pattern -> pattern.type() == ReviewCondition.class);
    }

    private static boolean matchesElse(PlainRule rule, Known known) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type() != ReviewCondition.class)
                .allMatch(pattern -> pattern.isSatisfiedBy(known));
    }

    static List<ConditionStatus> conditions(List<PlainRule> rules, Function<PlainRule, Truth> truth) {
        List<ConditionStatus> conditions = new ArrayList<>();
        for (PlainRule rule : rules) {
            if (rule.conclusion() instanceof ReviewCondition condition
                    && !condition.condition().equals(ALL)) {
                conditions.add(
                        new ConditionStatus(rule.rule().because(), rule.rule().provision(), status(truth.apply(rule))));
            }
        }
        return conditions;
    }

    private static Status status(Truth truth) {
        return switch (truth) {
            case TRUE -> Status.MET;
            case FALSE -> Status.UNMET;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }
}
