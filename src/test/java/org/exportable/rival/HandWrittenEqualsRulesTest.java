package org.exportable.rival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.exportable.Exportable;
import org.exportable.TestLaw;
import org.exportable.fact.Transaction;

/** The rulebook and a second implementation, written from the regulations without it, say the same of any transaction. */
class HandWrittenEqualsRulesTest {

    private static final Exportable.Under LAW = TestLaw.EXPORTABLE.under(TestLaw.regime(CompleteTransactions.DAY));

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE, seed = "20240601")
    void the_rulebook_says_what_the_law_written_by_hand_says(@ForAll long seed) {
        Transaction transaction = CompleteTransactions.one(seed);
        assertEquals(HandWritten.answer(transaction), Answer.of(LAW.indicate(transaction)), () -> "for " + transaction);
    }
}
