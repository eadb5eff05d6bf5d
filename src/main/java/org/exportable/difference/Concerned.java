package org.exportable.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Pattern;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.Vocabulary;

/** Where rules that only one of two laws has could fire, as far as given facts tell; others may be among these points. */
record Concerned(Law before, Law after, Space space) {

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
                asked = diagrams().unequal(asked, given(counterpart.get(), after));
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
                where = diagrams().and(where, pattern.isDenied() ? diagrams().not(satisfied) : satisfied);
            }
        }
        return where;
    }

    private Diagrams diagrams() {
        return space.diagrams();
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
