package org.exportable.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the ends of records in bytes, whose line breaks, separators and quotation marks are ASCII. Not thread-safe. */
final class RecordScanner {

    /** The record goes on behind the bytes at hand. */
    static final int MORE = -1;

    private static final int REFUSED = -2;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long FEEDS = eachByte('\n');

    private final char separator;
    private final long separators;
    private final long quotes;
    private final long returns;
    private String refusal;
    private int breaks;
    private int cells;

    private RecordScanner(char separator, char quote, char carriageReturn) {
        this.separator = separator;
        this.separators = eachByte(separator);
        this.quotes = eachByte(quote);
        this.returns = eachByte(carriageReturn);
    }

    /** Records of a table: a line break inside quotation marks ends none. */
    static RecordScanner table(char separator) {
        return new RecordScanner(separator, '"', '\r');
    }

    /** Records of which each is a line: nothing counts but line feeds. */
    static RecordScanner lines() {
        return new RecordScanner('\n', '\n', '\n');
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
        breaks = 0;
        cells = 1;
        for (int at = mark(bytes, from, to); at < to; at = mark(bytes, at + 1, to)) {
            byte each = bytes[at];
            if (cells > Cutter.MOST_CELLS) {
                break;
            } else if (each == '\n') {
                breaks++;
                return at + 1;
            } else if (each == '\r' && at + 1 < to && bytes[at + 1] != '\n') {
                return at + 1;
            } else if (each == '"' && (at == from || bytes[at - 1] == separator)) {
                at = closing(bytes, at + 1, to);
                if (at == to && last) {
                    return refuse("a quotation mark is opened and not closed");
                } else if (at + 1 >= to && !last) {
                    return MORE;
                }
                if (at + 1 < to && !ends(bytes[at + 1])) {
                    return refuse("text follows a closing quotation mark; double the marks inside a cell");
                }
            }
        }
        if (cells > Cutter.MOST_CELLS) {
            return refuse("more than %d cells, the most that a line may have".formatted(Cutter.MOST_CELLS));
        }
        return last && to > from ? to : MORE;
    }

    /** Where the next line break or quotation mark is, found eight bytes at a time. The separators before it are counted. */
    private int mark(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = (long) WORD.get(bytes, at);
            long marks = equal(word, FEEDS) | equal(word, quotes) | equal(word, returns);
            long first = Long.lowestOneBit(marks);
            cells += Long.bitCount(equal(word, separators) & first - 1);
            if (marks != 0) {
                return at + Long.numberOfTrailingZeros(first) / Byte.SIZE;
            }
        }
        for (; at < to && !isMark(bytes[at]); at++) {
            cells += bytes[at] == separator ? 1 : 0;
        }
        return at;
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

    private boolean isMark(byte each) {
        return each == '\n' || each == (byte) quotes || each == (byte) returns;
    }

    private static long eachByte(char ascii) {
        return ascii * LOWEST_BITS;
    }

    /** The highest bit of each byte that is the same in two words (Warren, Hacker's Delight, 6-1). */
    private static long equal(long word, long other) {
        long different = word ^ other;
        return ~((different & ~HIGHEST_BITS) + ~HIGHEST_BITS | different | ~HIGHEST_BITS);
    }

    private boolean ends(byte each) {
        return each == separator || each == '\n' || each == '\r';
    }

    private int refuse(String reason) {
        refusal = reason;
        return REFUSED;
    }
}
