package org.exportable.determination;

import java.util.List;

/**
 * How a transaction stands for every value of one or two of its figures.
 *
 * @param fact dotted path of the figure whose spans these are
 * @param across dotted path of the other figure; null where one figure varies
 * @param bands one after another, in rising order of the other figure; one where one figure varies
 */
public record Sweep(String fact, String across, List<Band> bands) {

    public Sweep {
        bands = List.copyOf(bands);
    }

    /**
     * Values of the other figure for which the spans are the same, their ends expressed by it.
     *
     * @param across values of the other figure; null where one figure varies
     * @param spans in rising order, without a gap
     */
    public record Band(Interval across, List<Span> spans) {

        public Band {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Values of the figure for which the transaction stands the same.
     *
     * @param values the values
     * @param standing how it stands
     * @param decidingFacts where that is undetermined, dotted paths of unknown facts on which the outcome turns somewhere
     *     in the span
     */
    public record Span(Interval values, Standing standing, List<String> decidingFacts) {

        public Span {
            decidingFacts = List.copyOf(decidingFacts);
        }
    }
}
