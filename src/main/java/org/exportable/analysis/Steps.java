package org.exportable.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.exportable.analysis.Possibility.Range;
import org.exportable.analysis.Variable.Step;
import org.exportable.fact.Transaction;

/** The steps down and up from a figure or a day, cut where the rules can tell values apart. */
final class Steps {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** How close to an end that does not belong to a range its nearest value is taken, as a share of that end. */
    private static final BigDecimal CLOSE = new BigDecimal("1e-9");

    private Steps() {}

    /** The steps from a figure that may have any value from 0 on. */
    static List<List<Step>> around(
            BigDecimal value, NavigableSet<BigDecimal> cuts, BiFunction<Transaction, BigDecimal, Transaction> with) {
        double figure = value.doubleValue();
        List<Step> down = new ArrayList<>();
        List<Step> up = new ArrayList<>();
        Ranges.cut(cuts).forEach((range, inside) -> {
            if (range.high() < figure || range.high() == figure && !range.highIncluded()) {
                BigDecimal near = range.highIncluded() ? inside : below(range);
                down.add(step(range, distance(figure, range.high()), near, with));
            } else if (range.low() > figure || range.low() == figure && !range.lowIncluded()) {
                BigDecimal near = range.lowIncluded() ? inside : above(range, inside);
                up.add(step(range, distance(figure, range.low()), near, with));
            }
        });
        Collections.reverse(down);
        return List.of(down, up);
    }

    private static BigDecimal below(Range range) {
        BigDecimal high = BigDecimal.valueOf(range.high());
        return high.subtract(gap(range, high));
    }

    private static BigDecimal above(Range range, BigDecimal inside) {
        BigDecimal low = BigDecimal.valueOf(range.low());
        return low.signum() == 0 ? inside : low.add(gap(range, low));
    }

    private static BigDecimal gap(Range range, BigDecimal end) {
        BigDecimal close = end.multiply(CLOSE);
        return range.high() == Double.POSITIVE_INFINITY
                ? close
                : close.min(BigDecimal.valueOf(range.high() - range.low()).divide(TWO));
    }

    /** The steps from a number of units, which is whole and more than 0. */
    static List<List<Step>> whole(
            BigDecimal value, NavigableSet<BigDecimal> cuts, BiFunction<Transaction, BigDecimal, Transaction> with) {
        NavigableSet<BigDecimal> begins = new TreeSet<>();
        for (BigDecimal cut : cuts.tailSet(BigDecimal.ONE, true)) {
            begins.add(cut.setScale(0, RoundingMode.CEILING));
            begins.add(cut.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        }
        begins.remove(BigDecimal.ONE);
        double figure = value.doubleValue();
        List<Step> down = new ArrayList<>();
        List<Step> up = new ArrayList<>();
        for (BigDecimal begin : begins) {
            BigDecimal before = begins.lower(begin);
            BigDecimal last = begin.subtract(BigDecimal.ONE);
            BigDecimal next = begins.higher(begin);
            if (begin.compareTo(value) <= 0) {
                down.add(step(
                        range(before == null ? BigDecimal.ZERO : before, begin),
                        distance(figure, last.doubleValue()),
                        last,
                        with));
            } else {
                up.add(step(range(begin, next), distance(figure, begin.doubleValue()), begin, with));
            }
        }
        Collections.reverse(down);
        return List.of(down, up);
    }

    private static Range range(BigDecimal from, BigDecimal next) {
        return new Range(from.doubleValue(), true, next == null ? Double.POSITIVE_INFINITY : next.doubleValue(), false);
    }

    /** The steps from a day to the spans that begin on these days; what comes before the first of them is a span too. */
    static List<List<Step>> days(
            LocalDate value, NavigableSet<LocalDate> begins, BiFunction<Transaction, LocalDate, Transaction> with) {
        List<Step> earlier = begins.headSet(value, true).descendingSet().stream()
                .map(begin -> day(begin.minusDays(1), with))
                .toList();
        List<Step> later = begins.tailSet(value, false).stream()
                .map(begin -> day(begin, with))
                .toList();
        return List.of(earlier, later);
    }

    private static Step day(LocalDate day, BiFunction<Transaction, LocalDate, Transaction> with) {
        return Variables.step(day.toString(), day, with);
    }

    private static Step step(
            Range range, Double distance, BigDecimal near, BiFunction<Transaction, BigDecimal, Transaction> with) {
        return new Step(range, distance, transaction -> with.apply(transaction, near));
    }

    private static Double distance(double figure, double end) {
        return figure == 0 ? null : Double.valueOf(Math.abs(end - figure) / figure);
    }
}
