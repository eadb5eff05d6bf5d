package org.exportable.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document, up to a bound: a file of nothing but slips must not cost hours. */
final class Report {

    private static final int MOST = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    void add(Position at, String field, String found, String message) {
        if (!isFull()) {
            boolean last = problems.size() == MOST - 1;
            String said = last ? message + " (further problems of this document are not listed)" : message;
            problems.add(new Problem(file, at.line(), at.column(), field, found, said));
        }
    }

    void add(Node node, String field, String message) {
        add(node.at(), field, node.excerpt(), message);
    }

    /** Whether nothing more is collected, so that nothing more need be looked for. */
    boolean isFull() {
        return problems.size() == MOST;
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
