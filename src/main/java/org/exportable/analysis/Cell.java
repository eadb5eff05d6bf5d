package org.exportable.analysis;

import java.util.Arrays;
import java.util.List;
import org.exportable.engine.Law;

/**
 * Where a transaction lies between the boundaries of the rules. Everything else being equal, two transactions in one cell
 * get the same determination, but for their own numbers in it.
 */
final class Cell {

    private final Law law;
    private final Object[] coordinates;
    private final int hash;

    /**
     * A cell under one law.
     *
     * @param coordinates of each number between which boundaries it lies, of anything else what it is; null where unknown
     */
    Cell(Law law, List<Object> coordinates) {
        this.law = law;
        this.coordinates = coordinates.toArray();
        this.hash = 31 * law.hashCode() + Arrays.hashCode(this.coordinates);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell
                && hash == cell.hash
                && law == cell.law
                && Arrays.equals(coordinates, cell.coordinates);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
