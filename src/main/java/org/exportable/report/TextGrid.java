package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.exportable.report.Block.Grid;
import org.exportable.report.Block.GridRow;

/** Lays a table out in lines of a width; columns that find no room follow below. */
final class TextGrid {

    private static final String GAP = "  ";

    private final Grid grid;
    private final int headingWidth;

    TextGrid(Grid grid) {
        this.grid = grid;
        this.headingWidth = Math.max(
                grid.corner().length(),
                grid.rows().stream()
                        .mapToInt(row -> row.heading().length())
                        .max()
                        .orElse(0));
    }

    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        int first = 0;
        while (first < grid.columns().size()) {
            int end = end(first, width);
            if (first > 0) {
                lines.add("");
            }
            add(first, end, lines);
            first = end;
        }
        return lines;
    }

    /** Behind the last column that finds room beside the first one, at least one. */
    private int end(int first, int width) {
        int end = first;
        int used = headingWidth + GAP.length();
        do {
            used += GAP.length() + width(end);
            end++;
        } while (end < grid.columns().size() && used + GAP.length() + width(end) <= width);
        return end;
    }

    private void add(int first, int end, List<String> lines) {
        lines.add(line(grid.corner(), grid.columns(), first, end));
        for (GridRow row : grid.rows()) {
            lines.add(line(row.heading(), row.cells(), first, end));
        }
    }

    private String line(String heading, List<String> cells, int first, int end) {
        StringBuilder line = new StringBuilder(GAP).append(padded(heading, headingWidth));
        IntStream.range(first, end).forEach(index -> line.append(GAP).append(padded(cells.get(index), width(index))));
        return line.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private int width(int column) {
        int cells = grid.rows().stream()
                .mapToInt(row -> row.cells().get(column).length())
                .max()
                .orElse(0);
        return Math.max(cells, grid.columns().get(column).length());
    }
}
