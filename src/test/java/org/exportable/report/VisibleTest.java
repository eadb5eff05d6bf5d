package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees is named by its number; what people write stays. */
class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x200E, 0x202E, 0x2028, 0x2066, 0xE000, 0xFEFF, 0xFFFF, 0xD800,
                0xE0041
            })
    void what_steers_or_is_not_seen_is_named(int codePoint) {
        assertEquals("a[U+%04X]b".formatted(codePoint), Visible.of("a" + Character.toString(codePoint) + "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Caf\u00E9 & Co.", "\u4E2D\u82AF", "\u05D0\u05D1", "a\u200Cb", "tab\tand\nline", "\uD83D\uDE00"})
    void what_people_write_stays(String text) {
        assertEquals(text, Visible.of(text));
    }
}
