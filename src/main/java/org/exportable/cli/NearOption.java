package org.exportable.cli;

import java.util.Optional;
import org.exportable.Exportable;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.report.Report;
import picocli.CommandLine.Option;

/** The option that asks what would change an answer. */
final class NearOption {

    @Option(
            names = "--near",
            description =
                    "Also list what would change the outcome or the review policy: single facts, the nearest first"
                            + " for figures, and pairs of facts where no single one does.")
    private boolean near;

    boolean isGiven() {
        return near;
    }

    /** The report on a transaction under a law. */
    String print(Report report, Transaction transaction, Exportable.Under law) {
        Determination determination = law.evaluate(transaction);
        return report.of(transaction, determination, near ? Optional.of(law.nearest(transaction)) : Optional.empty());
    }
}
