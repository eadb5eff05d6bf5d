package org.exportable.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Varied;

/**
 * Values of a fact between two neighbouring cuts, or on one.
 *
 * @param low lower end
 * @param high upper end; null where there is none
 * @param closed whether both ends belong to it; else neither does
 * @param inside one of the values
 */
record Piece(BigDecimal low, BigDecimal high, boolean closed, BigDecimal inside) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    boolean isPoint() {
        return low.equals(high);
    }

    Interval interval() {
        return new Interval(Edge.at(low), closed, high == null ? null : Edge.at(high), closed);
    }

    /** All pieces of a range, in rising order. */
    static List<Piece> of(Varied range, Iterable<BigDecimal> cuts) {
        NavigableSet<BigDecimal> all = new TreeSet<>();
        cuts.forEach(all::add);
        all.add(range.from());
        if (range.to() != null) {
            all.add(range.to());
        }
        List<Piece> pieces = new ArrayList<>();
        for (BigDecimal low : all.tailSet(range.from(), true)) {
            if (range.to() == null || low.compareTo(range.to()) <= 0) {
                pieces.add(new Piece(low, low, true, low));
            }
            BigDecimal high = all.higher(low);
            if (high == null ? range.to() == null : range.to() == null || high.compareTo(range.to()) <= 0) {
                BigDecimal inside = high == null
                        ? low.multiply(TWO).add(BigDecimal.ONE)
                        : low.add(high).divide(TWO);
                pieces.add(new Piece(low, high, false, inside));
            }
        }
        return pieces;
    }

    /** The same where only whole numbers count: those without one are left out. */
    static List<Piece> whole(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::whole)
                .filter(piece -> piece.high == null || piece.low.compareTo(piece.high) <= 0)
                .toList();
    }

    private Piece whole() {
        if (closed) {
            BigDecimal up = low.setScale(0, RoundingMode.CEILING);
            return up.compareTo(high) == 0 ? this : new Piece(up, high.setScale(0, RoundingMode.FLOOR), true, up);
        }
        BigDecimal first = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        BigDecimal last =
                high == null ? null : high.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        return new Piece(first, last, true, first);
    }
}
