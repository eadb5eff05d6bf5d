package org.exportable.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Sweep;
import org.exportable.determination.Sweep.Band;
import org.exportable.determination.Sweep.Span;

/**
 * The spans of a sweep, laid out.
 *
 * @param x axis of the figure of the spans
 * @param y axis of the other figure
 * @param rows spans with an area, by band from the lowest up, from left to right
 * @param thin spans without an area that stand otherwise than everything around them
 */
record Tiles(Axis x, Axis y, List<List<Tile>> rows, List<Tile> thin) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @throws IllegalArgumentException if a figure does not vary */
    static Tiles of(Sweep sweep) {
        List<Band> bands = sweep.bands();
        Band first = bands.get(0);
        Axis x = Axis.of(
                sweep.fact(),
                first.spans().get(0).values(),
                first.spans().get(first.spans().size() - 1).values());
        Axis y = sweep.across() == null
                ? Axis.none()
                : Axis.of(
                        sweep.across(),
                        first.across(),
                        bands.get(bands.size() - 1).across());
        List<List<Tile>> rows = new ArrayList<>();
        List<Tile> thin = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            List<Tile> row = row(bands, i);
            row.stream().filter(Tile::isThin).forEach(thin::add);
            List<Tile> broad = row.stream().filter(tile -> !tile.isThin()).toList();
            if (!broad.isEmpty()) {
                rows.add(broad);
            }
        }
        thin.removeIf(tile -> isLikeWhatItTouches(tile, rows, x, y));
        return new Tiles(x, y, rows, thin);
    }

    /** All that are drawn as areas. */
    List<Tile> all() {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static List<Tile> row(List<Band> bands, int index) {
        Band band = bands.get(index);
        Interval across = band.across();
        double bottom = across == null ? 0 : low(bands, index);
        double top = across == null ? 1 : index + 1 < bands.size() ? low(bands, index + 1) : high(across);
        List<Span> spans = band.spans();
        List<Tile> row = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Interval values = spans.get(i).values();
            Edge left = i == 0 ? values.low() : middle(spans.get(i - 1).values(), values);
            Edge right = i + 1 < spans.size() ? middle(values, spans.get(i + 1).values()) : values.high();
            row.add(new Tile(spans.get(i), left, right, across, bottom, top));
        }
        return row;
    }

    private static double low(List<Band> bands, int index) {
        Interval across = bands.get(index).across();
        Edge low = index == 0 ? across.low() : middle(bands.get(index - 1).across(), across);
        return low.constant().doubleValue();
    }

    private static double high(Interval across) {
        return across.high().constant().doubleValue();
    }

    /** Where one ends and the next begins; between whole numbers the middle, since nothing else is between them. */
    private static Edge middle(Interval one, Interval next) {
        Edge end = one.high();
        return end.isConstant() && next.low().isConstant()
                ? Edge.at(end.constant().add(next.low().constant()).divide(TWO))
                : end;
    }

    private static boolean isLikeWhatItTouches(Tile thin, List<List<Tile>> rows, Axis x, Axis y) {
        double at = (thin.bottom() + thin.top()) / 2;
        double value = (thin.left(at) + thin.right(at)) / 2;
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(tile -> tile.standing().equals(thin.standing()) && tile.touches(value, at, x, y));
    }
}
