package org.exportable.analysis;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * For each dimension the options that are still open. Immutable.
 *
 * @param narrowed by index of the dimension, where not every option is open
 */
record Open(Map<Integer, BitSet> narrowed) {

    /** Everything is open. */
    static final Open ALL = new Open(Map.of());

    /** The open options of a dimension; not to be changed. */
    BitSet of(int index, Dimension dimension) {
        BitSet open = narrowed.get(index);
        return open == null ? dimension.all() : open;
    }

    /** Indices of the dimensions in which not every option is open. */
    Set<Integer> dimensions() {
        return narrowed.keySet();
    }

    /** The same, with fewer options open in one dimension. */
    Open narrowed(int index, BitSet narrower) {
        Map<Integer, BitSet> copy = new TreeMap<>(narrowed);
        copy.put(index, narrower);
        return new Open(copy);
    }

    /** The same, with every option open in one dimension. */
    Open widened(int index) {
        Map<Integer, BitSet> copy = new TreeMap<>(narrowed);
        copy.remove(index);
        return new Open(copy);
    }
}
