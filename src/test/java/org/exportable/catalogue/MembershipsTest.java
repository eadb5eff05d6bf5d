package org.exportable.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exportable.fact.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipsTest {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 8, 1);

    private final Memberships memberships = Memberships.standard();

    @ParameterizedTest
    @CsvSource({
        "AE, 2026-07-09, 'B D:3 D:4'",
        "AE, 2026-07-10, 'A:5 B'",
        "NI, 2024-03-14, 'B'",
        "NI, 2024-03-15, 'D:1 D:5'",
        "CY, 2024-05-29, 'A:6 B D:5'",
        "CY, 2024-05-30, 'A:6 B'",
        "KH, 2025-11-06, 'D:1 D:5 D:5 table'",
        "KH, 2025-11-07, 'D:1 D:5 table'",
        "KH, 2026-02-02, 'D:1 D:5 table'",
        "KH, 2026-02-03, 'D:1'",
        "CN, 2023-01-01, 'D:1 D:3 D:4 D:5'",
        "HK, 2023-01-01, 'D:1 D:3 D:4 D:5'",
        "MO, 2023-01-01, 'D:1 D:3 D:4'",
        "MX, 2023-01-01, 'A:1 A:6 B'",
        "SA, 2023-01-01, 'B D:3 D:4'",
        "CU, 2023-01-01, 'D:2 D:3 D:5 E:2'",
        "ET, 2023-01-01, 'B D:5 State list'",
        "TW, 2023-01-01, 'A:6 B D:3 740 Supp. 5(a)'",
        "GB, 2023-01-01, 'A:1 A:5 B 740 Supp. 5(a)'"
    })
    void a_country_has_the_groups_of_the_day(String country, LocalDate day, String groups) {
        assertEquals(groups(groups), memberships.groups(country, day, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "AE, 2026-07-10, uae-2026, 'B D:3 D:4'",
        "NI, 2024-03-15, nicaragua-2024, 'B'",
        "CY, 2024-05-30, cyprus-2024, 'A:6 B D:5'",
        "KH, 2026-08-01, cambodia-state-2025, 'D:1 D:5'",
        "KH, 2026-08-01, cambodia-2026, 'D:1 D:5 table'"
    })
    void without_the_instrument_the_older_groups_go_on(
            String country, LocalDate day, String instrument, String groups) {
        assertEquals(groups(groups), memberships.groups(country, day, Set.of(instrument)));
    }

    /** Group names hold spaces, so they are looked for in the text rather than cut out of it. */
    private static Set<String> groups(String text) {
        String rest = text;
        Set<String> found = new HashSet<>();
        for (String name : List.of("D:5 State list", "D:5 table", "740 Supp. 5(a)")) {
            if (rest.contains(name)) {
                found.add(name);
                rest = rest.replace(name, " ");
            }
        }
        found.addAll(List.of(rest.strip().split("[ ,]+")));
        return found;
    }

    @Test
    void an_unrelated_instrument_changes_nothing() {
        assertEquals(
                memberships.groups("AE", SOME_DAY, Set.of()),
                memberships.groups("AE", SOME_DAY, Set.of("ai-diffusion")));
    }

    @Test
    void groups_change_on_the_days_of_five_rules() {
        List<LocalDate> days = List.of(
                LocalDate.of(2024, 3, 15),
                LocalDate.of(2024, 5, 30),
                LocalDate.of(2025, 11, 7),
                LocalDate.of(2026, 2, 3),
                LocalDate.of(2026, 7, 10));
        assertEquals(days, List.copyOf(memberships.changeDays()));
    }

    @Test
    void the_groups_are_those_that_rules_name() {
        assertEquals(
                Set.of(
                        "A:1",
                        "A:5",
                        "A:6",
                        "B",
                        "D:1",
                        "D:2",
                        "D:3",
                        "D:4",
                        "D:5",
                        "D:5 table",
                        "D:5 State list",
                        "E:1",
                        "E:2",
                        "740 Supp. 5(a)"),
                memberships.groupNames());
    }

    @Test
    void an_unknown_country_is_in_no_group() {
        assertEquals(Set.of(), memberships.groups("ZZ", SOME_DAY, Set.of()));
    }

    @Test
    void every_country_but_antarctica_is_in_a_group() {
        List<Country> without = Countries.standard().all().stream()
                .filter(country ->
                        memberships.groups(country.code(), SOME_DAY, Set.of()).isEmpty())
                .toList();
        assertEquals(List.of(new Country("AQ")), without);
    }

    @Test
    void a_territory_without_an_entry_of_its_own_is_unverified() {
        assertTrue(memberships.of("GL").stream()
                .allMatch(membership -> membership.certainty() == Membership.Certainty.UNVERIFIED));
    }
}
