package org.exportable.ledger;

import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;

/** Answers lines and writes the answers. Not thread-safe: each thread has its own. */
interface LineWriter {

    /** Writes what was written for a row that said the same; null where none did. */
    default Indication repeat(Row row, CsvText out) {
        return null;
    }

    /** Answers the transaction of a row and writes that. */
    Indication answer(Row row, Transaction transaction, CsvText out);
}
