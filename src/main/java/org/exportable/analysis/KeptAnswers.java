package org.exportable.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.function.Supplier;
import org.exportable.determination.Determination;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/** The answers of the cells that are asked for most. Thread-safe. */
final class KeptAnswers {

    private final Grid grid;
    private final Cache<Cell, CellAnswer> answers;

    /**
     * None yet.
     *
     * @param rules all rules of the rulebook
     * @param most how many answers are kept
     */
    KeptAnswers(Collection<PlainRule> rules, int most) {
        this.grid = new Grid(rules);
        this.answers =
                Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /**
     * The determination of a transaction, from the answer of its cell.
     *
     * @param anew works out the answer of the cell where it is not at hand
     */
    Determination of(Transaction transaction, Law law, Regime regime, Supplier<CellAnswer> anew) {
        Measures measures = Measures.of(transaction);
        Cell cell = grid.cell(law, regime, transaction, measures);
        CellAnswer answer = answers.getIfPresent(cell);
        if (answer == null) {
            answer = anew.get();
            if (answer.isOfWholeCell(grid.names())) {
                answers.put(cell, answer);
            }
        }
        return answer.of(transaction, regime, measures);
    }
}
