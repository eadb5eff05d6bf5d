package org.exportable.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The cells of one row, side by side in one text of UTF-8: most rows of a ledger repeat others, and of those no cell is looked
 * at alone. Immutable.
 */
public final class RowCells extends AbstractList<String> implements RandomAccess {

    /** So many digits a long number holds, and so many a figure may have before its point. */
    private static final int MOST_DIGITS = 15;

    /** Bytes that tell the length of a cell in a key. */
    private static final int OF_LENGTH = Integer.BYTES;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** An odd number whose bits are spread: 2^64 over the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    /** Stands behind each cell; ASCII. */
    private final char separator;

    private final byte[] text;
    private final int[] ends;
    private final boolean[] quoted;

    RowCells(char separator, byte[] text, int[] ends, boolean[] quoted) {
        this.separator = separator;
        this.text = text;
        this.ends = ends;
        this.quoted = quoted;
    }

    /** Cells with these texts. */
    public static RowCells of(List<String> cells) {
        CellGatherer gatherer = new CellGatherer(',');
        cells.forEach(cell -> gatherer.add(cell.toCharArray(), 0, cell.length(), true));
        return gatherer.take();
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public String get(int column) {
        return new String(text, begin(column), length(column), StandardCharsets.UTF_8);
    }

    private int begin(int column) {
        return column == 0 ? 0 : ends[column - 1] + 1;
    }

    private int length(int column) {
        return ends[column] - begin(column);
    }

    /** Whether a cell is empty or has nothing but white space. */
    public boolean isBlank(int column) {
        for (int i = begin(column); i < ends[column]; i++) {
            if (text[i] < 0) {
                return get(column).isBlank();
            }
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first character of a cell; 0 where it is empty. */
    public char first(int column) {
        if (length(column) == 0) {
            return 0;
        }
        byte first = text[begin(column)];
        return first < 0 ? get(column).charAt(0) : (char) first;
    }

    /**
     * The number that a cell is, if it is more than 0 and has nothing but digits and a point between two of them, and not too
     * many; null for any other, which may be a number too.
     */
    BigDecimal plainNumber(int column) {
        int begin = begin(column);
        int end = ends[column];
        int point = end;
        long digits = 0;
        for (int i = begin; i < end; i++) {
            byte each = text[i];
            if (each >= '0' && each <= '9') {
                digits = 10 * digits + each - '0';
            } else if (each == '.' && point == end) {
                point = i;
            } else {
                return null;
            }
        }
        boolean isPlain = end - begin <= MOST_DIGITS && digits > 0 && point > begin && point != end - 1;
        return isPlain ? BigDecimal.valueOf(digits, point == end ? 0 : end - point - 1) : null;
    }

    /** The first cell from here on that stood in quotation marks or begins with anything but a letter or a digit. */
    public int special(int from) {
        int column = from;
        while (column < ends.length && !isSpecial(column)) {
            column++;
        }
        return column;
    }

    private boolean isSpecial(int column) {
        byte first = text[begin(column)];
        return quoted[column]
                || !(first >= 'a' && first <= 'z'
                        || first >= 'A' && first <= 'Z'
                        || first >= '0' && first <= '9'
                        || first == separator);
    }

    /** Whether a character stands in a cell, which is ASCII. */
    public boolean holds(int column, char ascii) {
        for (int i = begin(column); i < ends[column]; i++) {
            if (text[i] == ascii) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell stood in quotation marks: others hold no separators and no line breaks. */
    public boolean isQuoted(int column) {
        return quoted[column];
    }

    /** How many bytes some cells that follow each other take, with the separator behind each. */
    public int length(int from, int to) {
        return ends[to - 1] + 1 - begin(from);
    }

    /** Puts some cells that follow each other, with the separator behind each, into a text. */
    public void copy(int from, int to, byte[] target, int at) {
        System.arraycopy(text, begin(from), target, at, length(from, to));
    }

    /** The first cells, and empty ones behind them where there are fewer. */
    public RowCells resized(int size) {
        CellGatherer gatherer = new CellGatherer(separator);
        for (int column = 0; column < size; column++) {
            if (column < ends.length) {
                gatherer.add(text, begin(column), length(column), quoted[column]);
            } else {
                gatherer.add(text, 0, 0, false);
            }
        }
        return gatherer.take();
    }

    /** The texts of some cells in one array, behind the length of each. */
    byte[] key(Columns columns) {
        int size = OF_LENGTH * columns.all().length;
        for (Columns.Run run : columns.runs()) {
            size += length(run);
        }
        ByteBuffer key = ByteBuffer.allocate(size);
        for (int column : columns.all()) {
            key.putInt(length(column));
        }
        for (Columns.Run run : columns.runs()) {
            key.put(text, begin(run.first()), length(run));
        }
        return key.array();
    }

    private int length(Columns.Run run) {
        return ends[run.last()] - begin(run.first());
    }

    /** A hash of the texts of some cells. */
    int hash(Columns columns) {
        long hash = 1;
        for (Columns.Run run : columns.runs()) {
            int end = ends[run.last()];
            int at = begin(run.first());
            for (; at + Long.BYTES <= end; at += Long.BYTES) {
                hash = mixed(hash, (long) LONG.get(text, at));
            }
            for (; at < end; at++) {
                hash = mixed(hash, text[at]);
            }
            hash = mixed(hash, length(run));
        }
        return (int) hash;
    }

    private static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * MIXING;
        return mixed ^ mixed >>> Integer.SIZE;
    }

    /** Whether this is the key of some of the cells. */
    boolean isKey(Columns columns, byte[] key) {
        int at = 0;
        for (int column : columns.all()) {
            if ((int) INT.get(key, at) != length(column)) {
                return false;
            }
            at += OF_LENGTH;
        }
        for (Columns.Run run : columns.runs()) {
            int begin = begin(run.first());
            int length = length(run);
            if (!Arrays.equals(text, begin, begin + length, key, at, at + length)) {
                return false;
            }
            at += length;
        }
        return true;
    }
}
