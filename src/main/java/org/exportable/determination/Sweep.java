package org.exportable.determination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
     * The span in which two values lie.
     *
     * @param value of the figure
     * @param other of the other figure; where one figure varies, it does not matter
     */
    public Optional<Span> at(BigDecimal value, BigDecimal other) {
        return bands.stream()
                .filter(band -> band.across == null || band.across.contains(other, BigDecimal.ZERO))
                .flatMap(band -> band.spans.stream())
                .filter(span -> span.values.contains(value, other))
                .findFirst();
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
     * @param rules in a sweep by rule, the rules that apply and ask for a figure that varies, by stage; else none
     */
    public record Span(Interval values, Standing standing, List<String> decidingFacts, List<AppliedRule> rules) {

        public Span {
            decidingFacts = List.copyOf(decidingFacts);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule that applies, or could as far as is known.
     *
     * @param rule its name
     * @param provision citation
     * @param certain whether it applies whatever the unknown facts are
     * @param bounds what it asks of the figures that vary
     */
    public record AppliedRule(String rule, String provision, boolean certain, List<Bound> bounds) {

        public AppliedRule {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * What a rule asks of a figure, and where the values end that meet it.
     *
     * @param words such as "TPP ≥ 4800"
     * @param fact dotted path of the figure of which the end is a value: that of the spans, or where the bound does not
     *     depend on it the other one
     * @param end the end, which for the figure of the spans may follow the other one
     */
    public record Bound(String words, String fact, Edge end) {}
}
