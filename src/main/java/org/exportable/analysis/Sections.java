package org.exportable.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Varied;
import org.exportable.fact.Transaction;

/**
 * Cuts the values of one or two figures of a transaction at every line that the rules draw between them, looks at one point
 * of each piece, and joins neighbours that answer the same.
 *
 * @param <L> what is looked at of an answer
 */
final class Sections<L> {

    /** Quotients have 34 digits; beyond these they may differ from what they stand for. */
    private static final MathContext SURE = new MathContext(28, RoundingMode.HALF_EVEN);

    private final Transaction transaction;
    private final Boundaries boundaries;
    private final Function<Transaction, Labelled<L>> label;

    /** @param label what is looked at of the answer to a transaction, and on what it turns; its values are replaced */
    Sections(Transaction transaction, Boundaries boundaries, Function<Transaction, Labelled<L>> label) {
        this.transaction = transaction;
        this.boundaries = boundaries;
        this.label = label;
    }

    /** The digits that are sure. */
    static BigDecimal rounded(BigDecimal value) {
        return value.round(SURE).stripTrailingZeros();
    }

    /** The spans of one figure. */
    List<Labelled<L>> of(Varied range) {
        NumericFact fact = NumericFacts.of(range.fact());
        Set<BigDecimal> cuts =
                edges(range, fact.with().apply(transaction, BigDecimal.ONE), "").keySet();
        List<Piece> pieces = Piece.of(range, cuts);
        List<Labelled<L>> spans = new ArrayList<>();
        for (Piece piece : fact.isWhole() ? Piece.whole(pieces) : pieces) {
            spans.add(label(piece.interval(), fact.with().apply(transaction, piece.inside())));
        }
        return Labelled.join(spans);
    }

    /** The spans of one figure for all values of another. */
    List<Section<L>> of(Varied range, Varied across) {
        NumericFact other = NumericFacts.of(across.fact());
        List<Piece> pieces = Piece.of(across, cuts(range, across));
        List<Section<L>> sections = new ArrayList<>();
        for (Piece piece : other.isWhole() ? Piece.whole(pieces) : pieces) {
            sections.add(section(range, other, piece));
        }
        return join(sections);
    }

    /** Values of the other figure where lines end spans of it alone, or where lines that end spans of the figure cross. */
    private Set<BigDecimal> cuts(Varied range, Varied across) {
        Set<Threshold> lines = new LinkedHashSet<>(lines(range, across));
        List<Threshold> ends = new ArrayList<>(List.of(Threshold.fact(range.fact()), line(range.fact(), range.from())));
        if (range.to() != null) {
            ends.add(line(range.fact(), range.to()));
        }
        lines.addAll(ends);
        Set<BigDecimal> cuts = new TreeSet<>();
        for (Threshold one : lines) {
            if (!one.facts().contains(range.fact())) {
                one.edge(across.fact(), "").ifPresent(edge -> add(edge, cuts));
            }
            for (Threshold crossed : lines) {
                one.crossing(crossed, range.fact())
                        .flatMap(crossing -> crossing.edge(across.fact(), ""))
                        .ifPresent(edge -> add(edge, cuts));
            }
        }
        return cuts;
    }

    private static void add(Edge edge, Set<BigDecimal> cuts) {
        cuts.add(rounded(edge.constant()));
    }

    private static Threshold line(String fact, BigDecimal value) {
        return Threshold.fact(fact).minus(Threshold.constant(value));
    }

    private List<Threshold> lines(Varied range, Varied across) {
        Transaction any = NumericFacts.of(range.fact())
                .with()
                .apply(NumericFacts.of(across.fact()).with().apply(transaction, BigDecimal.ONE), BigDecimal.ONE);
        return Thresholds.of(boundaries, any, Set.of(range.fact(), across.fact()));
    }

    private Section<L> section(Varied range, NumericFact other, Piece piece) {
        Transaction there = other.with().apply(transaction, piece.inside());
        NumericFact fact = NumericFacts.of(range.fact());
        Transaction any = fact.with().apply(there, BigDecimal.ONE);
        Map<BigDecimal, Edge> edges = new TreeMap<>();
        if (piece.isPoint()) {
            edges.putAll(edges(range, any, ""));
        } else {
            Thresholds.of(boundaries, any, Set.of(range.fact(), other.path()))
                    .forEach(line -> line.edge(range.fact(), other.path())
                            .ifPresent(edge -> edges.put(rounded(edge.where(piece.inside())), edge)));
        }
        edges.put(range.from(), Edge.at(range.from()));
        if (range.to() != null) {
            edges.put(range.to(), Edge.at(range.to()));
        }
        List<Labelled<L>> spans = new ArrayList<>();
        for (Piece each : Piece.of(range, edges.keySet())) {
            Interval values = new Interval(
                    edges.get(each.low()),
                    each.closed(),
                    each.high() == null ? null : edges.get(each.high()),
                    each.closed());
            spans.add(label(values, fact.with().apply(there, each.inside())));
        }
        return new Section<>(piece.interval(), Labelled.join(spans));
    }

    /** Where lines end spans of a figure, by the number that the end is. */
    private NavigableMap<BigDecimal, Edge> edges(Varied range, Transaction any, String x) {
        NavigableMap<BigDecimal, Edge> edges = new TreeMap<>();
        for (Threshold line : Thresholds.of(boundaries, any, Set.of(range.fact()))) {
            line.edge(range.fact(), x).ifPresent(edge -> {
                BigDecimal end = rounded(edge.constant());
                edges.put(end, Edge.at(end));
            });
        }
        edges.put(BigDecimal.ZERO, Edge.at(BigDecimal.ZERO));
        return edges;
    }

    private Labelled<L> label(Interval values, Transaction point) {
        Labelled<L> there = label.apply(point);
        return new Labelled<>(values, there.answer(), there.deciding());
    }

    /** Joins neighbours that the same words describe. */
    private List<Section<L>> join(List<Section<L>> sections) {
        List<Section<L>> joined = new ArrayList<>();
        for (Section<L> next : sections) {
            Section<L> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            List<Labelled<L>> common = last == null ? null : common(last, next);
            if (common == null) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Section<>(last.across().to(next.across()), common));
            }
        }
        return joined;
    }

    /** The spans of two neighbours where one describes both, else null; on a single value any description will do. */
    private static <L> List<Labelled<L>> common(Section<L> last, Section<L> next) {
        if (Labelled.same(last.spans(), next.spans())) {
            return Labelled.both(last.spans(), next.spans());
        }
        if (next.across().isPoint()) {
            return describes(last.spans(), next) ? last.spans() : null;
        }
        return last.across().isPoint() && describes(next.spans(), last) ? next.spans() : null;
    }

    private static <L> boolean describes(List<Labelled<L>> spans, Section<L> point) {
        BigDecimal x = point.across().low().constant();
        return Labelled.same(Labelled.where(spans, x), Labelled.where(point.spans(), x));
    }
}
