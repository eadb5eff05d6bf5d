package org.exportable.analysis;

import java.util.Arrays;

/**
 * Where a transaction, or a part of it, lies between the boundaries of the rules. Everything else being equal, two transactions
 * in one cell get the same determination, but for their own numbers in it.
 */
final class Cell {

    private final Object[] coordinates;
    private final int hash;

    /** @param coordinates of each number between which boundaries it lies, of anything else what it is; null where unknown */
    Cell(Object... coordinates) {
        this.coordinates = coordinates;
        this.hash = Arrays.hashCode(coordinates);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && hash == cell.hash && Arrays.equals(coordinates, cell.coordinates);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
