package org.exportable.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers the cells of one row after another. Not thread-safe. */
public final class CellGatherer {

    private static final char ASCII = 0x7F;

    private final char separator;
    private byte[] text = new byte[1 << 9];
    private int[] ends = new int[1 << 5];
    private boolean[] quoted = new boolean[1 << 5];
    private int length;
    private int size;

    /** @param separator divides cells where they are written; ASCII */
    public CellGatherer(char separator) {
        this.separator = separator;
    }

    /**
     * Adds a cell whose text is part of a larger one.
     *
     * @param isQuoted whether it stood in quotation marks
     */
    public void add(char[] from, int begin, int count, boolean isQuoted) {
        makeRoom(count + 1);
        byte[] to = text;
        int at = length;
        int all = 0;
        for (int i = 0; i < count; i++) {
            char each = from[begin + i];
            all |= each;
            to[at + i] = (byte) each;
        }
        if (all > ASCII) {
            byte[] encoded = new String(from, begin, count).getBytes(StandardCharsets.UTF_8);
            add(encoded, 0, encoded.length, isQuoted);
        } else {
            end(count, isQuoted);
        }
    }

    /** Adds a cell whose text is part of a larger one in UTF-8. */
    void add(byte[] from, int begin, int count, boolean isQuoted) {
        makeRoom(count + 1);
        System.arraycopy(from, begin, text, length, count);
        end(count, isQuoted);
    }

    private void end(int count, boolean isQuoted) {
        length += count;
        text[length] = (byte) separator;
        quoted[size] = isQuoted;
        ends[size] = length;
        length++;
        size++;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            quoted = Arrays.copyOf(quoted, 2 * size);
        }
    }

    /** The cells that were added; the next row is begun with that. */
    public RowCells take() {
        RowCells row = new RowCells(
                separator, Arrays.copyOf(text, length), Arrays.copyOf(ends, size), Arrays.copyOf(quoted, size));
        length = 0;
        size = 0;
        return row;
    }
}
