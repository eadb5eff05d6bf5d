package org.exportable.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts YAML text into documents, so that a bad one takes no other with it. A line that begins with --- or ... always
 * divides documents, even inside a quoted text.
 */
final class YamlDocuments {

    /**
     * One document.
     *
     * @param begin where it begins in the whole text
     * @param linesBefore lines of the file before it
     */
    record Part(int begin, int linesBefore, String text) {}

    private final List<Part> parts = new ArrayList<>();
    private final String text;
    private int begin;
    private int linesBefore;
    private boolean content;

    private YamlDocuments(String text) {
        this.text = text;
    }

    /** The documents that hold more than comments and directives. */
    static List<Part> split(String text) {
        return new YamlDocuments(text).split();
    }

    private List<Part> split() {
        int line = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            look(start, end, line);
            start = end;
            line++;
        }
        finish(text.length());
        return List.copyOf(parts);
    }

    private void look(int start, int end, int line) {
        String head = text.substring(start, Math.min(end, start + 4));
        if (isMarker(head, "...")) {
            finish(start);
            begin = end;
            linesBefore = line + 1;
            return;
        }
        boolean opens = isMarker(head, "---");
        if (opens && content) {
            finish(start);
            begin = start;
            linesBefore = line;
        }
        String rest = text.substring(opens ? start + 3 : start, end).strip();
        content |= !rest.isEmpty() && rest.charAt(0) != '#' && rest.charAt(0) != '%';
    }

    private static boolean isMarker(String head, String marker) {
        return head.startsWith(marker) && (head.length() == 3 || Character.isWhitespace(head.charAt(3)));
    }

    private void finish(int end) {
        if (content) {
            parts.add(new Part(begin, linesBefore, text.substring(begin, end)));
        }
        content = false;
    }
}
