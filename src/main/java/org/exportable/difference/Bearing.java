package org.exportable.difference;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.NotModelled;
import org.exportable.vocabulary.Review;

/**
 * Which rules have to be asked to see what others change. Whether one exception is available never turns on another one's
 * conditions, and neither does the review: where only some of them can change, the rules of the rest need not be asked.
 */
final class Bearing {

    private final Collection<PlainRule> rules;
    private final Set<Conclusion> affected = new HashSet<>();

    private Bearing(Collection<PlainRule> rules) {
        this.rules = rules;
    }

    /**
     * The rules that have to be asked.
     *
     * @param rules of both laws
     * @param changed those of them that only one law has
     * @param exceptions symbols of exceptions that have other conditions in one law than in the other
     */
    static Set<PlainRule> of(Collection<PlainRule> rules, Collection<PlainRule> changed, Set<String> exceptions) {
        Bearing bearing = new Bearing(rules);
        changed.forEach(rule -> bearing.affect(rule.conclusion()));
        if (bearing.affected.stream().anyMatch(Bearing::decidesOutcome)) {
            return new HashSet<>(rules);
        }
        Set<String> symbols = new HashSet<>(exceptions);
        bearing.affected.stream()
                .filter(ExceptionCondition.class::isInstance)
                .forEach(each -> symbols.add(((ExceptionCondition) each).exception()));
        boolean reviewed = bearing.affected.stream().anyMatch(Review.class::isInstance);
        return bearing.needed(rule -> !rule.stage().isAfterRequirement()
                || rule.conclusion() instanceof ExceptionCondition condition && symbols.contains(condition.exception())
                || rule.conclusion() instanceof Review && reviewed);
    }

    /** Exceptions and review are told only where a license is required, and nothing where the law is not modelled. */
    private static boolean decidesOutcome(Conclusion conclusion) {
        return conclusion instanceof LicenseRequired || conclusion instanceof NotModelled;
    }

    /** A conclusion can change, and so can whatever is concluded from it. */
    private void affect(Conclusion conclusion) {
        if (affected.add(conclusion)) {
            rules.stream().filter(rule -> asks(rule, conclusion)).forEach(rule -> affect(rule.conclusion()));
        }
    }

    /** Some rules, and those from whose conclusions they conclude. */
    private Set<PlainRule> needed(Predicate<PlainRule> wanted) {
        Set<PlainRule> needed = new LinkedHashSet<>();
        Deque<PlainRule> open = new ArrayDeque<>();
        rules.stream().filter(wanted).forEach(open::add);
        while (!open.isEmpty()) {
            PlainRule rule = open.remove();
            if (needed.add(rule)) {
                rules.stream().filter(other -> asks(rule, other.conclusion())).forEach(open::add);
            }
        }
        return needed;
    }

    private static boolean asks(PlainRule rule, Conclusion conclusion) {
        return rule.patterns().stream()
                .anyMatch(pattern -> pattern.type().isInstance(conclusion)
                        && pattern.condition().holds(conclusion));
    }
}
