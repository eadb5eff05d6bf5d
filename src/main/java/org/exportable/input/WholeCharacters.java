package org.exportable.input;

import java.io.Reader;

/** Hands a text out without ever dividing a surrogate pair: at the end of a buffer SnakeYAML Engine 3.0.1 fails on half of one. */
final class WholeCharacters extends Reader {

    private final String text;
    private int position;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int from, int length) {
        int end = Math.min(text.length(), position + length);
        if (end == position) {
            return length == 0 ? 0 : -1;
        }
        boolean divided = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        if (divided && end - 1 > position) {
            end--;
        }
        int count = end - position;
        text.getChars(position, end, buffer, from);
        position = end;
        return count;
    }

    @Override
    public void close() {
        position = text.length();
    }
}
