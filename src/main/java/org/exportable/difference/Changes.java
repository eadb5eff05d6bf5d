package org.exportable.difference;

import java.util.Comparator;
import java.util.List;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.Numbered;

/** The changes from what one law indicates to what another does, each with where it occurs. Not thread-safe. */
final class Changes {

    private final Diagrams diagrams;
    private final Numbered<Change> changes = new Numbered<>();
    private final Diagram where;

    /** @param possible the points that can be */
    Changes(Diagram before, Diagram after, Treatments treatments, Diagram possible, Diagrams diagrams) {
        this.diagrams = diagrams;
        Diagram all = diagrams.join(
                before,
                after,
                (one, other) ->
                        one == other ? 0 : 1 + changes.of(Change.of(treatments.get(one), treatments.get(other))));
        this.where = diagrams.choose(possible, all, diagrams.no());
    }

    /** Where anything changes. */
    Diagram anywhere() {
        return diagrams.map(where, number -> number == 0 ? 0 : 1);
    }

    /** Where each change occurs, those that loosen first. */
    List<Place> places() {
        return diagrams.byResult(where).entrySet().stream()
                .filter(each -> each.getKey() > 0)
                .map(each -> new Place(changes.get(each.getKey() - 1), each.getValue()))
                .sorted(Comparator.comparing(place -> place.change().direction()))
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
