package org.exportable.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds a located tree from tokens. Malformed text is the parser's to refuse; what is merely unwanted is reported. */
final class TreeReader {

    private final JsonParser parser;
    private final Report report;
    private final int linesBefore;
    private final int deepest;
    private final Spans spans;

    /**
     * Reads on from where the parser is.
     *
     * @param linesBefore lines of the file before the text that the parser reads
     * @param spans is told where each value stands; null where nobody wants to know
     */
    TreeReader(JsonParser parser, Report report, int linesBefore, int deepest, Spans spans) {
        this.parser = parser;
        this.report = report;
        this.linesBefore = linesBefore;
        this.deepest = deepest;
        this.spans = spans;
    }

    /** The value that begins at the parser's current token. */
    Node read() {
        if (spans == null) {
            return value();
        }
        TokenStreamLocation begin = parser.currentTokenLocation();
        Node value = value();
        spans.add(value, begin, parser);
        return value;
    }

    private Node value() {
        Position at = position();
        refuseReferences(at);
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && parser.streamReadContext().getNestingDepth() > deepest) {
            report.add(at, path(), "", "nested deeper than %d levels".formatted(deepest));
            parser.skipChildren();
            return new Node.Nothing(at);
        }
        return switch (token) {
            case START_OBJECT -> mapping(at);
            case START_ARRAY -> sequence(at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(at, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.Nothing(at);
            default -> new Node.Text(at, parser.getString(), false);
        };
    }

    private Node mapping(Position at) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyAt = position();
            if (fields.containsKey(key)) {
                report.add(keyAt, path(), Excerpt.of(key), "this key is there twice; keep one");
            }
            parser.nextToken();
            fields.put(key, new Node.Field(keyAt, read()));
        }
        return new Node.Mapping(at, fields);
    }

    private Node sequence(Position at) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read());
        }
        return new Node.Sequence(at, elements);
    }

    /** YAML's anchors, aliases and tags let a short text stand for a huge or a strange one. */
    private void refuseReferences(Position at) {
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            report.add(at, path(), "", "anchors (&) and aliases (*) are not read; write the value out");
        } else if (parser instanceof YAMLParser yaml && yaml.getTypeId() != null) {
            report.add(at, path(), Excerpt.of(yaml.getTypeId()), "tags (!) are not read; leave the tag out");
        }
    }

    private Position position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Position(linesBefore + location.getLineNr(), location.getColumnNr());
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        TokenStreamContext context = parser.streamReadContext();
        while (context != null && !context.inRoot()) {
            String step = context.inArray() ? "[" + context.getCurrentIndex() + "]" : "." + context.currentName();
            path.insert(0, context.inArray() || context.hasCurrentName() ? step : "");
            context = context.getParent();
        }
        return Excerpt.of(path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString());
    }
}
