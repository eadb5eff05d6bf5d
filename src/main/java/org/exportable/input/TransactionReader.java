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
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads transactions. What cannot be read becomes a {@link Problem} and loses nothing else: not the next line of JSON
 * Lines, not the next YAML document, not the next element of a list. Thread-safe.
 */
public final class TransactionReader {

    /** The parsers' own limits stand back behind ours, which speak to people. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(1000)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private final Lookups lookups;
    private final Limits limits;
    private final TokenStreamFactory json = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private final TokenStreamFactory yaml = YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

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
