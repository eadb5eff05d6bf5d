package org.exportable.input;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** The values of a text, one after another; a list at its top is as good as its elements. */
final class RootValues implements AutoCloseable {

    private final JsonParser parser;
    private final int linesBefore;
    private final int deepest;
    private final Spans spans;
    private boolean inList;

    RootValues(DocumentReader.Part part, int deepest) {
        this(part, deepest, null);
    }

    /** @param spans is told where each value stands; null where nobody wants to know */
    RootValues(DocumentReader.Part part, int deepest, Spans spans) {
        ObjectReadContext context = ObjectReadContext.empty();
        this.parser = part.isYaml()
                ? part.factory().createParser(context, new WholeCharacters(part.text()))
                : part.factory().createParser(context, part.text());
        this.linesBefore = part.linesBefore();
        this.deepest = deepest;
        this.spans = spans;
    }

    /**
     * The next value, null at the end.
     *
     * @throws Refusal if the text is malformed from here on
     */
    Node next(Report report) throws Refusal {
        try {
            return advance() ? new TreeReader(parser, report, linesBefore, deepest, spans).read() : null;
        } catch (StreamConstraintsException e) {
            throw new Refusal(
                    Malformed.position(e, linesBefore), "nested deeper than %d levels by far".formatted(deepest));
        } catch (JacksonException e) {
            throw new Refusal(Malformed.position(e, linesBefore), Malformed.message(e));
        }
    }

    private boolean advance() {
        JsonToken token = parser.nextToken();
        while (token == (inList ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
            inList = !inList;
            token = parser.nextToken();
        }
        return token != null;
    }

    @Override
    public void close() {
        parser.close();
    }
}
