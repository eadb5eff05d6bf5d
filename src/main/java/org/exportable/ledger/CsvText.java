package org.exportable.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.exportable.input.RowCells;

/**
 * Writes cells in UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection");
 * plain numbers are left as they are. Not thread-safe.
 */
final class CsvText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*([eE][+-]?\\d{1,3})?%?");
    private static final char MARK = '"';

    private final char separator;
    private byte[] text = new byte[1 << 8];
    private int length;

    /** @param separator divides cells; ASCII */
    CsvText(char separator) {
        this.separator = separator;
    }

    /** Writes the cells of a row, with a separator behind each. Those that need no quotation marks are as they were. */
    void cells(RowCells cells) {
        int from = 0;
        for (int column = cells.special(0); column < cells.size(); column = cells.special(column + 1)) {
            boolean mayBeFormula = mayBeFormula(cells.first(column));
            if (cells.isQuoted(column) || mayBeFormula) {
                copy(cells, from, column);
                cell(cells, column, mayBeFormula);
                from = column + 1;
            }
        }
        copy(cells, from, cells.size());
    }

    private void cell(RowCells cells, int column, boolean mayBeFormula) {
        if (mayBeFormula || cells.holds(column, MARK)) {
            cell(cells.get(column));
            separate();
        } else if (cells.holds(column, separator) || cells.holds(column, '\n') || cells.holds(column, '\r')) {
            write(MARK);
            copy(cells, column, column + 1);
            text[length - 1] = MARK;
            separate();
        } else {
            copy(cells, column, column + 1);
        }
    }

    private void copy(RowCells cells, int from, int to) {
        if (from < to) {
            makeRoom(cells.length(from, to));
            cells.copy(from, to, text, length);
            length += cells.length(from, to);
        }
    }

    /** Writes a cell. */
    void cell(String cell) {
        String safe = isFormula(cell) ? "'" + cell : cell;
        String written = isPlain(safe) ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
        written(written.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && mayBeFormula(cell.charAt(0))
                && !NUMBER.matcher(cell).matches();
    }

    /** Spreadsheets take the wide forms of these characters for the narrow ones. */
    private static boolean mayBeFormula(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }

    private boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isSpecial(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpecial(char each) {
        return each == separator || each == '"' || each == '\n' || each == '\r';
    }

    void separate() {
        write(separator);
    }

    void end() {
        write('\n');
    }

    private void write(char each) {
        makeRoom(1);
        text[length++] = (byte) each;
    }

    /** Writes cells that were written before. */
    void written(byte[] cells) {
        makeRoom(cells.length);
        System.arraycopy(cells, 0, text, length, cells.length);
        length += cells.length;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }

    /** One row. */
    void row(Iterable<String> cells) {
        boolean first = true;
        for (String cell : cells) {
            if (!first) {
                separate();
            }
            first = false;
            cell(cell);
        }
        end();
    }

    /** What was written since it was taken last. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(text, length);
        length = 0;
        return taken;
    }
}
