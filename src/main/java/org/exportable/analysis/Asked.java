package org.exportable.analysis;

import java.util.Objects;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/** A transaction under a law, whatever its id: the same again has the same answer, to the last word. */
final class Asked {

    private final Transaction transaction;
    private final Regime regime;
    private final int hash;

    /** @param hash theirs, see {@link #hash} */
    Asked(Transaction transaction, Regime regime, int hash) {
        this.transaction = transaction;
        this.regime = regime;
        this.hash = hash;
    }

    /** A hash of what tells most of them apart. */
    static int hash(Transaction transaction, Regime regime) {
        int hash = regime.date().hashCode();
        hash = 31 * hash + transaction.item().hashCode();
        hash = 31 * hash + transaction.to().hashCode();
        hash = 31 * hash + transaction.quantity().hashCode();
        hash = 31 * hash + transaction.consignee().hashCode();
        hash = 31 * hash + Objects.hashCode(transaction.endUser());
        return 31 * hash + transaction.attestations().hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asked asked
                && hash == asked.hash
                && regime.equals(asked.regime)
                && isSame(transaction, asked.transaction);
    }

    private static boolean isSame(Transaction one, Transaction other) {
        return one == other
                || Objects.equals(one.date(), other.date())
                        && one.movement() == other.movement()
                        && one.from().equals(other.from())
                        && one.to().equals(other.to())
                        && one.item().equals(other.item())
                        && one.quantity().equals(other.quantity())
                        && one.exporter().equals(other.exporter())
                        && one.consignee().equals(other.consignee())
                        && Objects.equals(one.endUser(), other.endUser())
                        && one.intermediaries().equals(other.intermediaries())
                        && one.endUse().equals(other.endUse())
                        && one.attestations().equals(other.attestations());
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
