package org.exportable.suite;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.Objects;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.View;

/**
 * A transaction, and what the rules should indicate about it.
 *
 * @param file where the case is written
 * @param line the line where it begins, from 1
 * @param id tells it from all others
 * @param title says what it is about; null where nothing does
 * @param transaction what is asked about; it has a date
 * @param regime the law to ask; null where the case does not name it as a whole
 * @param view its view; null where the case names none
 * @param expected what the rules should indicate
 * @param source where that is known from; null where nothing says so
 * @param certainty how sure that is, in the author's words, such as published or derived; null where nothing says so
 */
@RecordBuilder
public record SuiteCase(
        String file,
        int line,
        String id,
        String title,
        Transaction transaction,
        Regime regime,
        View view,
        Expectation expected,
        String source,
        String certainty) {

    /** @throws NullPointerException if the id, the transaction, its date or the expectation is null */
    public SuiteCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(transaction.date(), "transaction.date");
        Objects.requireNonNull(expected, "expected");
    }

    /** The id, and the title where there is one. */
    public String name() {
        return title == null ? id : id + ": " + title;
    }

    /**
     * The law to ask: what the case names of it, and the rest from another law. Folders of rules are always the other
     * law's, since a suite is data and they are code.
     */
    public Regime law(Regime otherwise) {
        if (regime == null) {
            return view == null ? otherwise : otherwise.in(view);
        }
        Regime law = regime;
        for (Path folder : otherwise.with()) {
            law = law.with(folder);
        }
        return law;
    }
}
