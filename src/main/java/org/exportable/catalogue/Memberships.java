package org.exportable.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which country stands in which Country Group on which day. Immutable. */
public final class Memberships {

    /** The first day of which anything is modelled: the letters of August 2022. */
    private static final LocalDate COVERED_FROM = LocalDate.of(2022, 8, 26);

    private final Map<String, List<Membership>> byCountry;

    private Memberships(List<Membership> table) {
        byCountry = table.stream().collect(Collectors.groupingBy(Membership::country));
    }

    /** The memberships that come with the program, read anew. */
    public static Memberships standard() {
        return new Memberships(Row.readAll("memberships.csv", Membership::of));
    }

    /**
     * The groups of a country on a day, had some instruments never been issued: what they enacted disappears, what they
     * ended goes on.
     *
     * @param country ISO 3166-1 alpha-2 code, as it stands: Hong Kong has groups of its own
     * @param withoutInstruments ids of instruments; empty for the law as it was
     */
    public Set<String> groups(String country, LocalDate day, Set<String> withoutInstruments) {
        return of(country).stream()
                .filter(membership -> membership.holds(day, withoutInstruments))
                .map(Membership::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every membership of a country, past ones included. */
    public List<Membership> of(String country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /** The days, from August 2022 on, that are the first with a membership or the first without one. */
    public SortedSet<LocalDate> changeDays() {
        return all().flatMap(Memberships::changes)
                .filter(day -> !day.isBefore(COVERED_FROM))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    /** The names of all groups. */
    public Set<String> groupNames() {
        return all().map(Membership::group).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Membership> all() {
        return byCountry.values().stream().flatMap(List::stream);
    }

    private static Stream<LocalDate> changes(Membership membership) {
        LocalDate gone = membership.to() == null ? null : membership.to().plusDays(1);
        return Stream.of(membership.from(), gone).filter(day -> day != null);
    }
}
