package org.exportable.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.exportable.catalogue.Nearest;

/** Reads how a table is to be understood, and says exactly what is wrong with it. */
final class MappingReader {

    private static final List<String> KEYS = List.of("columns", "constants", "values", "dates", "decimal", "separator");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final Source source;
    private final Limits limits;
    private final Report report;

    MappingReader(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.report = new Report(source.name());
    }

    TableMapping.Result read() {
        TableMapping mapping = null;
        try (InputStream stream = source.opening().open();
                RootValues values = new RootValues(
                        new DocumentReader.Part(Parsers.yaml(), Decoding.whole(stream, limits.documentBytes()), 0, 0),
                        limits.depth())) {
            Node root = values.next(report);
            Fields fields = root == null ? null : Fields.of(root, "", report, KEYS);
            if (root == null) {
                report.add(Position.NOWHERE, "", "", "empty; a mapping has keys such as `columns`");
            } else if (fields != null) {
                mapping = mapping(fields);
            }
        } catch (Refusal e) {
            report.add(e.at(), "", "", e.getMessage());
        } catch (IOException e) {
            report.add(Position.NOWHERE, "", "", "cannot be read: " + e.getMessage());
        }
        return new TableMapping.Result(
                report.isEmpty() ? Optional.ofNullable(mapping) : Optional.empty(), report.problems());
    }

    private TableMapping mapping(Fields fields) {
        Map<String, String> columns = new LinkedHashMap<>();
        each(fields, "columns", (heading, value) -> columns.put(heading, path(value, "columns." + heading)));
        Map<String, String> constants = new LinkedHashMap<>();
        each(fields, "constants", (path, value) -> {
            known(path, value, "constants." + path);
            constants.put(path, text(value, "constants." + path));
        });
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        each(fields, "values", (path, value) -> {
            known(path, value, "values." + path);
            values.put(path, words(value, "values." + path));
        });
        return new TableMapping(
                columns,
                constants,
                values,
                fields.get("dates", MappingReader::dates),
                fields.get("decimal", node -> one(node, List.of('.', ','))),
                fields.get("separator", node -> one(node, SEPARATORS)));
    }

    private void each(Fields fields, String key, BiConsumer<String, Node> visit) {
        Node node = fields.node(key);
        if (node != null) {
            each(node, key, visit);
        }
    }

    private void each(Node node, String path, BiConsumer<String, Node> visit) {
        if (node instanceof Node.Mapping mapping) {
            mapping.fields().forEach((key, field) -> visit.accept(key, field.value()));
        } else {
            report.add(node, path, "an object belongs here, a line an entry, such as `Ship Date: date`");
        }
    }

    private Map<String, String> words(Node node, String path) {
        Map<String, String> words = new LinkedHashMap<>();
        each(node, path, (word, value) -> words.put(Headings.key(word), text(value, path + "." + word)));
        return words;
    }

    /** The fact of a column; null says that the column is not used. */
    private String path(Node node, String where) {
        String path = text(node, where);
        if (!path.isEmpty()) {
            known(path, node, where);
        }
        return path;
    }

    private void known(String path, Node at, String where) {
        if (!FactPath.known().contains(path)) {
            report.add(
                    at,
                    Excerpt.of(where),
                    "`%s` is not a fact that a column can hold; did you mean `%s`?"
                            .formatted(Excerpt.of(path), Nearest.to(path, FactPath.known())));
        }
    }

    private String text(Node node, String where) {
        if (node instanceof Node.Nothing) {
            return "";
        }
        if (node instanceof Node.Flag flag) {
            return String.valueOf(flag.value());
        }
        try {
            return Scalars.text(node);
        } catch (Wrong e) {
            report.add(node, Excerpt.of(where), e.getMessage());
            return "";
        }
    }

    private static String dates(Node node) throws Wrong {
        String pattern = Scalars.text(node);
        try {
            DateTimeFormatter.ofPattern(pattern);
            return pattern;
        } catch (IllegalArgumentException e) {
            throw new Wrong("`%s` is no way to write days; such as dd.MM.yyyy or MM/dd/yyyy", node.excerpt());
        }
    }

    private static Character one(Node node, List<Character> allowed) throws Wrong {
        String text = Scalars.text(node);
        if (text.length() != 1 || !allowed.contains(text.charAt(0))) {
            throw new Wrong(
                    "`%s` is not one of %s",
                    node.excerpt(),
                    String.join(
                            " ",
                            allowed.stream()
                                    .map(each -> each == '\t' ? "\"\\t\"" : "\"" + each + "\"")
                                    .toList()));
        }
        return text.charAt(0);
    }
}
