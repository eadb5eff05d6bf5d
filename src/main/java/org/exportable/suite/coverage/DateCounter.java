package org.exportable.suite.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/** Counts what cases touch of one day of an instrument. */
final class DateCounter {

    private final Instrument instrument;
    private final LocalDate day;
    private final Turn turn;
    private String before;
    private String on;

    private DateCounter(Instrument instrument, LocalDate day, Turn turn) {
        this.instrument = instrument;
        this.day = day;
        this.turn = turn;
    }

    /** The days inside the coverage on which instruments or their versions begin, bind or end, in their order. */
    static List<DateCounter> all(Rulebook rulebook) {
        List<DateCounter> all = new ArrayList<>();
        for (Instrument instrument : rulebook.instruments().values()) {
            if (instrument.kind() != Instrument.Kind.PROPOSED) {
                turns(instrument, rulebook.versions()).forEach((day, turn) -> {
                    if (!day.isBefore(Rulebook.FIRST_DAY)) {
                        all.add(new DateCounter(instrument, day, turn));
                    }
                });
            }
        }
        all.sort(Comparator.comparing(each -> each.day));
        return all;
    }

    /** On a day on which more than one thing happens, the first in the order of the turns counts. */
    private static Map<LocalDate, Turn> turns(Instrument instrument, Collection<Version> versions) {
        Map<LocalDate, Turn> turns = new TreeMap<>();
        instrument.effective().forEach(day -> turns.put(day, Turn.BEGINS));
        add(instrument.complianceFrom(), instrument.until(), turns);
        versions.stream()
                .filter(version -> version.instrument().id().equals(instrument.id()))
                .forEach(version -> add(version.complianceFrom(), version.until(), turns));
        return turns;
    }

    private static void add(LocalDate complianceFrom, LocalDate until, Map<LocalDate, Turn> turns) {
        if (complianceFrom != null) {
            turns.merge(complianceFrom, Turn.BINDS, DateCounter::first);
        }
        if (until != null) {
            turns.merge(until.plusDays(1), Turn.ENDS, DateCounter::first);
        }
    }

    private static Turn first(Turn one, Turn other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    void count(String id, Regime regime) {
        if (!instrument.views().contains(regime.view()) || regime.without().contains(instrument.id())) {
            return;
        }
        if (on == null && regime.date().equals(day)) {
            on = id;
        }
        if (before == null && regime.date().equals(day.minusDays(1))) {
            before = id;
        }
    }

    DateCoverage coverage() {
        return new DateCoverage(instrument, day, turn, before, on);
    }
}
