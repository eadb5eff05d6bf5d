package org.exportable.analysis;

import java.util.Comparator;
import org.exportable.engine.PlainRule;

/** In which order rules are told. */
final class RuleOrder {

    private static final String TITLE = "15 CFR ";

    /** The order of the argument, whoever found it. */
    static final Comparator<PlainRule> OF_ARGUMENT = Comparator.comparing(PlainRule::stage)
            .thenComparing(PlainRule::versionId)
            .thenComparing(rule -> rule.rule().line());

    /** By the part of the EAR that a requirement stands in: 746, 744, 742. */
    static final Comparator<PlainRule> OF_CITING =
            Comparator.comparing(RuleOrder::part).reversed().thenComparing(OF_ARGUMENT);

    private RuleOrder() {}

    private static String part(PlainRule rule) {
        String provision = rule.rule().provision();
        int end = TITLE.length();
        while (end < provision.length() && Character.isDigit(provision.charAt(end))) {
            end++;
        }
        return provision.startsWith(TITLE) ? provision.substring(TITLE.length(), end) : provision;
    }
}
