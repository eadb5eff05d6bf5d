package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordScannerTest {

    @ParameterizedTest
    @CsvSource({"'a,b\nc', 4, 1", "'\"a\n\nb\",c\nd', 9, 3", "'a,b', 3, 0", "'a\rb', 2, 0", "'\"a\"\"\n\"\n', 7, 2"})
    void aRecordEndsWhereNoQuotationMarkIsOpen(String text, int end, int breaks) {
        RecordScanner scanner = RecordScanner.table(',');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertEquals(end, scanner.scan(bytes, 0, bytes.length, true));
        assertEquals(breaks, scanner.breaks());
    }

    @Property
    void allLineBreaksAreCounted(@ForAll @Chars({'a', '"', ',', '\n', '\r', 'b'}) String text) {
        RecordScanner scanner = RecordScanner.table(',');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        long breaks = 0;
        int found = 0;
        while (at < bytes.length && found >= 0) {
            found = scanner.scan(bytes, at, bytes.length, true);
            if (found >= 0) {
                at = found;
                breaks += scanner.breaks();
            }
        }

        assertEquals(text.substring(0, at).chars().filter(each -> each == '\n').count(), breaks);
    }

    @Property
    void aRecordEndsWhereOneEndsThatIsReadCharacterByCharacter(
            @ForAll @Chars({'a', '"', ',', '-', '\n', '\r', 'b'}) String text) {
        RecordScanner scanner = RecordScanner.table(',');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertEquals(end(text), Math.max(scanner.scan(bytes, 0, bytes.length, true), -1));
    }

    /** Where the first record ends; -1 where there is none. */
    private static int end(String text) {
        boolean isQuoted = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
            if (isQuoted && each == '"' && next == '"' && at + 1 < text.length()) {
                at++;
            } else if (isQuoted && each == '"') {
                isQuoted = false;
                if (",\n\r".indexOf(next) < 0) {
                    return -1;
                }
            } else if (!isQuoted && each == '"') {
                isQuoted = at == 0 || text.charAt(at - 1) == ',';
            } else if (!isQuoted && (each == '\n' || each == '\r' && next != '\n')) {
                return at + 1;
            }
        }
        return isQuoted || text.isEmpty() ? -1 : text.length();
    }

    @Property
    void aLineOfJsonEndsAtItsLineFeed(@ForAll @Chars({'a', '"', ',', '\r', '\n'}) String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int feed = text.indexOf('\n');

        assertEquals(
                feed < 0 ? RecordScanner.MORE : feed + 1, RecordScanner.lines().scan(bytes, 0, bytes.length, false));
    }
}
