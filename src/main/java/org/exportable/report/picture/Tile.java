package org.exportable.report.picture;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep.Span;

/**
 * A span of a sweep as an area: from its lower to its upper end, over the values of the other figure for which it is there.
 *
 * @param span the span
 * @param left its lower end; between whole numbers, the middle of them
 * @param right its upper end, likewise
 * @param across values of the other figure; null where one figure varies
 * @param bottom the lowest of them, likewise
 * @param top the highest of them, likewise
 */
record Tile(Span span, Edge left, Edge right, Interval across, double bottom, double top) {

    /** Straight pieces that stand for a curve; no picture has the dots to tell it from one. */
    private static final int PIECES = 96;

    Standing standing() {
        return span.standing();
    }

    /** Whether it has no area: a single value of one of the figures. */
    boolean isThin() {
        return bottom == top || left.equals(right);
    }

    double left(double y) {
        return value(left, y);
    }

    double right(double y) {
        return value(right, y);
    }

    /** An end where the other figure has this value. */
    static double value(Edge edge, double y) {
        double straight = edge.constant().doubleValue() + edge.slope().doubleValue() * y;
        return edge.reciprocal().signum() == 0
                ? straight
                : straight + edge.reciprocal().doubleValue() / y;
    }

    /** The corner points, once around, with so many points between them as its sides are bent. */
    List<Point2D> outline(Axis x, Axis y) {
        List<Point2D> points = side(left, x, y);
        List<Point2D> down = side(right, x, y);
        Collections.reverse(down);
        points.addAll(down);
        return points;
    }

    /** An end of the span, upwards. */
    List<Point2D> side(Edge edge, Axis x, Axis y) {
        boolean straight =
                edge.isConstant() || edge.reciprocal().signum() == 0 && !x.isLogarithmic() && !y.isLogarithmic();
        int pieces = straight ? 1 : PIECES;
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            double at = i == pieces ? top : y.between(bottom, top, (double) i / pieces);
            points.add(new Point2D.Double(x.within(value(edge, at)), at));
        }
        return points;
    }

    /** Whether a point is inside or on its outline. */
    boolean touches(double x, double y, Axis xAxis, Axis yAxis) {
        boolean apart = y < bottom && !yAxis.same(y, bottom) || y > top && !yAxis.same(y, top);
        return !apart && (x > left(y) || xAxis.same(x, left(y))) && (x < right(y) || xAxis.same(x, right(y)));
    }
}
