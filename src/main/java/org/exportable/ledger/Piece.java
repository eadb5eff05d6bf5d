package org.exportable.ledger;

import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Some whole records of a ledger.
 *
 * @param bytes the records
 * @param linesBefore lines of the ledger before them
 * @param refused a line after them that is no record; null where there is none
 * @param end how far the ledger has been read with this piece
 */
record Piece(byte[] bytes, long linesBefore, Reject refused, Position end) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What stands where a byte is no ASCII. */
    private static final char NO_ASCII = '\uFFFD';

    /** The text: UTF-8, and Windows-1252 (Latin-1) of each line that is none. */
    String text() {
        String text = decoded(bytes, 0, bytes.length);
        return linesBefore == 0 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The same, to be read from its beginning. Most ledgers are ASCII, which is decoded much sooner. */
    Reader reader() {
        String ascii = new String(bytes, StandardCharsets.US_ASCII);
        return new StringReader(ascii.indexOf(NO_ASCII) < 0 ? ascii : text());
    }

    private static String decoded(byte[] bytes, int from, int to) {
        try {
            return utf8(bytes, from, to);
        } catch (CharacterCodingException e) {
            return byLine(bytes, from, to);
        }
    }

    private static String byLine(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int begin = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n' || i == to - 1) {
                text.append(line(bytes, begin, i + 1));
                begin = i + 1;
            }
        }
        return text.toString();
    }

    private static String line(byte[] bytes, int from, int to) {
        try {
            return utf8(bytes, from, to);
        } catch (CharacterCodingException e) {
            return new String(bytes, from, to - from, WINDOWS_1252);
        }
    }

    private static String utf8(byte[] bytes, int from, int to) throws CharacterCodingException {
        if (isAscii(bytes, from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        return text.toString();
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
