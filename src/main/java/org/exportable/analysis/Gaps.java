package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exportable.fact.Transaction;

/** Finds the unknown facts of a transaction and everything that they could be. */
final class Gaps {

    private final Transaction transaction;
    private final Boundaries boundaries;
    private final List<Dimension> dimensions = new ArrayList<>();

    private Gaps(Transaction transaction, Boundaries boundaries) {
        this.transaction = transaction;
        this.boundaries = boundaries;
    }

    /** The dimensions of what is unknown, in the order in which one would ask. */
    static List<Dimension> of(Transaction transaction, Boundaries boundaries, PlaceClasses classes) {
        Gaps gaps = new Gaps(transaction, boundaries);
        new ItemGaps(gaps).find();
        new PartyGaps(gaps, classes).find();
        new AttestationGaps(gaps).find();
        return List.copyOf(gaps.dimensions);
    }

    Transaction transaction() {
        return transaction;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    /** Adds unknown facts that go together: each generator sees what the ones before have filled in. */
    void add(List<String> paths, List<Function<Transaction, List<Option>>> generators) {
        dimensions.add(new Dimension(paths, () -> {
            List<Option> options = new ArrayList<>();
            expand(generators, 0, null, options);
            return options;
        }));
    }

    private void expand(
            List<Function<Transaction, List<Option>>> generators, int depth, Option soFar, List<Option> options) {
        if (depth == generators.size()) {
            options.add(soFar);
            return;
        }
        Transaction filled = soFar == null ? transaction : soFar.fill().apply(transaction);
        for (Option next : generators.get(depth).apply(filled)) {
            expand(generators, depth + 1, soFar == null ? next : soFar.and(next), options);
        }
    }

    /** Adds one fact that is true or false. */
    void addFlag(String path, BiFunction<Transaction, Boolean, Transaction> with) {
        add(List.of(path), List.of(before -> flag(path, with)));
    }

    private static List<Option> flag(String path, BiFunction<Transaction, Boolean, Transaction> with) {
        return List.of(
                Option.of(path, Possibility.Choice.of(true), transaction -> with.apply(transaction, true)),
                Option.of(path, Possibility.Choice.of(false), transaction -> with.apply(transaction, false)));
    }

    /** Adds one number that the rules compare with constants. */
    void addNumber(String path, String attribute, BiFunction<Transaction, BigDecimal, Transaction> with) {
        add(List.of(path), List.of(before -> numbers(path, Ranges.exact(boundaries.numbers(attribute)), with)));
    }

    /** The ways to fill in a number that is cut at boundaries. */
    static List<Option> numbers(
            String path, NavigableSet<BigDecimal> cuts, BiFunction<Transaction, BigDecimal, Transaction> with) {
        List<Option> options = new ArrayList<>();
        Ranges.cut(cuts)
                .forEach((range, value) ->
                        options.add(Option.of(path, range, transaction -> with.apply(transaction, value))));
        return options;
    }

    /** The constants of an attribute as exact decimals. */
    NavigableSet<BigDecimal> cuts(String attribute) {
        return new TreeSet<>(Ranges.exact(boundaries.numbers(attribute)));
    }
}
