package org.exportable.report.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The marks of chips. */
final class Marks {

    /** Across. */
    static final double SIZE = 7;

    private Marks() {}

    static Shape shape(Chip.Kind kind) {
        return switch (kind) {
            case SWEPT -> diamond(SIZE);
            case ALIKE, OTHERWISE -> new Ellipse2D.Double(-SIZE / 2, -SIZE / 2, SIZE, SIZE);
        };
    }

    static Color colour(Chip.Kind kind) {
        return kind == Chip.Kind.OTHERWISE ? Color.WHITE : Color.BLACK;
    }

    static String words(Chip.Kind kind) {
        return switch (kind) {
            case SWEPT -> "The item of the transaction, at the figures that it has.";
            case ALIKE -> "A chip of the catalogue. By its own facts it stands as the region around it says.";
            case OTHERWISE ->
                "A chip of the catalogue that by its own facts stands otherwise than the region around it says.";
        };
    }

    private static Shape diamond(double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -half);
        path.lineTo(half, 0);
        path.lineTo(0, half);
        path.lineTo(-half, 0);
        path.closePath();
        return path;
    }
}
