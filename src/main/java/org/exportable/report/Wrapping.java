package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text between words, and lets none of it steer a terminal. */
public final class Wrapping {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\s]]|[\\x80-\\x9f]");

    private Wrapping() {}

    /** Lines of at most this width; a word that is longer stands alone on its line. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }
}
