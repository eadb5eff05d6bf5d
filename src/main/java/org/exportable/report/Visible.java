package org.exportable.report;

/**
 * Text that came from outside, as a page may show it: a character that nobody sees, or that steers how others are shown, is
 * named by its number instead. So no name can turn the words around it.
 */
final class Visible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /** The same text where there is nothing to be named. */
    static String of(String text) {
        return text.codePoints().allMatch(Visible::isPlain) ? text : named(text);
    }

    private static String named(String text) {
        StringBuilder named = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (isPlain(each)) {
                named.appendCodePoint(each);
            } else {
                named.append(number(each));
            }
        });
        return named.toString();
    }

    /** Such as [U+202E]. */
    static String number(int codePoint) {
        return "[U+%04X]".formatted(codePoint);
    }

    /** The two joiners belong to the spelling of many languages. */
    private static boolean isPlain(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~' || codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
