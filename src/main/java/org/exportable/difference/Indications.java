package org.exportable.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Outcome;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.LawDiagram;
import org.exportable.vocabulary.Policy;

/** What laws indicate about all transactions of a space, as diagrams whose results are numbered indications. Not thread-safe. */
final class Indications {

    private final Diagrams diagrams;
    private final List<Indication> indications = new ArrayList<>();
    private final Map<Indication, Integer> numbers = new HashMap<>();

    Indications(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** The indication with this number. */
    Indication get(int number) {
        return indications.get(number);
    }

    private int number(Indication indication) {
        return numbers.computeIfAbsent(indication, key -> {
            indications.add(key);
            return indications.size() - 1;
        });
    }

    /** What a law indicates. */
    Diagram of(LawDiagram law) {
        Diagram indicated = diagrams.join(law.outcome(), law.policy(), this::bare);
        for (Map.Entry<String, Diagram> exception : law.exceptions().entrySet()) {
            indicated = diagrams.join(
                    indicated,
                    exception.getValue(),
                    (number, available) ->
                            available == 0 ? number : number(get(number).with(exception.getKey())));
        }
        return indicated;
    }

    private int bare(int outcome, int policy) {
        boolean silent = policy == LawDiagram.NO_POLICY || outcome == Outcome.OUT_OF_COVERAGE.ordinal();
        return number(new Indication(Outcome.values()[outcome], silent ? null : Policy.values()[policy], List.of()));
    }
}
