package org.exportable.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exportable.determination.Matrix;
import org.exportable.determination.MatrixTimeline;
import org.exportable.determination.MatrixTimeline.Span;
import org.exportable.determination.Outcome;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;

/** Puts answers for many items at many destinations together, on one day or on all. */
public final class MatrixMaker {

    private static final Matrix.Cell NOT_COVERED =
            new Matrix.Cell(Outcome.OUT_OF_COVERAGE, null, false, List.of(), List.of());

    private final Laws laws;
    private final List<Item> items;
    private final List<Country> destinations;
    private final Function<Country, Transaction> going;

    /** @param going a transaction for each destination, alike but for where it goes and to whom; its item does not matter */
    public MatrixMaker(Laws laws, List<Item> items, List<Country> destinations, Function<Country, Transaction> going) {
        this.laws = laws;
        this.items = items;
        this.destinations = destinations;
        this.going = going;
    }

    /**
     * One unit of each item from the United States.
     *
     * @param consignees who receives the items at each destination
     */
    public static MatrixMaker ofExports(
            Laws laws, List<Item> items, List<Country> destinations, Function<Country, Party> consignees) {
        return new MatrixMaker(
                laws,
                items,
                destinations,
                to -> TransactionBuilder.builder()
                        .item(items.get(0))
                        .to(to)
                        .consignee(consignees.apply(to))
                        .build());
    }

    /**
     * The matrix of one regime.
     *
     * @throws IllegalArgumentException if there is no item or no destination
     */
    public Matrix of(Regime regime) {
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return new Matrix(
                    regime.date(), regime.view(), regime.toString(), names(), codes(), notCovered(), Map.of());
        }
        Law law = laws.of(regime);
        return matrix(regime, matrices(List.of(law)).under(law));
    }

    /**
     * The matrices of several regimes, in their order. What their laws share is looked at once.
     *
     * @throws IllegalArgumentException if there is no item or no destination, or a day is before the coverage
     */
    public List<Matrix> of(List<Regime> regimes) {
        Matrices matrices = matrices(regimes.stream().map(laws::of).distinct().toList());
        return regimes.stream()
                .map(regime -> matrix(regime, cells(regime, matrices)))
                .toList();
    }

    /**
     * The matrices of all days in both views, whatever the regime's own.
     *
     * @throws IllegalArgumentException if there is no item or no destination
     */
    public MatrixTimeline timeline(Regime regime) {
        List<LocalDate> days = List.copyOf(laws.changeDays());
        Matrices matrices = matrices(days.stream()
                .flatMap(day -> Stream.of(View.values())
                        .map(view -> laws.of(regime.at(day).in(view))))
                .distinct()
                .toList());
        List<Span> spans = new ArrayList<>();
        for (LocalDate day : days) {
            List<List<Matrix.Cell>> enforced = cells(regime.at(day).in(View.ENFORCED), matrices);
            List<List<Matrix.Cell>> published = cells(regime.at(day).in(View.PUBLISHED), matrices);
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last == null
                    || !last.enforced().rows().equals(enforced)
                    || !last.published().rows().equals(published)) {
                end(spans, day.minusDays(1));
                spans.add(new Span(
                        day,
                        null,
                        matrix(regime.at(day).in(View.ENFORCED), enforced),
                        matrix(regime.at(day).in(View.PUBLISHED), published)));
            }
        }
        return new MatrixTimeline(spans);
    }

    private static void end(List<Span> spans, LocalDate day) {
        if (!spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            spans.add(new Span(last.from(), day, last.enforced(), last.published()));
        }
    }

    private Matrices matrices(List<Law> some) {
        return new Matrices(items, destinations, going, some);
    }

    private List<List<Matrix.Cell>> cells(Regime regime, Matrices matrices) {
        return matrices.under(laws.of(regime));
    }

    private Matrix matrix(Regime regime, List<List<Matrix.Cell>> cells) {
        return new Matrix(
                regime.date(),
                regime.view(),
                regime.toString(),
                names(),
                codes(),
                cells,
                PlaceWords.groups(laws.of(regime).places()));
    }

    private List<List<Matrix.Cell>> notCovered() {
        return Collections.nCopies(items.size(), Collections.nCopies(destinations.size(), NOT_COVERED));
    }

    private List<String> names() {
        return items.stream()
                .map(item -> item.catalog() == null ? String.valueOf(item.name()) : item.catalog())
                .toList();
    }

    private List<String> codes() {
        return destinations.stream().map(Country::code).toList();
    }
}
