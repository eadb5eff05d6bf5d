package org.exportable.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.exportable.determination.Timeline;
import org.exportable.determination.Timeline.Announcement;
import org.exportable.determination.Timeline.Span;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;

/** Follows one transaction through all days covered, in both views. */
final class Timelines {

    private final Laws laws;
    private final Validity validity;
    private final BiFunction<Transaction, Law, Answer> answers;

    /** @param answers the answer to a transaction under a law */
    Timelines(Laws laws, Validity validity, BiFunction<Transaction, Law, Answer> answers) {
        this.laws = laws;
        this.validity = validity;
        this.answers = answers;
    }

    /** The timeline of a transaction under a choice of law whose day and view do not matter. */
    Timeline of(Transaction transaction, Regime regime) {
        Walk enforced = new Walk(transaction, regime.in(View.ENFORCED));
        Walk published = new Walk(transaction, regime.in(View.PUBLISHED));
        List<Span> spans = new ArrayList<>();
        for (LocalDate day : days(transaction)) {
            if (enforced.goesTo(day) | published.goesTo(day)) {
                end(spans, day.minusDays(1));
                spans.add(new Span(
                        day,
                        null,
                        enforced.current.standing(),
                        published.current.standing(),
                        new Causes(laws).of(enforced.step(), published.step())));
            }
        }
        return new Timeline(spans, announcements(transaction, regime));
    }

    private static void end(List<Span> spans, LocalDate day) {
        if (!spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            spans.add(new Span(last.from(), day, last.enforced(), last.published(), last.causes()));
        }
    }

    /** The days on which the law changes, and those on which a period after the notification has run. */
    private NavigableSet<LocalDate> days(Transaction transaction) {
        NavigableSet<LocalDate> days = new TreeSet<>(laws.changeDays());
        LocalDate notified = transaction.attestations().nacNotifiedOn();
        if (notified != null) {
            for (double period : Boundaries.of(laws.rules()).numbers("Attestation.daysSinceNacNotification")) {
                long whole = BigDecimal.valueOf(period).longValue();
                days.add(notified.plusDays(whole));
                days.add(notified.plusDays(whole + 1));
            }
        }
        return days.tailSet(Rulebook.FIRST_DAY, true);
    }

    private List<Announcement> announcements(Transaction transaction, Regime regime) {
        return laws.rulebook().instruments().values().stream()
                .filter(each -> each.kind() == Instrument.Kind.ANNOUNCEMENT)
                .filter(each -> !regime.without().contains(each.id()))
                .filter(each -> concerns(each, transaction, regime))
                .sorted(Comparator.comparing(Instrument::firstEffective).thenComparing(Instrument::id))
                .map(each -> new Announcement(each.firstEffective(), each.id(), each.title(), each.citation()))
                .toList();
    }

    /** Whether a notice about it speaks of such a transaction. */
    private boolean concerns(Instrument announcement, Transaction transaction, Regime regime) {
        LocalDate day = announcement.firstEffective();
        for (View view : announcement.views()) {
            Law law = laws.of(regime.at(day).in(view));
            Answer answer = answers.apply(on(transaction, day), law);
            if (law.selection().binding().stream()
                    .filter(version -> version.instrument().equals(announcement))
                    .flatMap(version -> law.rules(version).stream())
                    .anyMatch(answer::couldFire)) {
                return true;
            }
        }
        return false;
    }

    private static Transaction on(Transaction transaction, LocalDate day) {
        return TransactionBuilder.builder(transaction).date(day).build();
    }

    /** One view, day after day. */
    private final class Walk {

        private final Transaction transaction;
        private final Regime regime;
        private Law law;
        private Answer before;
        private Answer current;
        private boolean changed;

        Walk(Transaction transaction, Regime regime) {
            this.transaction = transaction;
            this.regime = regime;
        }

        /** Goes on to a day and says whether the answer is another than before. */
        boolean goesTo(LocalDate day) {
            Law next = laws.of(regime.at(day));
            before = current;
            if (current == null || !passesBy(next)) {
                current = answers.apply(on(transaction, day), next);
            }
            changed = before == null || before != current && !before.agreesWith(current);
            law = next;
            return changed;
        }

        /** The law of a day that changes nothing is the same law; then only the day itself can matter. */
        private boolean passesBy(Law next) {
            return law != next && current.isPassedBy(validity.change(law, next));
        }

        /** The change of the last step, or nothing. */
        Causes.Step step() {
            return before == null || !changed ? null : new Causes.Step(before, current);
        }
    }
}
