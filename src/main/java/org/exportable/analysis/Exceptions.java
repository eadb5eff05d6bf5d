package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.ExceptionFinding;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Status;

/** Puts the conditions of each license exception together: it is available if all are met or still to do. */
final class Exceptions {

    private Exceptions() {}

    /**
     * What the rules indicate of each exception in force.
     *
     * @param rules the rules on exceptions
     * @param truth whether a rule fires
     */
    static List<ExceptionFinding> of(Collection<PlainRule> rules, Function<PlainRule, Truth> truth) {
        Map<String, Map<String, List<PlainRule>>> bySymbol = new TreeMap<>();
        for (PlainRule rule : rules) {
            if (rule.conclusion() instanceof ExceptionCondition condition) {
                bySymbol.computeIfAbsent(condition.exception(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(condition.condition(), key -> new ArrayList<>())
                        .add(rule);
            }
        }
        List<ExceptionFinding> findings = new ArrayList<>();
        bySymbol.forEach((symbol, conditions) -> findings.add(finding(symbol, conditions, truth)));
        return findings;
    }

    private static ExceptionFinding finding(
            String symbol, Map<String, List<PlainRule>> conditions, Function<PlainRule, Truth> truth) {
        List<ConditionStatus> statuses =
                conditions.values().stream().map(rules -> status(rules, truth)).toList();
        return new ExceptionFinding(symbol, section(conditions), available(statuses), because(statuses), statuses);
    }

    /** Where several rules speak of one condition, the most favorable one that fires. */
    private static ConditionStatus status(List<PlainRule> rules, Function<PlainRule, Truth> truth) {
        PlainRule speaker = rules.stream()
                .filter(rule -> truth.apply(rule) == Truth.TRUE)
                .min(Comparator.comparing(rule -> ((ExceptionCondition) rule.conclusion()).status()))
                .orElse(rules.get(0));
        Status status = Status.UNMET;
        if (truth.apply(speaker) == Truth.TRUE) {
            status = ((ExceptionCondition) speaker.conclusion()).status();
        } else if (rules.stream().anyMatch(rule -> truth.apply(rule) == Truth.UNKNOWN)) {
            status = Status.UNKNOWN;
        }
        return new ConditionStatus(speaker.rule().because(), speaker.rule().provision(), status);
    }

    private static Boolean available(List<ConditionStatus> conditions) {
        if (has(conditions, Set.of(Status.UNMET))) {
            return false;
        }
        return has(conditions, Set.of(Status.UNKNOWN, Status.TO_CHECK)) ? null : true;
    }

    private static boolean has(List<ConditionStatus> conditions, Set<Status> statuses) {
        return conditions.stream().anyMatch(condition -> statuses.contains(condition.status()));
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
                .map(provision -> provision.replaceFirst("\\(.*", "").strip())
                .filter(section -> !section.equals("15 CFR 740.2"))
                .findFirst()
                .orElseGet(() ->
                        conditions.values().iterator().next().get(0).rule().provision());
    }
}
