package org.exportable.difference;

import java.util.List;
import java.util.Map;
import org.exportable.determination.Outcome;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.LawDiagram;
import org.exportable.diagram.Numbered;
import org.exportable.vocabulary.Policy;

/** What laws indicate about all transactions of a space, as diagrams whose results are numbers of treatments. Not thread-safe. */
final class Treatments {

    private final Diagrams diagrams;
    private final Numbered<Treatment> treatments = new Numbered<>();

    Treatments(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** The treatment with this number. */
    Treatment get(int number) {
        return treatments.get(number);
    }

    /** What a law indicates. */
    Diagram of(LawDiagram law) {
        Diagram indicated = diagrams.join(law.outcome(), law.policy(), this::bare);
        for (Map.Entry<String, Diagram> exception : law.exceptions().entrySet()) {
            indicated = diagrams.join(
                    indicated,
                    exception.getValue(),
                    (number, available) ->
                            available == 0 ? number : treatments.of(get(number).with(exception.getKey())));
        }
        return indicated;
    }

    private int bare(int outcome, int policy) {
        return treatments.of(new Treatment(
                Outcome.values()[outcome], policy == LawDiagram.NO_POLICY ? null : Policy.values()[policy], List.of()));
    }
}
