package org.exportable.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.law.Regime;
import org.exportable.law.View;

/**
 * Two laws that are compared, and the days on which they are those of two rulebooks.
 *
 * @param before the first law
 * @param after the second law
 * @param from first day; null where the laws are of two days
 * @param until last day; null where nothing ends them
 */
record Pair(Law before, Law after, LocalDate from, LocalDate until) {

    /** The days on which two rulebooks do not say the same, view by view. */
    static List<Pair> ofAllDays(Laws before, Laws after) {
        SortedSet<LocalDate> days = new TreeSet<>(before.changeDays());
        days.addAll(after.changeDays());
        return ofDays(days, before, after);
    }

    /** The same for these days alone. */
    static List<Pair> ofDays(SortedSet<LocalDate> days, Laws before, Laws after) {
        List<Pair> pairs = new ArrayList<>();
        for (View view : View.values()) {
            List<Pair> ofView = new ArrayList<>();
            for (LocalDate day : days) {
                Regime regime = Regime.on(day).in(view);
                add(new Pair(before.of(regime), after.of(regime), day, null), ofView);
            }
            ofView.stream().filter(Pair::differs).forEach(pairs::add);
        }
        return pairs;
    }

    private static void add(Pair next, List<Pair> pairs) {
        if (!pairs.isEmpty()) {
            Pair last = pairs.remove(pairs.size() - 1);
            if (SameLaw.isSame(last.before, next.before) && SameLaw.isSame(last.after, next.after)) {
                pairs.add(last);
                return;
            }
            pairs.add(new Pair(last.before, last.after, last.from, next.from.minusDays(1)));
        }
        pairs.add(next);
    }

    private boolean differs() {
        return !SameLaw.isSame(before, after);
    }
}
