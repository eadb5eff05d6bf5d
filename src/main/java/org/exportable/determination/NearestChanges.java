package org.exportable.determination;

import java.util.List;

/**
 * What would change an answer.
 *
 * @param changes by group, in each group the nearest first and what has no distance last; pairs after single facts
 * @param furtherPairs how many more pairs there are, farther away
 */
public record NearestChanges(List<NearestChange> changes, int furtherPairs) {

    public NearestChanges {
        changes = List.copyOf(changes);
    }

    /** Nothing would. */
    public static NearestChanges none() {
        return new NearestChanges(List.of(), 0);
    }
}
