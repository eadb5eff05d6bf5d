package org.exportable.catalogue;

import java.text.Normalizer;

/** Makes two spellings of a name equal that differ in case, diacritics, punctuation, spaces or a leading "the". */
final class Spelling {

    private static final int LONGEST = 200;
    private static final int ARTICLE = 3;

    private Spelling() {}

    /** The letters and digits that are left, in lower case; empty for a text too long to be a name. */
    static String key(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        StringBuilder key = new StringBuilder(text.length());
        int afterArticle = 0;
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            append(key, letter);
            if (Character.isWhitespace(letter) && key.length() == ARTICLE && key.indexOf("the") == 0) {
                afterArticle = ARTICLE;
            }
        }
        return key.substring(afterArticle);
    }

    private static void append(StringBuilder key, char letter) {
        if (letter == '&') {
            key.append("and");
        } else if (Character.isLetterOrDigit(letter)) {
            key.append(Character.toLowerCase(letter));
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}
