package org.exportable.ledger;

import java.util.regex.Pattern;

/**
 * Writes cells. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection");
 * plain numbers are left as they are.
 */
final class CsvText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*([eE][+-]?\\d{1,3})?%?");
    private final char separator;
    private final StringBuilder text;

    CsvText(char separator) {
        this(separator, 1 << 8);
    }

    /** @param size how much text is expected, in characters */
    CsvText(char separator, int size) {
        this.separator = separator;
        this.text = new StringBuilder(size);
    }

    /** Writes a cell. */
    void cell(String cell) {
        String safe = cell.isEmpty() || !isFormula(cell) ? cell : "'" + cell;
        if (isPlain(safe)) {
            text.append(safe);
        } else {
            text.append('"').append(safe.replace("\"", "\"\"")).append('"');
        }
    }

    /** Spreadsheets take the wide forms of these characters for the narrow ones. */
    private static boolean isFormula(String cell) {
        return switch (cell.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' ->
                !NUMBER.matcher(cell).matches();
            default -> false;
        };
    }

    private boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char each = cell.charAt(i);
            if (each == separator || each == '"' || each == '\n' || each == '\r') {
                return false;
            }
        }
        return true;
    }

    void separate() {
        text.append(separator);
    }

    void end() {
        text.append('\n');
    }

    /** Writes cells that were written before. */
    void written(String cells) {
        text.append(cells);
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

    @Override
    public String toString() {
        return text.toString();
    }
}
