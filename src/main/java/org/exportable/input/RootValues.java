package org.exportable.input;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;

/** The values of a text, one after another; a list at its top is as good as its elements. */
final class RootValues implements AutoCloseable {

    private final JsonParser parser;
    private final int linesBefore;
    private final int deepest;
    private boolean inList;

    /** @param linesBefore lines of the file before the text */
    RootValues(TokenStreamFactory factory, String text, int linesBefore, int deepest) {
        this.parser = factory.createParser(ObjectReadContext.empty(), text);
        this.linesBefore = linesBefore;
        this.deepest = deepest;
    }

    /**
     * The next value, null at the end.
     *
     * @throws Refusal if the text is malformed from here on
     */
    Node next(Report report) throws Refusal {
        try {
            return advance() ? new TreeReader(parser, report, linesBefore, deepest).read() : null;
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
