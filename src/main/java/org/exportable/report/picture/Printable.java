package org.exportable.report.picture;

/** Names come from outside: what XML does not know is left out of them, and what has no end is cut off. */
final class Printable {

    private Printable() {}

    /** @param longest how many characters are kept */
    static String of(String text, int longest) {
        String kept = text.codePoints()
                .map(each -> isKnown(each) ? each : ' ')
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > longest ? kept + "..." : kept;
    }

    private static boolean isKnown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
