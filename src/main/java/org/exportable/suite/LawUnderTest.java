package org.exportable.suite;

import java.util.List;
import org.exportable.Exportable;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/** The rules that cases are run against: those of the program, or others. Thread-safe. */
public interface LawUnderTest {

    /** What the law of a regime indicates about a transaction, as far as cases expect it. */
    Determination brief(Transaction transaction, Regime regime);

    /** The same with the reasons, for a case that failed. */
    Determination whole(Transaction transaction, Regime regime);

    /** The rules that a program answers from. */
    static LawUnderTest of(Exportable exportable) {
        return new LawUnderTest() {
            @Override
            public Determination brief(Transaction transaction, Regime regime) {
                return exportable.under(regime).brief(transaction);
            }

            @Override
            public Determination whole(Transaction transaction, Regime regime) {
                return exportable.under(regime).evaluate(transaction);
            }
        };
    }

    /**
     * What comes of a case.
     *
     * @param otherwise the law where the case names none
     */
    default CaseResult run(SuiteCase tested, Regime otherwise) {
        Regime regime = tested.law(otherwise);
        return result(tested, regime, brief(tested.transaction(), regime));
    }

    /** What comes of a case whose determination is known in brief. */
    default CaseResult result(SuiteCase tested, Regime regime, Determination brief) {
        List<Mismatch> mismatches = tested.expected().mismatches(brief);
        return new CaseResult(
                tested, regime, mismatches, mismatches.isEmpty() ? null : whole(tested.transaction(), regime));
    }
}
