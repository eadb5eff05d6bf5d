package org.exportable.report.picture;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** Brings values of the figures to the dots of a picture. */
@FunctionalInterface
interface Projection {

    /** Where a pair of values is drawn. */
    Point2D of(double x, double y);

    /** A line through these pairs. */
    default Path2D line(List<Point2D> values) {
        Path2D path = new Path2D.Double();
        for (Point2D each : values) {
            Point2D at = of(each.getX(), each.getY());
            if (path.getCurrentPoint() == null) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }
        return path;
    }

    /** What tiles cover together. */
    default Area area(List<Tile> tiles, Tiles all) {
        Area area = new Area();
        for (Tile tile : tiles) {
            Path2D outline = line(tile.outline(all.x(), all.y()));
            outline.closePath();
            area.add(new Area(outline));
        }
        return area;
    }

    /** A tile without an area, from end to end. */
    default Shape line(Tile thin, Tiles all) {
        return line(thin.outline(all.x(), all.y()));
    }
}
