package org.exportable.analysis;

import java.util.List;
import org.exportable.engine.Law;

/**
 * What of the known facts the rules of a law can tell apart, as far as it bears on the answer.
 *
 * @param view what the analysis of unknown facts asks of the law
 * @param boundaries the constants of the rules that bear on the answer
 * @param classes the countries that those rules cannot tell apart
 */
record Distinctions(LawView view, Boundaries boundaries, PlaceClasses classes) {

    static Distinctions of(Law law) {
        Boundaries decisive = Boundaries.decisive(law);
        return new Distinctions(new LawView(law), decisive, new PlaceClasses(List.of(law), decisive));
    }

    Law law() {
        return view.law();
    }
}
