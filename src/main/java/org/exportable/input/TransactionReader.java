package org.exportable.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads transactions. What cannot be read becomes a {@link Problem} and loses nothing else: not the next line of JSON
 * Lines, not the next YAML document, not the next element of a list. Thread-safe.
 */
public final class TransactionReader {

    private final Lookups lookups;
    private final Limits limits;
    private final TokenStreamFactory json = Parsers.json();
    private final TokenStreamFactory yaml = Parsers.yaml();

    /** Reads with the given catalogue and country names. */
    public TransactionReader(Catalogue catalogue, Countries countries, Limits limits) {
        this.lookups = new Lookups(catalogue, countries);
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** Everything that a source holds, in its order; at least one entry. */
    public List<Entry> readAll(Source source) {
        List<Entry> entries = new ArrayList<>();
        read(source, entries::add);
        return List.copyOf(entries);
    }

    /** Hands on what a source holds, in its order and as it is read: a long file of JSON Lines is never held whole. */
    public void read(Source source, Consumer<Entry> sink) {
        Documents documents = new Documents(source.name(), lookups, limits.depth(), sink);
        try (InputStream stream = source.opening().open()) {
            read(source.name(), new BufferedInputStream(stream), documents);
        } catch (Refusal e) {
            documents.refuse(e.at(), e.getMessage());
        } catch (IOException e) {
            documents.refuse(Position.NOWHERE, "cannot be read: " + e.getMessage());
        }
        if (documents.isEmpty()) {
            documents.refuse(Position.NOWHERE, "empty; a transaction has at least `item` and `to`");
        }
    }

    /**
     * The transaction that a row of a table holds, or its problems. Cells have no types: a number, a flag, a day or a
     * list divided by semicolons is read as its key asks.
     *
     * @param cells by dotted path, such as {@code endUser.country}; an empty cell is absent
     */
    public List<Entry> readRow(String file, int line, Map<String, String> cells) {
        List<Entry> entries = new ArrayList<>();
        new Documents(file, lookups, limits.depth(), entries::add).bind(Cells.tree(new Position(line, 0), cells));
        return List.copyOf(entries);
    }

    /** The transactions of one line of JSON Lines, or their problems. */
    public List<Entry> readLine(String file, int line, String text) {
        List<Entry> entries = new ArrayList<>();
        new Documents(file, lookups, limits.depth(), entries::add).parse(json, text, line - 1);
        return List.copyOf(entries);
    }

    private void read(String name, BufferedInputStream stream, Documents documents) throws IOException, Refusal {
        Format named = Format.ofName(name).orElse(null);
        switch (named == null ? Sniffer.format(stream, limits.lineBytes(), json) : named) {
            case JSON -> documents.parse(json, Decoding.whole(stream, limits.documentBytes()), 0);
            case JSON_LINES -> readLines(new Lines(stream, limits.lineBytes()), documents);
            case YAML ->
                YamlDocuments.split(Decoding.whole(stream, limits.documentBytes()))
                        .forEach(part -> documents.parse(yaml, part.text(), part.linesBefore()));
        }
    }

    private void readLines(Lines lines, Documents documents) throws IOException {
        while (lines.next()) {
            try {
                documents.parse(json, lines.text(), lines.number() - 1);
            } catch (Refusal e) {
                documents.refuse(e.at(), e.getMessage());
            }
        }
    }
}
