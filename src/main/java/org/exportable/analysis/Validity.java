package org.exportable.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;

/** Finds the days between which an answer holds, and whether it differs between the two views. Thread-safe. */
final class Validity {

    /** With more cases than this an answer takes long enough under other laws to be worth a second thread. */
    private static final int FEW_CASES = 8;

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
        return laws.of(law.regime().inOtherView());
    }

    /**
     * The days between which an answer holds; where that takes long it is found beside what the caller does meanwhile.
     *
     * @param under the answer to the same question under a law
     */
    Supplier<Span> beside(Answer answer, Function<Law, Answer> under) {
        if (answer.cases().inferences().size() <= FEW_CASES) {
            Span span = around(answer, under);
            return () -> span;
        }
        // An answer must not be asked by two threads at once.
        return CompletableFuture.supplyAsync(() -> around(under.apply(answer.law()), under))::join;
    }

    /**
     * The days between which an answer holds.
     *
     * @param under the answer to the same question under another law
     */
    Span around(Answer answer, Function<Law, Answer> under) {
        NavigableSet<LocalDate> days = laws.changeDays();
        LocalDate own = answer.law().regime().date();
        LocalDate from = own;
        Walk back = new Walk(answer, under);
        for (LocalDate day : days.headSet(own, false).descendingSet()) {
            if (!back.holdsOn(day)) {
                break;
            }
            from = day;
        }
        Walk on = new Walk(answer, under);
        for (LocalDate day : days.tailSet(own, false)) {
            if (!on.holdsOn(day)) {
                return new Span(from, day.minusDays(1));
            }
        }
        return new Span(from, null);
    }

    /** Goes from law to law, day after day, as long as the answer stays the same. */
    private final class Walk {

        private final Answer start;
        private final Function<Law, Answer> under;
        private Answer current;
        private Law law;

        Walk(Answer start, Function<Law, Answer> under) {
            this.start = start;
            this.under = under;
            this.current = start;
            this.law = start.law();
        }

        boolean holdsOn(LocalDate day) {
            Law next = laws.of(start.law().regime().at(day));
            Change change = change(law, next);
            law = next;
            if (current.isPassedBy(change)) {
                return true;
            }
            current = under.apply(next);
            return current.agreesWith(start);
        }
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
