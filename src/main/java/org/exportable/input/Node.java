package org.exportable.input;

import java.util.List;
import java.util.Map;

/** A piece of input that knows where it stands, before anything is made of it. */
sealed interface Node {

    /** Where it begins. */
    Position at();

    /** An object: its keys in their order. */
    record Mapping(Position at, Map<String, Field> fields) implements Node {}

    /** A key of an object: where the key stands, and its value. */
    record Field(Position at, Node value) {}

    record Sequence(Position at, List<Node> elements) implements Node {}

    /**
     * Text.
     *
     * @param bare from the cell of a table, which has no types: it may stand for a number, a flag or a list too
     */
    record Text(Position at, String text, boolean bare) implements Node {}

    /** A number as it is written; nothing has been computed yet. */
    record Number(Position at, String text) implements Node {}

    record Flag(Position at, boolean value) implements Node {}

    /** An explicit null: as good as absent. */
    record Nothing(Position at) implements Node {}

    /** What it says, short enough for a message. */
    default String excerpt() {
        if (this instanceof Text text) {
            return Excerpt.of(text.text());
        }
        if (this instanceof Number number) {
            return Excerpt.of(number.text());
        }
        if (this instanceof Flag flag) {
            return String.valueOf(flag.value());
        }
        if (this instanceof Mapping) {
            return "{...}";
        }
        return this instanceof Sequence ? "[...]" : "null";
    }
}
