package org.exportable.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.exportable.law.Instrument;
import org.exportable.law.Rulebook;

/** The law as a whole: its days, what enacted it, its provisions. */
record LawResource(Desk desk) implements Route.Resource {

    @Override
    public Answer answer(Request request) {
        Rulebook rulebook = desk.exportable().rulebook();
        SortedSet<LocalDate> days = rulebook.changeDays();
        List<Instrument> instruments = rulebook.instruments().values().stream()
                .sorted(Comparator.comparing(Instrument::firstEffective).thenComparing(Instrument::id))
                .toList();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("version", rulebook.version());
        entries.put("sha256", rulebook.sha256());
        entries.put("firstDay", Rulebook.FIRST_DAY);
        entries.put("lastKnownDay", Rulebook.LAST_KNOWN_DAY);
        entries.put("lastChange", days.last());
        entries.put("days", days);
        entries.put("today", desk.today().get());
        entries.put(
                "instruments", instruments.stream().map(LawResource::entries).toList());
        entries.put(
                "announcements",
                instruments.stream()
                        .filter(each -> each.kind() == Instrument.Kind.ANNOUNCEMENT)
                        .map(LawResource::announcement)
                        .toList());
        entries.put("rules", rulebook.provisions().keySet());
        return Answer.json(entries);
    }

    static Map<String, Object> entries(Instrument instrument) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", instrument.id());
        entries.put("title", instrument.title());
        entries.put("citation", instrument.citation());
        entries.put("kind", instrument.kind());
        entries.put("published", instrument.published());
        entries.put("effective", instrument.effective());
        entries.put("complianceFrom", instrument.complianceFrom());
        entries.put("until", instrument.until());
        entries.put("views", instrument.views());
        entries.put("certainty", instrument.certainty());
        entries.put("source", instrument.source());
        return entries;
    }

    private static Map<String, Object> announcement(Instrument instrument) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("day", instrument.firstEffective());
        entries.put("instrument", instrument.id());
        entries.put("title", instrument.title());
        entries.put("citation", instrument.citation());
        return entries;
    }
}
