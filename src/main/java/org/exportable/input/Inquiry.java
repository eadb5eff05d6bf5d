package org.exportable.input;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.exportable.determination.Varied;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * What a program asks about a transaction. What its kind does not have is null, false or empty.
 *
 * @param transaction what it is about
 * @param regime under which law; null for that of the transaction's day
 * @param regimes the laws to be compared
 * @param near whether what would change the answer is asked too
 * @param atOnce whether what takes longest to find is left out
 * @param local whether the consignee is a local company wherever it goes
 * @param parent country of the consignee's ultimate parent wherever it goes; null where the transaction's own parties count
 * @param x the figure that varies
 * @param y the figure that varies with it
 * @param redact whether names are to be left out
 * @param format of what is to be filed; null where nothing is said
 */
@RecordBuilder
public record Inquiry(
        Transaction transaction,
        Regime regime,
        List<Regime> regimes,
        boolean near,
        boolean atOnce,
        boolean local,
        Country parent,
        Varied x,
        Varied y,
        boolean redact,
        String format) {

    public Inquiry {
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
    }

    /** What can be asked, each with the keys that it has beside the transaction. */
    public enum Kind {
        EVALUATE("regime", "near", "atOnce"),
        TIMELINE("regime"),
        MAP("regime", "parent"),
        PLANE("regime", "x", "y"),
        COMPARE("regimes"),
        MEMO("regime", "redact", "format");

        private final List<String> keys;

        Kind(String... keys) {
            this.keys = List.of(keys);
        }

        List<String> keys() {
            return keys;
        }
    }
}
