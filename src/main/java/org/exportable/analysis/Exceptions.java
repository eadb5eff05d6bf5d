package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.ExceptionFinding;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Status;

/** Puts the conditions of each license exception together: it is available if all are met or still to do. */
final class Exceptions {

    /** What keeps an exception from being available as far as is known. */
    private static final Set<Status> CLOSING = EnumSet.of(Status.UNMET, Status.UNKNOWN, Status.TO_CHECK);

    private Exceptions() {}

    /**
     * What the rules indicate of each exception in force.
     *
     * @param rules by symbol and condition the rules that speak of it
     * @param truth whether a rule fires
     */
    static List<ExceptionFinding> of(
            Map<String, Map<String, List<PlainRule>>> rules, Function<PlainRule, Truth> truth) {
        List<ExceptionFinding> findings = new ArrayList<>();
        rules.forEach((symbol, conditions) -> findings.add(finding(symbol, conditions, truth)));
        return findings;
    }

    /** Whether one of them is available, as {@link #of} finds it. */
    static boolean isAnyAvailable(Map<String, Map<String, List<PlainRule>>> rules, Function<PlainRule, Truth> truth) {
        for (Map<String, List<PlainRule>> conditions : rules.values()) {
            if (isAvailable(conditions.values(), truth)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAvailable(Collection<List<PlainRule>> conditions, Function<PlainRule, Truth> truth) {
        for (List<PlainRule> rules : conditions) {
            if (CLOSING.contains(statusOf(speaker(rules, truth), rules, truth))) {
                return false;
            }
        }
        return true;
    }

    private static ExceptionFinding finding(
            String symbol, Map<String, List<PlainRule>> conditions, Function<PlainRule, Truth> truth) {
        List<ConditionStatus> statuses = new ArrayList<>(conditions.size());
        conditions.values().forEach(rules -> statuses.add(status(rules, truth)));
        return new ExceptionFinding(symbol, section(conditions), available(statuses), because(statuses), statuses);
    }

    private static ConditionStatus status(List<PlainRule> rules, Function<PlainRule, Truth> truth) {
        PlainRule speaker = speaker(rules, truth);
        return new ConditionStatus(
                speaker.rule().because(), speaker.rule().provision(), statusOf(speaker, rules, truth));
    }

    /** Where several rules speak of one condition, the most favorable one that fires. */
    private static PlainRule speaker(List<PlainRule> rules, Function<PlainRule, Truth> truth) {
        PlainRule speaker = null;
        for (PlainRule rule : rules) {
            if (truth.apply(rule) == Truth.TRUE
                    && (speaker == null || status(rule).compareTo(status(speaker)) < 0)) {
                speaker = rule;
            }
        }
        return speaker == null ? rules.get(0) : speaker;
    }

    private static Status status(PlainRule rule) {
        return ((ExceptionCondition) rule.conclusion()).status();
    }

    private static Status statusOf(PlainRule speaker, List<PlainRule> rules, Function<PlainRule, Truth> truth) {
        if (truth.apply(speaker) == Truth.TRUE) {
            return status(speaker);
        }
        for (PlainRule rule : rules) {
            if (truth.apply(rule) == Truth.UNKNOWN) {
                return Status.UNKNOWN;
            }
        }
        return Status.UNMET;
    }

    private static Boolean available(List<ConditionStatus> conditions) {
        if (has(conditions, Set.of(Status.UNMET))) {
            return false;
        }
        return has(conditions, Set.of(Status.UNKNOWN, Status.TO_CHECK)) ? null : true;
    }

    private static boolean has(List<ConditionStatus> conditions, Set<Status> statuses) {
        for (ConditionStatus condition : conditions) {
            if (statuses.contains(condition.status())) {
                return true;
            }
        }
        return false;
    }

    /** The first condition that decides, most weighty first. */
    private static String because(List<ConditionStatus> conditions) {
        for (Status status : List.of(Status.UNMET, Status.UNKNOWN, Status.TO_CHECK, Status.TO_DO)) {
            for (ConditionStatus condition : conditions) {
                if (condition.status() == status) {
                    return prefix(status) + condition.text();
                }
            }
        }
        return "Every condition is met.";
    }

    private static String prefix(Status status) {
        return switch (status) {
            case UNMET -> "Not met: ";
            case UNKNOWN -> "Turns on unknown facts: ";
            case TO_CHECK -> "To be checked by a person: ";
            default -> "Still to do: ";
        };
    }

    /** The section that the exception stands in: that of its first condition, without the paragraph. */
    private static String section(Map<String, List<PlainRule>> conditions) {
        return conditions.values().stream()
                .map(rules -> rules.get(0).rule().provision())
                .filter(provision -> provision.startsWith("15 CFR 740."))
                .map(Exceptions::withoutParagraph)
                .filter(section -> !section.equals("15 CFR 740.2"))
                .findFirst()
                .orElseGet(() ->
                        conditions.values().iterator().next().get(0).rule().provision());
    }

    private static String withoutParagraph(String provision) {
        int paragraph = provision.indexOf('(');
        return paragraph < 0 ? provision : provision.substring(0, paragraph).strip();
    }
}
