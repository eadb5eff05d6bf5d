package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;

/**
 * Values of a fact for which an answer is the same.
 *
 * @param values the values
 * @param answer what is looked at of the answer
 * @param deciding unknown facts on which it turns somewhere among the values
 * @param <L> what is looked at
 */
record Labelled<L>(Interval values, L answer, Set<String> deciding) {

    /** Joins neighbours with the same answer; the argument is in rising order without gaps. */
    static <L> List<Labelled<L>> join(List<Labelled<L>> spans) {
        List<Labelled<L>> joined = new ArrayList<>();
        for (Labelled<L> next : spans) {
            Labelled<L> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.answer.equals(next.answer)) {
                joined.set(joined.size() - 1, last.with(last.values.to(next.values), next.deciding));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private Labelled<L> with(Interval longer, Set<String> more) {
        Set<String> all = new TreeSet<>(deciding);
        all.addAll(more);
        return new Labelled<>(longer, answer, all);
    }

    /** Spans that are the same, with everything that either turns on. */
    static <L> List<Labelled<L>> both(List<Labelled<L>> one, List<Labelled<L>> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).with(one.get(i).values, other.get(i).deciding))
                .toList();
    }

    /** What spans whose ends follow another fact are where that has this value; those that vanish there are left out. */
    static <L> List<Labelled<L>> where(List<Labelled<L>> spans, BigDecimal x) {
        List<Labelled<L>> there = new ArrayList<>();
        for (Labelled<L> span : spans) {
            Interval values = span.values;
            Edge low = where(values.low(), x);
            Edge high = values.high() == null ? null : where(values.high(), x);
            if (!low.equals(high) || values.lowIncluded() && values.highIncluded()) {
                there.add(new Labelled<>(
                        new Interval(low, values.lowIncluded(), high, values.highIncluded()), span.answer, Set.of()));
            }
        }
        return join(there);
    }

    private static Edge where(Edge edge, BigDecimal x) {
        return Edge.at(Sections.rounded(edge.where(x)));
    }

    /** Whether these are the same spans, whatever they turn on. */
    static <L> boolean same(List<Labelled<L>> one, List<Labelled<L>> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.get(i).values.equals(other.get(i).values)
                                && one.get(i).answer.equals(other.get(i).answer));
    }
}
