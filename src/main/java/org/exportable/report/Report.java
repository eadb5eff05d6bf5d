package org.exportable.report;

import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;

/** A way to put a determination on paper. */
public interface Report {

    /**
     * The whole report, each line of it ended.
     *
     * @param transaction what was asked about
     * @param determination the answer
     */
    String of(Transaction transaction, Determination determination);

    /**
     * The same with what would change the answer.
     *
     * @param nearest the nearest changes
     */
    String of(Transaction transaction, Determination determination, NearestChanges nearest);
}
