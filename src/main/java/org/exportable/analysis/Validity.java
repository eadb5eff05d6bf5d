package org.exportable.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.law.Regime;
import org.exportable.law.View;

/** Finds the days between which an answer holds, and whether it differs between the two views. Thread-safe. */
final class Validity {

    private final Laws laws;
    private final Map<Pair, Change> changes = new ConcurrentHashMap<>();

    Validity(Laws laws) {
        this.laws = laws;
    }

    /** The change from one law to another. */
    Change change(Law before, Law after) {
        return changes.computeIfAbsent(new Pair(before, after), pair -> new Change(pair.before, pair.after));
    }

    /** The law of the same day in the other view. */
    Law otherView(Law law) {
        Regime regime = law.regime();
        return laws.of(regime.in(regime.view() == View.ENFORCED ? View.PUBLISHED : View.ENFORCED));
    }

    /**
     * The days between which an answer holds.
     *
     * @param holds whether the answer is the same under a law
     */
    Span around(Law law, Predicate<Law> holds) {
        NavigableSet<LocalDate> days = laws.changeDays();
        LocalDate from = law.regime().date();
        for (LocalDate day : days.headSet(from, false).descendingSet()) {
            if (!holds.test(laws.of(law.regime().at(day)))) {
                break;
            }
            from = day;
        }
        for (LocalDate day : days.tailSet(law.regime().date(), false)) {
            if (!holds.test(laws.of(law.regime().at(day)))) {
                return new Span(from, day.minusDays(1));
            }
        }
        return new Span(from, null);
    }

    private record Pair(Law before, Law after) {}

    /**
     * Days between which an answer holds.
     *
     * @param from first day
     * @param until last day; null where no end is known
     */
    record Span(LocalDate from, LocalDate until) {}
}
