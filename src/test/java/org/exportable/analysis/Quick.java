package org.exportable.analysis;

import org.exportable.TestLaw;
import org.exportable.determination.Outcome;
import org.exportable.engine.Inference;
import org.exportable.engine.Law;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Policy;

/** Outcomes of complete transactions without everything else that a determination says: for tests that need many. */
public final class Quick {

    private Quick() {}

    /** The outcome by the rules in Drools. */
    public static Outcome outcome(Transaction transaction, Law law) {
        return finding(law, transaction, law.drools()).outcome();
    }

    public static Outcome outcome(Transaction transaction, String regime) {
        return outcome(transaction, TestLaw.law(regime));
    }

    /** The outcome by the rules read plainly. */
    public static Outcome plainOutcome(Transaction transaction, Law law) {
        return finding(law, transaction, law.plain()).outcome();
    }

    /** How an application would be reviewed, or null. */
    public static Policy policy(Transaction transaction, String regime) {
        Law law = TestLaw.law(regime);
        return finding(law, transaction, law.plain()).policy();
    }

    private static Finding finding(Law law, Transaction transaction, Inference inference) {
        Facts facts = new Settler(law).settle(transaction);
        return new Finding(law, facts, inference.infer(facts));
    }
}
