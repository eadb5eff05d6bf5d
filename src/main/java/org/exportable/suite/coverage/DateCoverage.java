package org.exportable.suite.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exportable.law.Instrument;
import org.exportable.law.Rulebook;

/**
 * A day on which an instrument changes the law, and the day before. A case touches a day if the law that it is asked under is
 * that of the day, in a view in which the instrument counts, with the instrument not left out.
 *
 * @param instrument the instrument
 * @param day the first day of the changed law
 * @param turn what happens on it
 * @param before id of the first case of the day before; null if there is none
 * @param on id of the first case of the day itself; null if there is none
 */
public record DateCoverage(Instrument instrument, LocalDate day, Turn turn, String before, String on) {

    /** Those of the two days that no case touches. Nothing is asked of a day before the coverage of the law. */
    public List<LocalDate> untouched() {
        List<LocalDate> untouched = new ArrayList<>();
        if (before == null && isBeforeCovered()) {
            untouched.add(day.minusDays(1));
        }
        if (on == null) {
            untouched.add(day);
        }
        return untouched;
    }

    /** How many of the two days a case can touch. */
    public int days() {
        return isBeforeCovered() ? 2 : 1;
    }

    private boolean isBeforeCovered() {
        return day.isAfter(Rulebook.FIRST_DAY);
    }
}
