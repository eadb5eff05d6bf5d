package org.exportable.analysis;

import java.util.List;
import org.exportable.engine.Law;
import org.exportable.fact.Transaction;

/** What the analysis derives once from a law, or from several that are looked at together: boundaries, classes of countries. */
final class LawView {

    private final Law law;
    private final Boundaries boundaries;
    private final PlaceClasses classes;

    LawView(Law law) {
        this(List.of(law));
    }

    /** @param laws one at least */
    LawView(List<Law> laws) {
        this.law = laws.get(0);
        this.boundaries = Boundaries.of(laws);
        this.classes = new PlaceClasses(laws, boundaries);
    }

    /** The law, the first of several. */
    Law law() {
        return law;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    /** The unknown facts of a transaction that the rules ask for. */
    List<Dimension> gaps(Transaction transaction) {
        return Gaps.of(transaction, boundaries, classes);
    }
}
