package org.exportable.analysis;

import java.util.List;
import java.util.function.UnaryOperator;
import org.exportable.determination.NearestChange.Group;
import org.exportable.fact.Transaction;

/**
 * A known fact and everything else that it could be, as far as the rules can tell it apart.
 *
 * @param path its dotted path
 * @param group what it is about
 * @param directions for a figure or a day the steps down and the steps up, the nearest first; for another fact one list
 *     in no order
 */
record Variable(String path, Group group, List<List<Step>> directions) {

    /** Whether the steps of a direction lead farther and farther away. */
    boolean isOrdered() {
        return directions.size() > 1;
    }

    /**
     * Something else that the fact could be.
     *
     * @param meaning what it is then
     * @param distance from what it is, as a share of that; null where it is no figure, or is 0
     * @param fill changes the fact to the nearest value with this meaning
     */
    record Step(Possibility meaning, Double distance, UnaryOperator<Transaction> fill) {}
}
