package org.exportable.report.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for notes: none over another, none over a mark, none beyond the edge. */
final class Room {

    private static final int DIRECTIONS = 16;

    private final Graphics2D graphics;
    private final Rectangle2D edge;
    private final List<Rectangle2D> taken;
    private final List<Line2D> lines;
    private final List<Note> notes;

    /** @param edge what no note may leave */
    Room(Graphics2D graphics, Rectangle2D edge) {
        this(graphics, edge, List.of(), List.of(), List.of());
    }

    private Room(Graphics2D graphics, Rectangle2D edge, List<Rectangle2D> taken, List<Line2D> lines, List<Note> notes) {
        this.graphics = graphics;
        this.edge = edge;
        this.taken = new ArrayList<>(taken);
        this.lines = new ArrayList<>(lines);
        this.notes = new ArrayList<>(notes);
    }

    /** The same once more, to try something out. */
    Room copy() {
        return new Room(graphics, edge, taken, lines, notes);
    }

    /** The notes that have found a place. */
    List<Note> notes() {
        return notes;
    }

    /** Keeps a place free. */
    void keepFree(Rectangle2D place) {
        taken.add(place);
    }

    /** Lets notes rather not stand on this line. */
    void keepClear(Line2D line) {
        lines.add(line);
    }

    /** The room that lines take, anywhere. */
    Rectangle2D size(List<String> lines, Font font) {
        return Note.size(lines, graphics.getFontMetrics(font));
    }

    /** Whether a note can stand there. */
    boolean isFree(Rectangle2D box) {
        return edge.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    /** Whether no line goes through it either. */
    boolean isClear(Rectangle2D box) {
        return isFree(box) && lines.stream().noneMatch(box::intersectsLine);
    }

    /** How far a point is from the nearest line. */
    double distance(Point2D point) {
        return lines.stream().mapToDouble(line -> line.ptSegDist(point)).min().orElse(0);
    }

    /** Puts a note there. */
    void put(Note note) {
        notes.add(note);
        taken.add(note.box());
        if (note.leader() != null) {
            lines.add(note.leader());
        }
    }

    /**
     * Puts a note as near to one of these points as there is a place.
     *
     * @param distances how far from a point it may stand; from the second on with a leader
     * @param strict whether neither it nor its leader may be on a line
     * @return whether there was a place
     */
    boolean putNear(List<Point2D> points, List<String> lines, Font font, double[] distances, boolean strict) {
        Rectangle2D size = size(lines, font);
        for (double distance : distances) {
            for (Point2D point : points) {
                for (int i = 0; i < DIRECTIONS; i++) {
                    Rectangle2D box = beside(point, size, distance, direction(i));
                    Line2D leader = distance == distances[0] ? null : new Line2D.Double(point, nearest(box, point));
                    if ((strict ? isClear(box) : isFree(box)) && (leader == null || isUncrossed(leader, strict))) {
                        put(new Note(lines, font, box, false, leader));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A leader may begin at a mark or on a line, but cross nothing else. */
    private boolean isUncrossed(Line2D leader, boolean strict) {
        boolean free =
                taken.stream().filter(place -> !place.contains(leader.getP1())).noneMatch(leader::intersects);
        return free
                && (!strict
                        || lines.stream()
                                .filter(line -> line.ptSegDist(leader.getP1()) > 1)
                                .noneMatch(leader::intersectsLine));
    }

    /** Right, left, up, down, and then what is between them. */
    private static double direction(int i) {
        int quarter = DIRECTIONS / 4;
        int[] order = {0, 2, 3, 1};
        int turn = new int[] {0, 2, 1, 3}[i / quarter];
        return 2 * Math.PI * (order[i % quarter] * quarter + turn) / DIRECTIONS;
    }

    private static Rectangle2D beside(Point2D point, Rectangle2D size, double distance, double direction) {
        double x = point.getX() + Math.cos(direction) * (distance + size.getWidth() / 2);
        double y = point.getY() + Math.sin(direction) * (distance + size.getHeight() / 2);
        return new Rectangle2D.Double(
                x - size.getWidth() / 2, y - size.getHeight() / 2, size.getWidth(), size.getHeight());
    }

    private static Point2D nearest(Rectangle2D box, Point2D point) {
        return new Point2D.Double(
                Math.max(box.getMinX(), Math.min(box.getMaxX(), point.getX())),
                Math.max(box.getMinY(), Math.min(box.getMaxY(), point.getY())));
    }
}
