package org.exportable.difference;

import java.util.ArrayList;
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
 */
final class Concerned {

    private final Space space;
    private final Diagrams diagrams;
    private final Law before;
    private final Law after;

    private Concerned(Law before, Law after, Space space) {
        this.space = space;
        this.diagrams = space.diagrams();
        this.before = before;
        this.after = after;
    }

    /** The points at which two laws could differ; others may be among them. */
    static Diagram by(Law before, Law after, Space space) {
        return before.places().equals(after.places()) && conditions(before).equals(conditions(after))
                ? new Concerned(before, after, space).points()
                : space.diagrams().yes();
    }

    private static Set<List<String>> conditions(Law law) {
        return law.plain().decisive(Stage.EXCEPTION).stream()
                .map(PlainRule::conclusion)
                .filter(ExceptionCondition.class::isInstance)
                .map(ExceptionCondition.class::cast)
                .map(each -> List.of(each.exception(), each.condition()))
                .collect(Collectors.toSet());
    }

    private Diagram points() {
        List<PlainRule> gone = missing(before, after);
        List<PlainRule> come = missing(after, before);
        Diagram points = diagrams.no();
        for (PlainRule rule : new ArrayList<>(gone)) {
            Optional<PlainRule> counterpart = come.stream()
                    .filter(other -> differsInFactsAlone(rule, other))
                    .findFirst();
            Diagram asked = given(rule, before);
            if (counterpart.isPresent()) {
                come.remove(counterpart.get());
                asked = unequal(asked, given(counterpart.get(), after));
            }
            points = diagrams.or(points, asked);
        }
        for (PlainRule rule : come) {
            points = diagrams.or(points, given(rule, after));
        }
        return points;
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

    /** Where what a rule asks of given facts is so. */
    private Diagram given(PlainRule rule, Law law) {
        Diagram where = diagrams.yes();
        for (PlainPattern pattern : rule.patterns()) {
            if (!Conclusion.class.isAssignableFrom(pattern.type())) {
                Diagram satisfied = space.satisfied(pattern, law);
                where = diagrams.and(
                        where, pattern.quantifier() == Quantifier.NOT ? diagrams.not(satisfied) : satisfied);
            }
        }
        return where;
    }

    private Diagram unequal(Diagram one, Diagram other) {
        return diagrams.choose(one, diagrams.not(other), other);
    }
}
