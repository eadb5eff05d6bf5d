package org.exportable.report;

import java.util.Optional;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;

/** A way to put a determination on paper. */
@FunctionalInterface
public interface Report {

    /**
     * The whole report, each line of it ended.
     *
     * @param transaction what was asked about
     * @param determination the answer
     * @param nearest what would change the answer, where that was asked too
     */
    String of(Transaction transaction, Determination determination, Optional<NearestChanges> nearest);

    /** The report where nobody asked what would change the answer. */
    default String of(Transaction transaction, Determination determination) {
        return of(transaction, determination, Optional.empty());
    }
}
