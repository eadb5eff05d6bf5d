package org.exportable.determination;

import java.util.Objects;

/**
 * What the law of one day indicates, with an eye on its other view.
 *
 * @param own the determination in the view that was asked for
 * @param other how the transaction stands in the other view; null where it stands the same
 */
public record Views(Determination own, Standing other) {

    public Views {
        Objects.requireNonNull(own, "own");
    }
}
