package org.exportable.report;

import java.util.ArrayList;
import java.util.List;

/** Lays two columns of paragraphs out beside each other, each row behind its name. */
final class SideBySide {

    private static final String GAP = "  ";

    /** No narrower than the longest constant: what does not fit stands out of its column. */
    private static final int NARROWEST = 24;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String name, List<String> left, List<String> right) {}

    void add(String name, List<String> left, List<String> right) {
        rows.add(new Row(name, List.copyOf(left), List.copyOf(right)));
    }

    /** Lines of about this width. */
    List<String> lines(int width) {
        int names = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        int column = Math.max(NARROWEST, (width - names - 3 * GAP.length()) / 2);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> left = wrapped(row.left(), column);
            List<String> right = wrapped(row.right(), column);
            for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
                String all = GAP
                        + padded(line == 0 ? row.name() : "", names)
                        + GAP
                        + padded(at(left, line), column)
                        + GAP
                        + at(right, line);
                lines.add(all.stripTrailing());
            }
        }
        return lines;
    }

    private static List<String> wrapped(List<String> paragraphs, int width) {
        return paragraphs.stream()
                .flatMap(each -> Wrapping.lines(each, width).stream())
                .toList();
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
