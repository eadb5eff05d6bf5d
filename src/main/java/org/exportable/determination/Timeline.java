package org.exportable.determination;

import java.time.LocalDate;
import java.util.List;

/**
 * What the rules indicate about one transaction as if it left on each day covered.
 *
 * @param spans days of equal answers, one after another
 * @param announcements what was announced or reported of such transactions, and changed nothing
 */
public record Timeline(List<Span> spans, List<Announcement> announcements) {

    public Timeline {
        spans = List.copyOf(spans);
        announcements = List.copyOf(announcements);
    }

    /** Whether the two views differ on any day. */
    public boolean viewsDiffer() {
        return spans.stream().anyMatch(Span::viewsDiffer);
    }

    /**
     * Days on which the answer is the same.
     *
     * @param from first day
     * @param until last day; null where no change enacted so far ends it
     * @param enforced the answer in the enforced view
     * @param published the answer in the published view
     * @param causes what began it; none for the first span
     */
    public record Span(LocalDate from, LocalDate until, Standing enforced, Standing published, List<Cause> causes) {

        public Span {
            causes = List.copyOf(causes);
        }

        /** Whether the two views differ. */
        public boolean viewsDiffer() {
            return !enforced.equals(published);
        }
    }

    /**
     * An instrument that made a change.
     *
     * @param instrument its id
     * @param title its title
     * @param citation where it is published
     * @param changes the provisions that it changed for this transaction, or the Country Groups
     */
    public record Cause(String instrument, String title, String citation, List<String> changes) {

        public Cause {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A press release or report.
     *
     * @param day when it was published
     * @param instrument its id
     * @param title its title
     * @param citation where it was published
     */
    public record Announcement(LocalDate day, String instrument, String title, String citation) {}
}
