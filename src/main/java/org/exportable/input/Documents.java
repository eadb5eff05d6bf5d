package org.exportable.input;

import java.util.Optional;
import java.util.function.Consumer;
import org.exportable.fact.Transaction;
import tools.jackson.core.TokenStreamFactory;

/** Parses texts of one file and hands on what they hold. */
final class Documents {

    private final String file;
    private final Lookups lookups;
    private final int deepest;
    private final Consumer<Entry> sink;
    private boolean empty = true;

    Documents(String file, Lookups lookups, int deepest, Consumer<Entry> sink) {
        this.file = file;
        this.lookups = lookups;
        this.deepest = deepest;
        this.sink = sink;
    }

    /** Whether nothing was handed on yet. */
    boolean isEmpty() {
        return empty;
    }

    void refuse(Position at, String message) {
        hand(new Problem(file, at.line(), at.column(), "", "", message));
    }

    /**
     * Every transaction of a text.
     *
     * @param linesBefore lines of the file before the text
     */
    void parse(TokenStreamFactory factory, String text, int linesBefore) {
        try (RootValues values = new RootValues(factory, text, linesBefore, deepest)) {
            Report report = new Report(file);
            for (Node root = values.next(report); root != null; root = values.next(report)) {
                document(root, report);
                report = new Report(file);
            }
        } catch (Refusal e) {
            refuse(e.at(), e.getMessage());
        }
    }

    /** The transaction of a tree. */
    void bind(Node root) {
        document(root, new Report(file));
    }

    private void document(Node root, Report report) {
        Optional<Transaction> transaction =
                report.isEmpty() ? new TransactionBinder(lookups, report).transaction(root) : Optional.empty();
        transaction.ifPresent(read -> hand(new Entry.Read(file, root.at().line(), read)));
        report.problems().forEach(this::hand);
    }

    private void hand(Entry entry) {
        empty = false;
        sink.accept(entry);
    }
}
