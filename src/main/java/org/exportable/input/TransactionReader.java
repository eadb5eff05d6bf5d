package org.exportable.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;

/**
 * Reads transactions. What cannot be read becomes a {@link Problem} and loses nothing else: not the next line of JSON
 * Lines, not the next YAML document, not the next element of a list. Thread-safe.
 */
public final class TransactionReader {

    private final Lookups lookups;
    private final Limits limits;
    private final DocumentReader documents;

    /** Reads with the given catalogue and country names. */
    public TransactionReader(Catalogue catalogue, Countries countries, Limits limits) {
        this.lookups = new Lookups(catalogue, countries);
        this.limits = Objects.requireNonNull(limits, "limits");
        this.documents = new DocumentReader(limits);
    }

    /** Everything that a source holds, in its order; at least one entry. */
    public List<Entry> readAll(Source source) {
        List<Entry> entries = new ArrayList<>();
        read(source, entries::add);
        return List.copyOf(entries);
    }

    /** Hands on what a source holds, in its order and as it is read: a long file of JSON Lines is never held whole. */
    public void read(Source source, Consumer<Entry> sink) {
        documents.read(source, into(source.name(), sink));
    }

    /**
     * The transaction that a row of a table holds, or its problems. Cells have no types: a number, a flag, a day or a
     * list divided by semicolons is read as its key asks.
     *
     * @param cells by dotted path, such as {@code endUser.country}; an empty cell is absent
     */
    public List<Entry> readRow(String file, int line, Map<String, String> cells) {
        List<Entry> entries = new ArrayList<>();
        into(file, entries::add).bind(Cells.tree(new Position(line, 0), cells));
        return List.copyOf(entries);
    }

    /** The transactions of one line of JSON Lines, or their problems. */
    public List<Entry> readLine(String file, int line, String text) {
        List<Entry> entries = new ArrayList<>();
        documents.readLine(line, text, into(file, entries::add));
        return List.copyOf(entries);
    }

    private Documents into(String file, Consumer<Entry> sink) {
        return new Documents(file, limits.depth(), new Binder(file, lookups, sink), sink);
    }

    private record Binder(String file, Lookups lookups, Consumer<Entry> sink) implements Documents.Binder {

        @Override
        public void bind(Node root, Report report) {
            new TransactionBinder(lookups, report)
                    .transaction(root, "")
                    .ifPresent(
                            read -> sink.accept(new Entry.Read(file, root.at().line(), read)));
        }

        @Override
        public String least() {
            return "a transaction has at least `item` and `to`";
        }
    }
}
