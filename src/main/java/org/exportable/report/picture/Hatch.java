package org.exportable.report.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;

/** What a region is covered with besides its colour, so that it is known without colours. It repeats from square to square. */
enum Hatch {
    NONE,
    DOTS,
    FALLING(new Line2D.Double(-1, -1, 9, 9), new Line2D.Double(-1, 7, 1, 9), new Line2D.Double(7, -1, 9, 1)),
    RISING(new Line2D.Double(-1, 9, 9, -1), new Line2D.Double(-1, 1, 1, -1), new Line2D.Double(7, 9, 9, 7)),
    LEVEL(new Line2D.Double(0, 4, 8, 4)),
    UPRIGHT(new Line2D.Double(4, 0, 4, 8)),
    CROSSED(new Line2D.Double(-1, -1, 9, 9), new Line2D.Double(-1, 9, 9, -1)),
    GRID(new Line2D.Double(0, 4, 8, 4), new Line2D.Double(4, 0, 4, 8));

    /** Length of a side of the square. */
    static final int SIDE = 8;

    static final float THICKNESS = 0.9f;
    static final double DOT = 2.2;

    private final List<Line2D> lines;

    Hatch(Line2D... lines) {
        this.lines = List.of(lines);
    }

    /** The lines in one square; those that leave it go on in its neighbours. */
    List<Line2D> lines() {
        return lines;
    }

    /** Draws one square in the present colour. */
    void draw(Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(THICKNESS));
        lines.forEach(graphics::draw);
        if (this == DOTS) {
            double corner = (SIDE - DOT) / 2;
            graphics.fill(new Ellipse2D.Double(corner, corner, DOT, DOT));
        }
    }
}
