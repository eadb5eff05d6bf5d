package org.exportable.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.catalogue.Countries;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.LawDiagram;
import org.exportable.diagram.Space;
import org.exportable.difference.Example;
import org.exportable.difference.Possible;
import org.exportable.engine.Law;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;

/** A law of which it is known for every possible transaction which rules fire, notices included. Not thread-safe. */
final class DrawnLaw {

    private final Law law;
    private final Space space;
    private final Diagrams diagrams;
    private final Diagram possible;
    private final LawDiagram diagram;
    private final Map<PlainRule, Diagram> fires = new HashMap<>();

    DrawnLaw(Law law) {
        this.law = law;
        this.space = Space.withNotices(List.of(law));
        this.diagrams = space.diagrams();
        this.possible = Possible.in(space);
        this.diagram = new LawDiagram(law, space);
    }

    Law law() {
        return law;
    }

    /** Whether some possible transaction makes a rule fire. */
    boolean fires(PlainRule rule) {
        return where(rule) != diagrams.no();
    }

    /** Whether a rule fires wherever another one does. */
    boolean covers(PlainRule rule, PlainRule other) {
        return diagrams.and(where(rule), where(other)) == where(other);
    }

    /** Whether some possible transaction makes both rules fire. */
    boolean meet(PlainRule one, PlainRule other) {
        return both(one, other) != diagrams.no();
    }

    /** The plainest transactions that make both rules fire, in words. */
    String example(PlainRule one, PlainRule other, Countries countries) {
        return Example.of(both(one, other), possible, law, space, countries);
    }

    /** Whether some possible transaction has a fact as a pattern on given facts asks. */
    boolean isPossible(PlainPattern pattern) {
        return diagrams.and(possible, space.satisfied(pattern, law)) != diagrams.no();
    }

    private Diagram both(PlainRule one, PlainRule other) {
        return diagrams.and(where(one), where(other));
    }

    private Diagram where(PlainRule rule) {
        return fires.computeIfAbsent(rule, key -> diagrams.and(possible, diagram.where(key)));
    }
}
