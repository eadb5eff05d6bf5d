package org.exportable.analysis;

import java.util.BitSet;

/**
 * One case that a transaction could be.
 *
 * @param open what is open in it
 * @param answer what follows: two cases need not be told apart where it is equal; what is open in the case itself, where it
 *     has not been looked into
 */
record Case(Open open, Object answer) {

    /** Whether it is known what follows. */
    boolean isSettled() {
        return !(answer instanceof Open);
    }

    /** Whether it could be so with one of these options of a dimension. */
    boolean admits(int index, BitSet options) {
        BitSet own = open.narrowed().get(index);
        return own == null || own.intersects(options);
    }

    /** The same with these options alone. */
    Case only(int index, BitSet options) {
        BitSet both = (BitSet) options.clone();
        BitSet own = open.narrowed().get(index);
        if (own != null) {
            both.and(own);
        }
        return new Case(open.narrowed(index, both), answer);
    }
}
