package org.exportable.analysis;

import java.util.BitSet;
import java.util.List;

/**
 * For each dimension the options that are still open. Immutable.
 *
 * @param options one set of indices for each dimension
 */
record Open(List<BitSet> options) {

    /** Everything is open. */
    static Open all(List<Dimension> dimensions) {
        return new Open(dimensions.stream()
                .map(dimension -> {
                    BitSet all = new BitSet();
                    all.set(0, dimension.options().size());
                    return all;
                })
                .toList());
    }

    BitSet of(int dimension) {
        return options.get(dimension);
    }

    /** The same, with fewer options open in one dimension. */
    Open narrowed(int dimension, BitSet narrower) {
        List<BitSet> copy = new java.util.ArrayList<>(options);
        copy.set(dimension, narrower);
        return new Open(List.copyOf(copy));
    }
}
