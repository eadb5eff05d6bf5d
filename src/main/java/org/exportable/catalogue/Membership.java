package org.exportable.catalogue;

import java.time.LocalDate;
import java.util.Set;

/**
 * A country stands in a Country Group, or in a list that works like one, for a span of days.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param group such as D:5 or 740 Supp. 5(a)
 * @param from first day; null where it was so before anything modelled here
 * @param to last day; null where open
 * @param enactedBy id of the instrument that began it; null where that lies before anything modelled here
 * @param endedBy id of the instrument that ended it; null where open or as above
 * @param certainty how well it is known
 */
public record Membership(
        String country,
        String group,
        LocalDate from,
        LocalDate to,
        String enactedBy,
        String endedBy,
        Certainty certainty) {

    /** How well a membership is known. */
    public enum Certainty {
        /** In the published table or rule. */
        SOURCED,
        /** Follows from another entry. */
        DERIVED,
        /** Assumed, as for a territory without an entry of its own. */
        UNVERIFIED
    }

    static Membership of(Row row) {
        return new Membership(
                row.text("country"),
                row.text("group"),
                row.day("from"),
                row.day("to"),
                row.text("enactedBy"),
                row.text("endedBy"),
                row.constant("certainty", Certainty.class));
    }

    /** Whether it holds on a day, had the named instruments never been issued. */
    public boolean holds(LocalDate day, Set<String> withoutInstruments) {
        boolean begun = from == null || !day.isBefore(from);
        boolean enacted = enactedBy == null || !withoutInstruments.contains(enactedBy);
        boolean ended = to != null && day.isAfter(to) && (endedBy == null || !withoutInstruments.contains(endedBy));
        return begun && enacted && !ended;
    }
}
