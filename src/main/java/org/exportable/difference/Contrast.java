package org.exportable.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.ExceptionCondition;

/**
 * By which rules two laws differ, before any transaction is looked at. What a law indicates at a point follows from the rules
 * that fire there, and from which conditions its exceptions have at all. So two laws whose exceptions have the same conditions
 * agree wherever every rule that only one of them has stays silent, or fires just where its counterpart does.
 */
final class Contrast {

    private final Law before;
    private final Law after;
    private final List<PlainRule> gone;
    private final List<PlainRule> come;
    private final Set<String> exceptions;
    private final boolean moved;
    private final Set<PlainRule> rules;

    Contrast(Law before, Law after) {
        this.before = before;
        this.after = after;
        this.gone = missing(before, after);
        this.come = missing(after, before);
        this.exceptions = exceptions(before, after);
        this.moved = !before.places().equals(after.places());
        Set<PlainRule> all = new LinkedHashSet<>(before.plain().decisive());
        all.addAll(after.plain().decisive());
        this.rules = moved
                ? all
                : Bearing.of(all, Stream.concat(gone.stream(), come.stream()).toList(), exceptions);
    }

    /** The points at which the laws could differ; others may be among them. */
    Diagram where(Space space) {
        return isByRulesAlone()
                ? new Concerned(before, after, space).where(gone, come)
                : space.diagrams().yes();
    }

    /** The rules of both that have to be asked there. */
    Set<PlainRule> rules() {
        return rules;
    }

    /** Whether the laws differ in nothing but rules: not in Country Groups, and not in which conditions an exception has. */
    boolean isByRulesAlone() {
        return !moved && exceptions.isEmpty();
    }

    /** The rules that have to be asked to see whether all is concluded alike. */
    Predicate<PlainRule> untilLastChange() {
        Stage last = Stream.concat(gone.stream(), come.stream())
                .map(PlainRule::stage)
                .max(Comparator.naturalOrder())
                .orElse(Stage.DEFINITION);
        return rule -> rules.contains(rule) && rule.stage().compareTo(last) <= 0;
    }

    /** All that decides whether the laws differ, and where: equal of two contrasts if the answer is the same. */
    Object ground() {
        return List.of(rules, before.places(), after.places());
    }

    /** The exceptions that do not have the same conditions in both laws. */
    private static Set<String> exceptions(Law before, Law after) {
        Set<List<String>> conditions = conditions(before);
        Set<List<String>> others = conditions(after);
        Set<List<String>> either = new HashSet<>(conditions);
        either.addAll(others);
        return either.stream()
                .filter(each -> !conditions.contains(each) || !others.contains(each))
                .map(each -> each.get(0))
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> conditions(Law law) {
        return law.plain().decisive(Stage.EXCEPTION).stream()
                .map(PlainRule::conclusion)
                .filter(ExceptionCondition.class::isInstance)
                .map(ExceptionCondition.class::cast)
                .map(each -> List.of(each.exception(), each.condition()))
                .collect(Collectors.toSet());
    }

    private static List<PlainRule> missing(Law law, Law other) {
        List<PlainRule> missing = new ArrayList<>();
        for (PlainRule rule : law.plain().decisive()) {
            if (other.plain().decisive(rule.stage()).stream().noneMatch(each -> SameLaw.isSame(rule, each))) {
                missing.add(rule);
            }
        }
        return missing;
    }
}
