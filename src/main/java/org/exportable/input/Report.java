package org.exportable.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document. */
final class Report {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    void add(Position at, String field, String found, String message) {
        problems.add(new Problem(file, at.line(), at.column(), field, found, message));
    }

    void add(Node node, String field, String message) {
        add(node.at(), field, node.excerpt(), message);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All of them, in the order of their places. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
