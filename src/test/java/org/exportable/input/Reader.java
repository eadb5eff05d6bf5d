package org.exportable.input;

import java.util.List;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Transaction;

/** What the tests of this package read with. */
final class Reader {

    static final TransactionReader STANDARD =
            new TransactionReader(Catalogue.standard(), Countries.standard(), Limits.standard());

    private Reader() {}

    static List<Entry> entries(String file, String text) {
        return STANDARD.readAll(Source.text(file, text));
    }

    /** The one transaction of a text. */
    static Transaction transaction(String file, String text) {
        return ((Entry.Read) only(entries(file, text))).transaction();
    }

    /** The one problem of a text. */
    static Problem problem(String file, String text) {
        return (Problem) only(entries(file, text));
    }

    /** What is said about the one problem of a text. */
    static String sentence(String file, String text) {
        return problem(file, text).sentence();
    }

    static Entry only(List<Entry> entries) {
        if (entries.size() != 1) {
            throw new AssertionError("One entry was expected, not " + entries);
        }
        return entries.get(0);
    }
}
