package org.exportable.determination;

import java.util.List;

/**
 * The values of a figure that keep an outcome.
 *
 * @param kept the outcome
 * @param fact dotted path of the figure
 * @param across dotted path of the figure over whose range the limits are a frontier; null where there is none
 * @param pieces of the frontier, in rising order of that figure; one where there is no frontier
 */
public record Limits(Outcome kept, String fact, String across, List<Piece> pieces) {

    public Limits {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of the frontier, on which the limits are the same or follow the other figure in the same way.
     *
     * @param across values of the other figure; null where there is no frontier
     * @param kept the values that keep the outcome, in rising order
     * @param undetermined the values for which the outcome turns on unknown facts
     * @param decidingFacts dotted paths of those facts
     */
    public record Piece(Interval across, List<Interval> kept, List<Interval> undetermined, List<String> decidingFacts) {

        public Piece {
            kept = List.copyOf(kept);
            undetermined = List.copyOf(undetermined);
            decidingFacts = List.copyOf(decidingFacts);
        }

        /** The smallest value that keeps the outcome; null where none does. */
        public Limit smallest() {
            return kept.isEmpty()
                    ? null
                    : new Limit(kept.get(0).low(), kept.get(0).lowIncluded());
        }

        /** The largest value that keeps the outcome; null where none does, or where there is no largest one. */
        public Limit largest() {
            Interval last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            return last == null || last.high() == null ? null : new Limit(last.high(), last.highIncluded());
        }
    }

    /**
     * How far a figure can go.
     *
     * @param value the limit
     * @param included whether the limit itself keeps the outcome
     */
    public record Limit(Edge value, boolean included) {}
}
