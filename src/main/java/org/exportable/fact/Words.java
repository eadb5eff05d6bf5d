package org.exportable.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a name, as the law compares names. */
public final class Words {

    private Words() {}

    /** The runs of Latin letters and digits in a text, in capitals. */
    public static List<String> of(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= capitals.length(); i++) {
            if (i == capitals.length() || !isOfWord(capitals.charAt(i))) {
                if (i > begin) {
                    words.add(capitals.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char character) {
        return character >= 'A' && character <= 'Z' || character >= '0' && character <= '9';
    }
}
