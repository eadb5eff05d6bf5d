package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.fact.Transaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell determines the answer: what is so of one transaction in it is so of all, numbers in the text aside. */
class CellDeterminesTest {

    private static final int BASES = 2_000;
    private static final int NEIGHBOURS = 10;

    private static final Grid GRID = new Grid(TestLaw.LAWS.rules());

    /** Six regimes, 20,000 transactions each, most of them in a cell with others. */
    @ParameterizedTest
    @CsvSource({
        "2022-10-07, 0.1",
        "2024-06-01, 0.2",
        "2025-01-20/PUBLISHED, 0.3",
        "2025-06-01/PUBLISHED, 0.2",
        "2026-03-01, 0.2",
        "2026-11-10-uae-2026, 0.3"
    })
    void a_transaction_and_the_first_of_its_cell_get_the_same_answer(String regime, double share) {
        Law law = TestLaw.law(regime);
        LawView view = new LawView(law);
        RandomFacts random = new RandomFacts(regime.hashCode());
        Jitter jitter = new Jitter(new Random(regime.hashCode()));
        Map<Cell, List<Object>> first = new HashMap<>();
        int shared = 0;
        for (int i = 0; i < BASES; i++) {
            Transaction base = RandomFacts.transaction(random.next(share));
            for (int j = 0; j < NEIGHBOURS; j++) {
                Transaction transaction = j == 0 ? base : jitter.of(base);
                Cell cell = GRID.cell(law, law.regime(), transaction, Measures.of(transaction));
                List<Object> answer = answer(transaction, view);
                List<Object> known = first.putIfAbsent(cell, answer);
                if (known != null) {
                    shared++;
                    assertEquals(known, answer, () -> "for " + transaction);
                }
            }
        }
        assertTrue(shared > BASES, "too few transactions share a cell to tell");
    }

    /** Everything that a determination is made from. */
    private static List<Object> answer(Transaction transaction, LawView view) {
        Answer answer = new Answer(transaction, view);
        return List.of(
                answer.outcome(),
                answer.shared().classification(),
                answer.shared().requirements(),
                answer.exceptions(),
                answer.shared().policies(),
                answer.representative().fired(),
                answer.nearMisses(),
                new Notices(answer).ofRules(Optional.empty()));
    }
}
