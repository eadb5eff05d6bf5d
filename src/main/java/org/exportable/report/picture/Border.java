package org.exportable.report.picture;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line between regions.
 *
 * @param line its points
 * @param words what it is: the provisions that make the difference, and where
 * @param high whether the rules that it names apply right of it or above it, else left or below
 */
record Border(List<Point2D> line, String words, boolean high) {

    /** All borders; pieces that follow one another and say the same are one. */
    static List<Border> of(Tiles tiles, List<Neighbours> neighbours) {
        List<Border> borders = new ArrayList<>();
        for (Neighbours each : neighbours) {
            if (!each.areAlike()) {
                add(BorderWords.border(each, tiles), borders);
            }
        }
        return borders;
    }

    /** The words, the provisions on a line of their own. */
    List<String> lines() {
        return Arrays.asList(words.split("(?<=:) "));
    }

    private static void add(Border next, List<Border> borders) {
        for (int i = 0; i < borders.size(); i++) {
            Border before = borders.get(i);
            if (before.words.equals(next.words) && before.end().equals(next.line.get(0))) {
                List<Point2D> longer = new ArrayList<>(before.line);
                longer.addAll(next.line.subList(1, next.line.size()));
                borders.set(i, new Border(longer, next.words, next.high));
                return;
            }
        }
        borders.add(next);
    }

    private Point2D end() {
        return line.get(line.size() - 1);
    }
}
