package org.exportable.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Finds the documents of a source, whatever its format. Thread-safe. */
final class DocumentReader {

    private final Limits limits;
    private final TokenStreamFactory json = Parsers.json();
    private final TokenStreamFactory yaml = Parsers.yaml();

    DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * A piece of a text that is parsed by itself.
     *
     * @param factory parses it
     * @param text its text
     * @param begin where it begins in the whole text, in characters
     * @param linesBefore lines of the whole text before it
     */
    record Part(TokenStreamFactory factory, String text, int begin, int linesBefore) {

        boolean isYaml() {
            return factory instanceof YAMLFactory;
        }
    }

    /** Hands on what a source holds, in its order and as it is read: a long file of JSON Lines is never held whole. */
    void read(Source source, Documents documents) {
        try (InputStream stream = source.opening().open()) {
            read(source.name(), new BufferedInputStream(stream), documents);
        } catch (Refusal e) {
            documents.refuse(e.at(), e.getMessage());
        } catch (IOException e) {
            documents.refuse(Position.NOWHERE, "cannot be read: " + e.getMessage());
        }
        documents.refuseIfEmpty();
    }

    private void read(String name, BufferedInputStream stream, Documents documents) throws IOException, Refusal {
        Format format = format(name, stream);
        if (format == Format.JSON_LINES) {
            readLines(new Lines(stream, limits.lineBytes()), documents);
        } else {
            parts(format, Decoding.whole(stream, limits.documentBytes())).forEach(documents::parse);
        }
    }

    private void readLines(Lines lines, Documents documents) throws IOException {
        while (lines.next()) {
            try {
                documents.parse(new Part(json, lines.text(), 0, lines.number() - 1));
            } catch (Refusal e) {
                documents.refuse(e.at(), e.getMessage());
            }
        }
    }

    /** Hands on what one line of JSON Lines holds. */
    void readLine(int line, String text, Documents documents) {
        documents.parse(new Part(json, text, 0, line - 1));
    }

    private Format format(String name, BufferedInputStream stream) throws IOException {
        Format named = Format.ofName(name).orElse(null);
        return named == null ? Sniffer.format(stream, limits.lineBytes(), json) : named;
    }

    /** The pieces of a text that is at hand. */
    List<Part> parts(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parts(format(name, new BufferedInputStream(new ByteArrayInputStream(bytes))), text);
    }

    private List<Part> parts(Format format, String text) {
        return switch (format) {
            case JSON -> List.of(new Part(json, text, 0, 0));
            case JSON_LINES -> lines(text);
            case YAML ->
                YamlDocuments.split(text).stream()
                        .map(each -> new Part(yaml, each.text(), each.begin(), each.linesBefore()))
                        .toList();
        };
    }

    private List<Part> lines(String text) {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            parts.add(new Part(json, line, begin, parts.size()));
            begin += line.length() + 1;
        }
        return parts;
    }
}
