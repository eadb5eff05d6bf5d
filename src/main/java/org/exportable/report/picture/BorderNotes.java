package org.exportable.report.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Puts words to the lines between regions: along a straight line that is long enough, else near it with a leader. */
final class BorderNotes {

    private static final double[] ALONG = {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9};
    private static final double[] APART = {3, 14, 24, 36, 50, 66, 84, 104, 128, 156, 190, 230, 280};
    private static final double SHORTEST = 6;
    private static final double GAP = 2.5;

    private final Room room;
    private final Projection projection;

    BorderNotes(Room room, Projection projection) {
        this.room = room;
        this.projection = projection;
    }

    /** Gives back the words for which there was no room. */
    List<String> put(List<Border> borders) {
        List<String> left = new ArrayList<>();
        for (Border border : borders) {
            List<Point2D> line = border.line().stream()
                    .map(point -> projection.of(point.getX(), point.getY()))
                    .toList();
            boolean said = border.words().isEmpty() || length(line) < SHORTEST;
            if (!said && !along(border.lines(), line, border.high()) && !near(border.lines(), line)) {
                left.add(border.words());
            }
        }
        return left;
    }

    private static double length(List<Point2D> line) {
        return IntStream.range(1, line.size())
                .mapToDouble(i -> line.get(i - 1).distance(line.get(i)))
                .sum();
    }

    private boolean along(List<String> words, List<Point2D> line, boolean high) {
        Point2D first = line.get(0);
        Point2D last = line.get(line.size() - 1);
        boolean upright = line.stream().allMatch(point -> Math.abs(point.getX() - first.getX()) < 1);
        boolean level = line.stream().allMatch(point -> Math.abs(point.getY() - first.getY()) < 1);
        Rectangle2D size = room.size(words, Fonts.BORDER);
        if (!upright && !level || size.getWidth() > first.distance(last)) {
            return false;
        }
        for (boolean before : new boolean[] {!high, high}) {
            for (double share : ALONG) {
                Rectangle2D box = upright
                        ? upright(
                                first.getX(), between(first.getY(), last.getY(), size.getWidth(), share), size, before)
                        : level(between(first.getX(), last.getX(), size.getWidth(), share), first.getY(), size, before);
                if (room.isClear(box)) {
                    room.put(new Note(words, Fonts.BORDER, box, upright, null));
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a text of this length begins that stands between two ends. */
    private static double between(double one, double other, double length, double share) {
        double low = Math.min(one, other);
        return low + (Math.abs(one - other) - length) * share;
    }

    private static Rectangle2D upright(double x, double y, Rectangle2D size, boolean before) {
        double left = before ? x - GAP - size.getHeight() : x + GAP;
        return new Rectangle2D.Double(left, y, size.getHeight(), size.getWidth());
    }

    private static Rectangle2D level(double x, double y, Rectangle2D size, boolean before) {
        double top = before ? y + GAP : y - GAP - size.getHeight();
        return new Rectangle2D.Double(x, top, size.getWidth(), size.getHeight());
    }

    private boolean near(List<String> words, List<Point2D> line) {
        List<Point2D> points =
                Arrays.stream(ALONG).mapToObj(share -> at(line, share)).toList();
        return room.putNear(points, words, Fonts.BORDER, APART, true)
                || room.putNear(points, words, Fonts.BORDER, APART, false);
    }

    private static Point2D at(List<Point2D> line, double share) {
        double position = share * (line.size() - 1);
        int index = (int) Math.min(position, line.size() - 2);
        Point2D one = line.get(index);
        Point2D next = line.get(index + 1);
        double rest = position - index;
        return new Point2D.Double(
                one.getX() + (next.getX() - one.getX()) * rest, one.getY() + (next.getY() - one.getY()) * rest);
    }
}
