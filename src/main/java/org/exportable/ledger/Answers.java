package org.exportable.ledger;

import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;

/** The law that a ledger is screened under. Thread-safe. */
public interface Answers {

    /** The same transaction, leaving on the day that counts for it if it says none. */
    Transaction dated(Transaction transaction);

    /** What the law indicates in short. */
    Indication indicate(Transaction dated);

    /** All that the law indicates. */
    Determination evaluate(Transaction dated);
}
