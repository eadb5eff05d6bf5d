package org.exportable.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;

/** The changes from what one law indicates to what another does, each with where it occurs. Not thread-safe. */
final class Changes {

    private final Diagrams diagrams;
    private final List<Change> numbered = new ArrayList<>();
    private final Map<Change, Integer> numbers = new HashMap<>();
    private final Diagram where;

    /** @param possible the points that can be */
    Changes(Diagram before, Diagram after, Treatments treatments, Diagram possible, Diagrams diagrams) {
        this.diagrams = diagrams;
        Diagram all = diagrams.join(
                before,
                after,
                (one, other) -> one == other ? 0 : number(Change.of(treatments.get(one), treatments.get(other))));
        this.where = diagrams.choose(possible, all, diagrams.no());
    }

    private int number(Change change) {
        return numbers.computeIfAbsent(change, key -> {
            numbered.add(key);
            return numbered.size();
        });
    }

    /** Where anything changes. */
    Diagram anywhere() {
        return diagrams.map(where, number -> number == 0 ? 0 : 1);
    }

    /** Where each change occurs, those that loosen first. */
    List<Place> places() {
        return where.results().stream()
                .filter(number -> number > 0)
                .sorted(Comparator.comparing(
                                (Integer number) -> numbered.get(number - 1).direction())
                        .thenComparing(Comparator.naturalOrder()))
                .map(number -> new Place(numbered.get(number - 1), diagrams.map(where, each -> each == number ? 1 : 0)))
                .toList();
    }

    /**
     * Where a change occurs.
     *
     * @param change the change
     * @param where a condition that holds there
     */
    record Place(Change change, Diagram where) {}
}
