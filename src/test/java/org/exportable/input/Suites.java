package org.exportable.input;

import java.util.List;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.suite.Suite;
import org.exportable.suite.Suite.Unreadable;
import org.exportable.suite.SuiteCase;

/** Reads suites for the tests of this package. */
final class Suites {

    static final SuiteReader READER =
            new SuiteReader(Catalogue.standard(), TestLaw.COUNTRIES, TestLaw.rulebook(), Limits.standard());

    private Suites() {}

    static Suite read(String file, String text) {
        return READER.read(List.of(Source.text(file, text)));
    }

    /** The one case of a text that has no problem. */
    static SuiteCase one(String file, String text) {
        Suite suite = read(file, text);
        if (suite.cases().size() != 1 || !suite.unreadable().isEmpty()) {
            throw new AssertionError(suite.toString());
        }
        return suite.cases().get(0);
    }

    /** What is said about the one problem of a text that holds no case. */
    static String sentence(String file, String text) {
        Suite suite = read(file, text);
        if (suite.unreadable().size() != 1 || !suite.cases().isEmpty()) {
            throw new AssertionError(suite.toString());
        }
        return suite.unreadable().get(0).sentence();
    }

    static List<String> ids(Suite suite) {
        return suite.cases().stream().map(SuiteCase::id).toList();
    }

    static List<String> sentences(Suite suite) {
        return suite.unreadable().stream().map(Unreadable::sentence).toList();
    }
}
