package org.exportable.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines of bounded length. Only one line is held at a time. */
final class Lines {

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final Line line = new Line();
    private int position;
    private int filled;
    private int number;

    Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** Moves to the next line; false at the end. A line that is too long is skipped up to its end. */
    boolean next() throws IOException {
        line.reset();
        number++;
        while (position < filled || fill()) {
            int end = endOfLine();
            line.take(buffer, position, end, longest);
            position = end;
            if (end < filled) {
                position++;
                return true;
            }
        }
        return line.size() > 0;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }

    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The number of the current line, from 1. */
    int number() {
        return number;
    }

    /** The current line. */
    String text() throws Refusal {
        if (line.size() > longest) {
            throw new Refusal(
                    new Position(number, 0), "longer than %d bytes, the most that a line may have".formatted(longest));
        }
        return Decoding.text(line.bytes(), line.size(), number);
    }

    /** Bytes of a line, one more than is allowed at most. */
    private static final class Line extends ByteArrayOutputStream {

        void take(byte[] from, int start, int end, int longest) {
            write(from, start, Math.min(end - start, longest + 1 - size()));
        }

        byte[] bytes() {
            return buf;
        }
    }
}
