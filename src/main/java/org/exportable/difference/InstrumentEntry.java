package org.exportable.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exportable.law.Instrument;

/** The entry of an instrument in two rulebooks. */
final class InstrumentEntry {

    private InstrumentEntry() {}

    /** What the second says otherwise, by key; nothing where one of them has none. */
    static List<String> changes(Instrument before, Instrument after) {
        if (before == null || after == null) {
            return List.of();
        }
        List<String> changes = new ArrayList<>();
        Map<String, Object> old = values(before);
        values(after).forEach((key, value) -> {
            if (!Objects.equals(value, old.get(key))) {
                changes.add("%s: %s instead of %s".formatted(key, words(value), words(old.get(key))));
            }
        });
        return changes;
    }

    private static Map<String, Object> values(Instrument instrument) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", instrument.title());
        values.put("citation", instrument.citation());
        values.put("kind", instrument.kind());
        values.put("published", instrument.published());
        values.put("effective", instrument.effective());
        values.put("complianceFrom", instrument.complianceFrom());
        values.put("until", instrument.until());
        values.put("views", instrument.views());
        values.put("repeals", instrument.repeals());
        values.put("suspends", instrument.suspends());
        values.put("source", instrument.source());
        values.put("certainty", instrument.certainty());
        return values;
    }

    private static String words(Object value) {
        return value == null ? "nothing" : value.toString();
    }
}
