package org.exportable.suite.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.junit.jupiter.api.Test;

/** One thing at a time is changed in a rulebook, as a slip of its editor would change it. */
class MutantsTest {

    private static final List<Mutant> ALL = Mutants.of(TestLaw.rulebook(), version -> true);

    private static List<String> changes(String version, String rule) {
        String beginning = "%s \"%s\": ".formatted(version, rule);
        return ALL.stream()
                .map(Mutant::id)
                .filter(id -> id.startsWith(beginning))
                .map(id -> id.substring(beginning.length()))
                .toList();
    }

    private static List<String> dates(String version) {
        return ALL.stream()
                .filter(each -> each.original().id().equals(version) && each.line() == 1)
                .map(each -> each.id().substring(version.length() + 1))
                .toList();
    }

    @Test
    void inequalities_constants_conditions_groups_and_the_rule_itself_are_changed() {
        assertEquals(
                List.of(
                        "`category == INTEGRATED_CIRCUIT` dropped",
                        "`category == COMPUTER` dropped",
                        "`category == INTEGRATED_CIRCUIT || category == COMPUTER` dropped",
                        "`totalProcessingPerformance >= 4800` becomes `totalProcessingPerformance > 4800`",
                        "`totalProcessingPerformance >= 4800` becomes `totalProcessingPerformance >= 4801`",
                        "`totalProcessingPerformance >= 4800` becomes `totalProcessingPerformance >= 4799`",
                        "`totalProcessingPerformance >= 4800` dropped",
                        "`Commodity((category == INTEGRATED_CIRCUIT || category == COMPUTER),"
                                + " totalProcessingPerformance >= 4800)` dropped",
                        "dropped"),
                changes("classification/3A090.a/2023-11-17", "3A090.a.1"));
    }

    @Test
    void a_number_moves_by_one_of_its_last_digit() {
        List<String> changes = changes("classification/3A090.a/2023-11-17", "3A090.a.2");
        assertTrue(changes.contains("`performanceDensity >= 5.92` becomes `performanceDensity >= 5.93`"));
        assertTrue(changes.contains("`performanceDensity >= 5.92` becomes `performanceDensity >= 5.91`"));
    }

    @Test
    void a_version_begins_a_day_earlier_or_later() {
        assertEquals(
                List.of("first day 2023-11-17 becomes 2023-11-16", "first day 2023-11-17 becomes 2023-11-18"),
                dates("classification/3A090.a/2023-11-17"));
    }

    @Test
    void a_letter_also_ends_a_day_earlier_or_later() {
        String version = ALL.stream()
                .map(Mutant::original)
                .filter(each -> each.provision().startsWith("letter/nvidia"))
                .map(Version::id)
                .findFirst()
                .orElseThrow();
        assertTrue(
                dates(version).contains("last day 2022-10-20 becomes 2022-10-19"),
                dates(version).toString());
        assertTrue(
                dates(version).contains("last day 2022-10-20 becomes 2022-10-21"),
                dates(version).toString());
    }

    @Test
    void nothing_begins_before_the_first_day_covered() {
        assertTrue(ALL.stream().map(each -> each.changed().from()).noneMatch(day -> day.isBefore(Rulebook.FIRST_DAY)));
    }

    @Test
    void the_versions_of_a_provision_keep_their_order() {
        for (Mutant mutant : ALL) {
            List<LocalDate> days =
                    mutant
                            .in(TestLaw.rulebook())
                            .provisions()
                            .get(mutant.original().provision())
                            .versions()
                            .stream()
                            .map(Version::from)
                            .toList();
            assertEquals(days.stream().sorted().distinct().toList(), days, mutant.id());
        }
    }

    @Test
    void each_mutant_has_a_name_of_its_own_and_differs_from_the_rulebook() {
        assertEquals(ALL.size(), ALL.stream().map(Mutant::id).distinct().count());
        ALL.forEach(each -> assertNotEquals(each.original(), each.changed(), each.id()));
    }

    @Test
    void notices_are_left_as_they_are() {
        assertTrue(ALL.stream().noneMatch(each -> each.original().provision().startsWith("notice/")));
    }
}
