package org.exportable.input;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Where in a text the values of its trees stand, for whoever writes others there. */
final class Spans {

    private final DocumentReader.Part part;
    private final int[] pairs;
    private final Map<Node, Span> counted = new IdentityHashMap<>();

    Spans(DocumentReader.Part part) {
        this.part = part;
        this.pairs = part.isYaml() ? pairs(part.text()) : new int[0];
    }

    /** A piece of the whole text, in characters. */
    record Span(int begin, int end) {}

    /** Notes a value whose last token the parser has just read. */
    void add(Node value, TokenStreamLocation begin, JsonParser parser) {
        int end = (int) parser.currentLocation().getCharOffset();
        counted.put(value, new Span((int) begin.getCharOffset(), end));
    }

    /** Where a value stands. */
    Span of(Node value) {
        int begin = offset(counted.get(value).begin());
        if (value instanceof Node.Sequence list && part.text().charAt(begin) == '-') {
            // The parser knows that a list without brackets is over only where the next thing begins.
            return new Span(
                    part.begin() + begin,
                    of(list.elements().get(list.elements().size() - 1)).end());
        }
        return new Span(
                part.begin() + begin, part.begin() + offset(counted.get(value).end()));
    }

    /** The parser of YAML counts code points. */
    private int offset(int count) {
        int found = Arrays.binarySearch(pairs, count);
        return count + (found < 0 ? -found - 1 : found);
    }

    /** The code points of two characters, each by how many code points stand before it. */
    private static int[] pairs(String text) {
        int[] all = text.codePoints().toArray();
        return IntStream.range(0, all.length)
                .filter(index -> Character.isSupplementaryCodePoint(all[index]))
                .toArray();
    }
}
