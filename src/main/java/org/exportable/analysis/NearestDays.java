package org.exportable.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.exportable.analysis.Possibility.Choice;
import org.exportable.determination.NearestChange.Group;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/**
 * The nearest days on which an answer is another. The shipment moves with the law, unless the law was chosen without regard
 * to its day.
 *
 * @param lawChanges the days on which the law changes
 * @param waiting the numbers of days that a notification may have to wait
 * @param answers what a law comes to for a transaction
 */
record NearestDays(
        NavigableSet<LocalDate> lawChanges,
        NavigableSet<Double> waiting,
        BiFunction<Transaction, Regime, Upshot> answers) {

    /** The nearest day before that of the regime and the nearest one after, as far as there are such days. */
    List<Found> around(Transaction transaction, Regime regime, Upshot own) {
        NavigableSet<LocalDate> begins = begins(transaction, regime);
        Stream<LocalDate> earlier = begins.headSet(regime.date(), true).descendingSet().stream()
                .map(begin -> begin.minusDays(1))
                .filter(day -> !day.isBefore(Rulebook.FIRST_DAY));
        Stream<LocalDate> later = begins.tailSet(regime.date(), false).stream();
        List<Found> found = new ArrayList<>();
        for (Stream<LocalDate> days : List.of(earlier, later)) {
            days.map(day -> on(day, transaction, regime))
                    .filter(each -> !each.upshot().equals(own))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The days on which the law changes, and those on which a waiting time of the transaction ends. */
    private NavigableSet<LocalDate> begins(Transaction transaction, Regime regime) {
        NavigableSet<LocalDate> begins = new TreeSet<>(lawChanges);
        LocalDate notified = transaction.attestations().nacNotifiedOn();
        if (notified != null && movesWith(regime, transaction)) {
            for (double days : waiting) {
                begins.add(notified.plusDays((long) days));
                begins.add(notified.plusDays((long) days + 1));
            }
        }
        return begins;
    }

    private static boolean movesWith(Regime regime, Transaction transaction) {
        return regime.date().equals(transaction.date());
    }

    private Found on(LocalDate day, Transaction transaction, Regime regime) {
        Transaction moved = movesWith(regime, transaction)
                ? TransactionBuilder.from(transaction).withDate(day)
                : transaction;
        return new Found(
                new TreeSet<>(Set.of(Group.DATES)),
                Map.of("date", Set.of(new Choice(day.toString()))),
                null,
                answers.apply(moved, regime.at(day)));
    }
}
