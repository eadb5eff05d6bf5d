package org.exportable.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.difference.Between;
import org.exportable.difference.Direction;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Problem;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.report.DifferenceReport.Part;

/** Which of someone's own transactions two laws indicate differently. Not thread-safe. */
final class LedgerDifference {

    /** Transactions named one by one; of more only their number is told. */
    private static final int MOST_NAMED = 20;

    private final Map<Direction, List<String>> changed = new EnumMap<>(Direction.class);
    private final String name;
    private int all;
    private boolean wrong;

    private LedgerDifference(String name) {
        this.name = name;
    }

    /** Where no transactions were given. */
    static LedgerDifference none() {
        return new LedgerDifference(null);
    }

    /** Reads the transactions of a file; what is wrong with one is told, and the others are looked at. */
    static LedgerDifference of(String file, Between between, Exportable exportable, Surroundings surroundings) {
        LedgerDifference difference = new LedgerDifference(file);
        Source source =
                file.equals("-") ? Source.stream("standard input", surroundings.in()) : Source.file(Path.of(file));
        new TransactionReader(Catalogue.standard(), exportable.countries(), Limits.standard())
                .read(source, entry -> difference.add(entry, between, surroundings));
        return difference;
    }

    private void add(Entry entry, Between between, Surroundings surroundings) {
        all++;
        if (entry instanceof Problem problem) {
            refuse(problem, surroundings);
        } else if (entry instanceof Entry.Read read) {
            try {
                add(read.transaction(), between);
            } catch (IllegalArgumentException e) {
                refuse(new Problem(read.file(), read.line(), 0, "", "", e.getMessage()), surroundings);
            }
        }
    }

    private void add(Transaction transaction, Between between) {
        Optional<Direction> direction = between.direction(transaction);
        String id = transaction.id() == null ? "number " + all : transaction.id();
        direction.ifPresent(
                way -> changed.computeIfAbsent(way, each -> new ArrayList<>()).add(id));
    }

    private void refuse(Problem problem, Surroundings surroundings) {
        wrong = true;
        surroundings.err().println(problem.sentence());
    }

    /** Whether something could not be read. */
    boolean wrong() {
        return wrong;
    }

    /** The ways in which some of them change. */
    Set<Direction> directions() {
        return changed.keySet();
    }

    /** What a report says of it; nothing where no transactions were given. */
    List<Part> parts() {
        if (name == null) {
            return List.of();
        }
        int count = changed.values().stream().mapToInt(List::size).sum();
        List<String> points = new ArrayList<>();
        changed.forEach((direction, ids) -> points.add("%s: %d (%s%s)"
                .formatted(
                        direction.words(),
                        ids.size(),
                        String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size()))),
                        ids.size() > MOST_NAMED ? ", ..." : "")));
        return List.of(new Part("Ledger", "Of your %,d lines %,d change.".formatted(all, count), points));
    }
}
