package org.exportable.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Pattern;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Vocabulary;

/**
 * Where two laws could differ at all. What a law indicates at a point follows from the rules that fire there, and from which
 * conditions its exceptions have at all. So two laws whose exceptions have the same conditions agree wherever every rule
 * that only one of them has stays silent, or fires just where its counterpart does.
 *
 * @param where the points at which two laws could differ; others may be among them
 * @param rules the rules of both that have to be asked there
 */
record Concerned(Diagram where, Set<PlainRule> rules) {

    /** The points at which two laws could differ. */
    static Concerned by(Law before, Law after, Space space) {
        List<PlainRule> gone = missing(before, after);
        List<PlainRule> come = missing(after, before);
        Set<PlainRule> rules = new LinkedHashSet<>(before.plain().decisive());
        rules.addAll(after.plain().decisive());
        if (!before.places().equals(after.places())) {
            return new Concerned(space.diagrams().yes(), rules);
        }
        Set<PlainRule> changed = new LinkedHashSet<>(gone);
        changed.addAll(come);
        Set<String> exceptions = exceptions(before, after);
        Diagram where = exceptions.isEmpty()
                ? new Points(before, after, space).where(gone, come)
                : space.diagrams().yes();
        return new Concerned(where, Bearing.of(rules, changed, exceptions));
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

    /** Where rules ask for what is so, as far as given facts tell. */
    private record Points(Law before, Law after, Space space) {

        /** Where one of some rules could fire and its counterpart not. */
        Diagram where(List<PlainRule> gone, List<PlainRule> come) {
            List<PlainRule> left = new ArrayList<>(come);
            Diagram points = diagrams().no();
            for (PlainRule rule : gone) {
                Optional<PlainRule> counterpart = left.stream()
                        .filter(other -> differsInFactsAlone(rule, other))
                        .findFirst();
                Diagram asked = given(rule, before);
                if (counterpart.isPresent()) {
                    left.remove(counterpart.get());
                    asked = unequal(asked, given(counterpart.get(), after));
                }
                points = diagrams().or(points, asked);
            }
            for (PlainRule rule : left) {
                points = diagrams().or(points, given(rule, after));
            }
            return points;
        }

        /** Where what a rule asks of given facts is so. */
        private Diagram given(PlainRule rule, Law law) {
            Diagram where = diagrams().yes();
            for (PlainPattern pattern : rule.patterns()) {
                if (!Conclusion.class.isAssignableFrom(pattern.type())) {
                    Diagram satisfied = space.satisfied(pattern, law);
                    where = diagrams()
                            .and(
                                    where,
                                    pattern.quantifier() == Quantifier.NOT
                                            ? diagrams().not(satisfied)
                                            : satisfied);
                }
            }
            return where;
        }

        private Diagram unequal(Diagram one, Diagram other) {
            return diagrams().choose(one, diagrams().not(other), other);
        }

        private Diagrams diagrams() {
            return space.diagrams();
        }
    }

    private static boolean differsInFactsAlone(PlainRule one, PlainRule other) {
        return one.version().provision().equals(other.version().provision())
                && one.conclusion().equals(other.conclusion())
                && concluded(one).equals(concluded(other));
    }

    /** What a rule asks of what others concluded. */
    private static List<Pattern> concluded(PlainRule rule) {
        return rule.rule().when().stream()
                .filter(pattern -> !Vocabulary.isGiven(pattern.fact()))
                .toList();
    }
}
