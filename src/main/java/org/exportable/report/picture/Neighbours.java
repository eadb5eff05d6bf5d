package org.exportable.report.picture;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two tiles side by side or one above the other, and the line that they share.
 *
 * @param low the left or lower one
 * @param high the right or upper one
 * @param beside whether they are side by side
 * @param line the line, from its left or lower end on
 */
record Neighbours(Tile low, Tile high, boolean beside, List<Point2D> line) {

    /** All that there are. */
    static List<Neighbours> of(Tiles tiles) {
        List<Neighbours> all = new ArrayList<>();
        List<List<Tile>> rows = tiles.rows();
        for (int i = 0; i < rows.size(); i++) {
            sideBySide(rows.get(i), tiles, all);
            if (i + 1 < rows.size()) {
                above(rows.get(i), rows.get(i + 1), tiles, all);
            }
        }
        return all;
    }

    /** Whether the transaction stands the same on both sides. */
    boolean areAlike() {
        return low.standing().equals(high.standing());
    }

    /** The other one of the two; none if this is neither. */
    Stream<Tile> otherThan(Tile tile) {
        if (low.equals(tile)) {
            return Stream.of(high);
        }
        return high.equals(tile) ? Stream.of(low) : Stream.empty();
    }

    private static void sideBySide(List<Tile> row, Tiles tiles, List<Neighbours> all) {
        for (int i = 1; i < row.size(); i++) {
            Tile low = row.get(i - 1);
            all.add(new Neighbours(low, row.get(i), true, low.side(low.right(), tiles.x(), tiles.y())));
        }
    }

    private static void above(List<Tile> below, List<Tile> above, Tiles tiles, List<Neighbours> all) {
        double y = above.get(0).bottom();
        NavigableSet<Double> ends = new TreeSet<>();
        for (List<Tile> row : List.of(below, above)) {
            row.forEach(tile -> ends.add(tiles.x().within(tile.left(y))));
            row.forEach(tile -> ends.add(tiles.x().within(tile.right(y))));
        }
        double last = ends.first();
        for (double end : ends.tailSet(last, false)) {
            if (!tiles.x().same(last, end)) {
                double middle = (last + end) / 2;
                all.add(new Neighbours(
                        at(below, middle, y),
                        at(above, middle, y),
                        false,
                        List.of(new Point2D.Double(last, y), new Point2D.Double(end, y))));
                last = end;
            }
        }
    }

    private static Tile at(List<Tile> row, double x, double y) {
        return row.stream()
                .filter(tile -> tile.left(y) <= x && x <= tile.right(y))
                .findFirst()
                .orElseThrow();
    }
}
