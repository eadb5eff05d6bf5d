package org.exportable.determination;

import java.time.LocalDate;
import java.util.List;

/**
 * What the rules indicate about each of some items at each of some destinations, as if they left on each day covered.
 *
 * @param spans days on which nothing differs in either view, one after another
 */
public record MatrixTimeline(List<Span> spans) {

    public MatrixTimeline {
        spans = List.copyOf(spans);
    }

    /**
     * Days on which all cells are the same.
     *
     * @param from first day
     * @param until last day; null where no change enacted so far ends it
     * @param enforced the cells in the enforced view
     * @param published the cells in the published view
     */
    public record Span(LocalDate from, LocalDate until, Matrix enforced, Matrix published) {

        /** Whether the two views differ. */
        public boolean viewsDiffer() {
            return !enforced.rows().equals(published.rows());
        }
    }
}
