package org.exportable;

import java.time.LocalDate;
import org.exportable.analysis.Evaluator;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Memberships;
import org.exportable.determination.Determination;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.RulebookIndex;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/**
 * Says whether an AI chip may be exported to a destination on a given day under the EAR, and why. Thread-safe and
 * reusable; make one and keep it. It reads no clock, prints nothing and opens no connection.
 */
public final class Exportable {

    private final Laws laws;
    private final Evaluator evaluator;

    private Exportable(Laws laws) {
        this.laws = laws;
        this.evaluator = new Evaluator(laws);
    }

    /** With the rulebook that the program comes with. */
    public static Exportable standard() {
        return new Exportable(new Laws(
                RulebookIndex.fromClassPath(),
                Countries.standard(),
                Memberships.standard(),
                Exportable.class.getClassLoader()));
    }

    /** The rulebook that answers are given from. */
    public Rulebook rulebook() {
        return laws.rulebook();
    }

    /**
     * What the enforced law of the transaction's own day indicates.
     *
     * @throws NullPointerException if the transaction has no date
     */
    public Determination evaluate(Transaction transaction) {
        return evaluator.evaluate(transaction, Regime.on(transaction.date()));
    }

    /** The same under another choice of law: another day, another view, without an instrument, with further rules. */
    public Under under(Regime regime) {
        return transaction -> evaluator.evaluate(transaction, regime);
    }

    /** A law under which transactions can be evaluated. */
    @FunctionalInterface
    public interface Under {

        /** What this law indicates about a transaction. */
        Determination evaluate(Transaction transaction);
    }

    /** The first day of the coverage. */
    public LocalDate firstDay() {
        return Rulebook.FIRST_DAY;
    }
}
