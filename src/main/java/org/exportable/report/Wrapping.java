package org.exportable.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text between words. */
public final class Wrapping {

    private Wrapping() {}

    /** Lines of at most this width; a word that is longer stands alone on its line. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
