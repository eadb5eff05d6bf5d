package org.exportable.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * What a picture has no room for.
 *
 * @param chips what the numbers of chips stand for, and the names that share a place
 * @param unnamed how many chips have neither name nor number
 * @param borders words of lines that stand at none
 */
record Key(List<String> chips, int unnamed, List<String> borders) {

    /** The same in sentences. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!chips.isEmpty()) {
            sentences.add("Chips: %s.".formatted(String.join("; ", chips)));
        }
        if (unnamed > 0) {
            sentences.add("Chips without a name, for lack of room: %d.".formatted(unnamed));
        }
        if (!borders.isEmpty()) {
            sentences.add("Lines without room for their words: %s.".formatted(String.join("; ", borders)));
        }
        return sentences;
    }
}
