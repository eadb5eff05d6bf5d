package org.exportable.ledger;

/** Finds the ends of records in bytes, whose line breaks, separators and quotation marks are ASCII. Not thread-safe. */
final class RecordScanner {

    /** The record goes on behind the bytes at hand. */
    static final int MORE = -1;

    private static final int REFUSED = -2;
    private static final int NONE = Integer.MIN_VALUE;

    private final int separator;
    private String refusal;
    private int breaks;

    private RecordScanner(int separator) {
        this.separator = separator;
    }

    /** Records of a table: a line break inside quotation marks ends none. */
    static RecordScanner table(char separator) {
        return new RecordScanner(separator);
    }

    /** Records of which each is a line. */
    static RecordScanner lines() {
        return new RecordScanner(NONE);
    }

    /** What is wrong with the record that was refused. */
    String refusal() {
        return refusal;
    }

    /** How many line breaks the record has that was found last, the one at its end included. */
    int breaks() {
        return breaks;
    }

    /**
     * The end of the record that begins at a place; {@link #MORE}, or less where it is refused.
     *
     * @param last whether nothing follows the bytes at hand
     */
    int scan(byte[] bytes, int from, int to, boolean last) {
        int cells = 1;
        int at = from;
        boolean atCell = true;
        breaks = 0;
        while (at < to) {
            byte each = bytes[at];
            if (each > '"' && each != separator) {
                // So are most bytes: line breaks and quotation marks are less.
                do {
                    at++;
                } while (at < to && bytes[at] > '"' && bytes[at] != separator);
                atCell = false;
                continue;
            }
            if (each == '\n') {
                breaks++;
                return at + 1;
            } else if (each == '\r' && separator >= 0 && at + 1 < to && bytes[at + 1] != '\n') {
                return at + 1;
            } else if (each == separator) {
                cells++;
                atCell = true;
                if (cells > Cutter.MOST_CELLS) {
                    return refuse("more than %d cells, the most that a line may have".formatted(Cutter.MOST_CELLS));
                }
            } else if (each == '"' && atCell && separator >= 0) {
                at = closing(bytes, at + 1, to);
                if (at == to && last) {
                    return refuse("a quotation mark is opened and not closed");
                } else if (at + 1 >= to && !last) {
                    return MORE;
                }
                if (at + 1 < to && !ends(bytes[at + 1])) {
                    return refuse("text follows a closing quotation mark; double the marks inside a cell");
                }
                atCell = false;
            } else {
                atCell = false;
            }
            at++;
        }
        return last && to > from ? to : MORE;
    }

    /** The quotation mark that closes a cell; the end of the bytes where none does. */
    private int closing(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] == '\n') {
                breaks++;
            } else if (bytes[at] == '"') {
                if (at + 1 == to || bytes[at + 1] != '"') {
                    return at;
                }
                at++;
            }
            at++;
        }
        return to;
    }

    private boolean ends(byte each) {
        return each == separator || each == '\n' || each == '\r';
    }

    private int refuse(String reason) {
        refusal = reason;
        return REFUSED;
    }
}
