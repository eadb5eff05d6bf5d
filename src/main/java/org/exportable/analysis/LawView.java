package org.exportable.analysis;

import java.util.List;
import org.exportable.engine.Law;
import org.exportable.fact.Transaction;

/** What the analysis derives from a law once: its boundaries and the classes of countries. */
final class LawView {

    private final Law law;
    private final Boundaries boundaries;
    private final PlaceClasses classes;

    LawView(Law law) {
        this.law = law;
        this.boundaries = Boundaries.of(law);
        this.classes = new PlaceClasses(law, boundaries);
    }

    Law law() {
        return law;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    /** The unknown facts of a transaction that the rules of the law ask for. */
    List<Dimension> gaps(Transaction transaction) {
        return Gaps.of(transaction, law, boundaries, classes);
    }
}
