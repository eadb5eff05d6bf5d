package org.exportable.input;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The cells of one row, side by side in one text: most rows of a ledger repeat others, and of those no cell is looked at
 * alone. Immutable.
 */
public final class RowCells extends AbstractList<String> implements RandomAccess {

    /** Stands behind each cell. */
    private final char separator;

    private final char[] text;
    private final int[] ends;
    private final boolean[] quoted;

    private RowCells(char separator, char[] text, int[] ends, boolean[] quoted) {
        this.separator = separator;
        this.text = text;
        this.ends = ends;
        this.quoted = quoted;
    }

    /** Cells with these texts. */
    public static RowCells of(List<String> cells) {
        Gathering gathering = new Gathering(',');
        cells.forEach(cell -> gathering.add(cell.toCharArray(), 0, cell.length(), true));
        return gathering.take();
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public String get(int column) {
        return new String(text, begin(column), length(column));
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
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first character of a cell; 0 where it is empty. */
    public char first(int column) {
        return length(column) == 0 ? 0 : text[begin(column)];
    }

    /** Whether a cell stood in quotation marks: others hold no separators and no line breaks. */
    public boolean isQuoted(int column) {
        return quoted[column];
    }

    /** How many characters some cells that follow each other take, with the separator behind each. */
    public int length(int from, int to) {
        return ends[to - 1] + 1 - begin(from);
    }

    /** Puts some cells that follow each other, with the separator behind each, into a text. */
    public void copy(int from, int to, char[] target, int at) {
        System.arraycopy(text, begin(from), target, at, length(from, to));
    }

    /** The first cells, and empty ones behind them where there are fewer. */
    public RowCells resized(int size) {
        Gathering gathering = new Gathering(separator);
        for (int column = 0; column < size; column++) {
            if (column < ends.length) {
                gathering.add(text, begin(column), length(column), quoted[column]);
            } else {
                gathering.add(text, 0, 0, false);
            }
        }
        return gathering.take();
    }

    /** The texts of some cells, each behind its length, in one array. */
    char[] key(int[] columns) {
        int size = 0;
        for (int column : columns) {
            size += 2 + length(column);
        }
        char[] key = new char[size];
        int at = 0;
        for (int column : columns) {
            int length = length(column);
            key[at++] = (char) (length >>> Character.SIZE);
            key[at++] = (char) length;
            System.arraycopy(text, begin(column), key, at, length);
            at += length;
        }
        return key;
    }

    /** A hash of the texts of some cells. */
    int hash(int[] columns) {
        int hash = 1;
        for (int column : columns) {
            for (int i = begin(column); i < ends[column]; i++) {
                hash = 31 * hash + text[i];
            }
            hash = 31 * hash + length(column);
        }
        return hash;
    }

    /** Whether this is the key of some of the cells. */
    boolean isKey(int[] columns, char[] key) {
        int at = 0;
        for (int column : columns) {
            int length = length(column);
            int end = at + 2 + length;
            if (end > key.length
                    || key[at] != length >>> Character.SIZE
                    || key[at + 1] != (char) length
                    || !Arrays.equals(text, begin(column), ends[column], key, at + 2, end)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Gathers the cells of one row after another. Not thread-safe. */
    public static final class Gathering {

        private final char separator;
        private char[] text = new char[1 << 9];
        private int[] ends = new int[1 << 5];
        private boolean[] quoted = new boolean[1 << 5];
        private int length;
        private int size;

        /** @param separator divides cells where they are written */
        public Gathering(char separator) {
            this.separator = separator;
        }

        /**
         * Adds a cell whose text is part of a larger one.
         *
         * @param isQuoted whether it stood in quotation marks
         */
        public void add(char[] from, int begin, int count, boolean isQuoted) {
            makeRoom(count + 1);
            System.arraycopy(from, begin, text, length, count);
            length += count;
            text[length] = separator;
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
}
