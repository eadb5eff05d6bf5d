package org.exportable.report.picture;

import java.awt.Font;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exportable.determination.Standing;

/** Puts the letter of a region into each patch of it that is big enough, with its outcome where there is room. */
final class RegionNotes {

    private static final int STEPS = 30;

    private final Room room;
    private final Tiles tiles;
    private final Projection projection;

    RegionNotes(Room room, Tiles tiles, Projection projection) {
        this.room = room;
        this.tiles = tiles;
        this.projection = projection;
    }

    void put(List<Region> regions) {
        for (Region region : regions) {
            for (List<Tile> patch : region.patches()) {
                Area area = projection.area(patch, tiles);
                if (!put(region.code() + "  " + words(region.standing()), Fonts.CODE, area)
                        && !put(region.code(), Fonts.CODE, area)) {
                    put(region.code(), Fonts.BORDER, area);
                }
            }
        }
    }

    private static String words(Standing standing) {
        return switch (standing.outcome()) {
            case LICENSE_EXCEPTION -> "license exception " + String.join(" or ", standing.exceptions());
            case UNDETERMINED -> "undetermined";
            default -> standing.outcome().words();
        };
    }

    /** As far from the outline and from other things as it can be. */
    private boolean put(String text, Font font, Area area) {
        Rectangle2D size = room.size(List.of(text), font);
        Rectangle2D best = null;
        double widest = -1;
        Rectangle2D bounds = area.getBounds2D();
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                double x = bounds.getX() + bounds.getWidth() * i / STEPS;
                double y = bounds.getY() + bounds.getHeight() * j / STEPS;
                double margin = margin(x, y, size, area);
                if (margin > widest) {
                    widest = margin;
                    best = around(x, y, size, 0);
                }
            }
        }
        if (best != null) {
            room.put(new Note(List.of(text), font, best, false, null));
        }
        return best != null;
    }

    private double margin(double x, double y, Rectangle2D size, Area area) {
        double margin = -1;
        for (double wider : new double[] {0, 1, 3, 6, 10, 16, 24, 36, 50, 70}) {
            Rectangle2D box = around(x, y, size, wider);
            if (!area.contains(box) || !room.isFree(box)) {
                return margin;
            }
            margin = wider;
        }
        return margin;
    }

    private static Rectangle2D around(double x, double y, Rectangle2D size, double wider) {
        double width = size.getWidth() + 2 * wider;
        double height = size.getHeight() + 2 * wider;
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }
}
