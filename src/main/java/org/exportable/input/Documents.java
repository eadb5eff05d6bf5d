package org.exportable.input;

import java.util.function.Consumer;

/** Parses texts of one file and hands on what they hold. */
final class Documents {

    private final String file;
    private final int deepest;
    private final Binder binder;
    private final Consumer<? super Problem> problems;
    private boolean empty = true;

    /**
     * None yet.
     *
     * @param deepest how deep objects and lists may be nested
     * @param binder makes something of each document
     * @param problems is told what is wrong
     */
    Documents(String file, int deepest, Binder binder, Consumer<? super Problem> problems) {
        this.file = file;
        this.deepest = deepest;
        this.binder = binder;
        this.problems = problems;
    }

    /** Makes something of documents. */
    interface Binder {

        /** Makes something of a document, or reports why not. */
        void bind(Node root, Report report);

        /** What the least is that a document has. */
        String least();
    }

    void refuse(Position at, String message) {
        empty = false;
        problems.accept(new Problem(file, at.line(), at.column(), "", "", message));
    }

    /** Says so if there was nothing at all. */
    void refuseIfEmpty() {
        if (empty) {
            refuse(Position.NOWHERE, "empty; " + binder.least());
        }
    }

    /** Every document of a text. */
    void parse(DocumentReader.Part part) {
        try (RootValues values = new RootValues(part, deepest)) {
            Report report = new Report(file);
            for (Node root = values.next(report); root != null; root = values.next(report)) {
                bind(root, report);
                report = new Report(file);
            }
        } catch (Refusal e) {
            refuse(e.at(), e.getMessage());
        }
    }

    /** The document of a tree. */
    void bind(Node root) {
        bind(root, new Report(file));
    }

    private void bind(Node root, Report report) {
        empty = false;
        if (report.isEmpty()) {
            binder.bind(root, report);
        }
        report.problems().forEach(problems);
    }
}
