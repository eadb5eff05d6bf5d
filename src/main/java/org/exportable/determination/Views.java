package org.exportable.determination;

import java.util.Objects;

/**
 * What the law of one day indicates in both views.
 *
 * @param own in the view that was asked for
 * @param other in the other view; null where the transaction stands the same
 */
public record Views(Determination own, Determination other) {

    public Views {
        Objects.requireNonNull(own, "own");
    }
}
