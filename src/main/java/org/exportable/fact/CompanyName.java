package org.exportable.fact;

import java.util.List;
import java.util.Set;

/** The name of a company as the law knows it: a letter names a company, and what follows the name is its legal form. */
public final class CompanyName {

    private static final Set<String> LEGAL_FORMS =
            Set.of("INC", "CORP", "CORPORATION", "CO", "COMPANY", "LTD", "LIMITED", "LLC", "PLC", "GMBH", "AG", "SA");

    private CompanyName() {}

    /** A company's name in capitals, without punctuation and legal form, as letters are matched with it; empty for null. */
    public static String shortName(String name) {
        if (name == null) {
            return "";
        }
        List<String> words = Words.of(name);
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }
}
