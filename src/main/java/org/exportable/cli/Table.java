package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns as wide as their widest cell; the last one is not filled up. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... titles) {
        rows.add(List.of(titles));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(cells.get(column));
            if (column < cells.size() - 1) {
                line.append(" ".repeat(width(column) - cells.get(column).length()));
            }
        }
        return line.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
    }
}
