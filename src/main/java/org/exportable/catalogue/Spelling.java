package org.exportable.catalogue;

import java.text.Normalizer;

/** Makes two spellings of a name equal that differ in case, diacritics, punctuation, spaces or a leading "the". */
final class Spelling {

    private static final int LONGEST = 200;
    private static final String ARTICLE = "the";

    /** The plain letters of U+00C0 to U+00FF; a space where a character is none. */
    private static final String LATIN_1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";

    private static final char LATIN_1_BEGIN = '\u00C0';
    private static final char LATIN_1_END = '\u0100';

    private Spelling() {}

    /** The letters and digits that are left, in lower case; empty for a text too long to be a name. */
    static String key(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        StringBuilder key = new StringBuilder(text.length());
        int afterArticle = 0;
        String simple = isLatin1(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < simple.length(); i++) {
            char letter = simple.charAt(i);
            append(key, letter);
            if (Character.isWhitespace(letter) && key.length() == ARTICLE.length() && key.indexOf(ARTICLE) == 0) {
                afterArticle = ARTICLE.length();
            }
        }
        return key.substring(afterArticle);
    }

    private static void append(StringBuilder key, char letter) {
        if (letter == '&') {
            key.append("and");
        } else if (letter >= LATIN_1_BEGIN && letter < LATIN_1_END) {
            key.append(LATIN_1.charAt(letter - LATIN_1_BEGIN));
        } else if (Character.isLetterOrDigit(letter)) {
            key.append(Character.toLowerCase(letter));
        }
    }

    /** Decomposing loads tables that take longer than all names together; few texts need it. */
    private static boolean isLatin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN_1_END) {
                return false;
            }
        }
        return true;
    }
}
