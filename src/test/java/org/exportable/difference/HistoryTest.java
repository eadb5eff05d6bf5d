package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exportable.TestLaw;
import org.exportable.difference.Difference.Region;
import org.exportable.difference.Difference.Side;
import org.exportable.engine.Law;
import org.exportable.law.Regime;
import org.exportable.law.Version;
import org.junit.jupiter.api.Test;

/** From one day to the next a law differs by what the instruments of that day did, and by nothing else. */
class HistoryTest {

    private static final List<LocalDate> DAYS = List.copyOf(TestLaw.LAWS.changeDays());

    private static final List<Law> LAWS =
            DAYS.stream().map(day -> TestLaw.LAWS.of(Regime.on(day))).toList();

    private static IntStream daysWithOtherRules() {
        return IntStream.range(1, DAYS.size()).filter(i -> !SameLaw.isSame(LAWS.get(i - 1), LAWS.get(i)));
    }

    private static List<Region> regions(Law before, Law after) {
        return new LawComparison(List.of(before, after), TestLaw.COUNTRIES, List.of())
                .between(before, after, 1)
                .regions();
    }

    private static Set<Version> binding(Law law) {
        return Set.copyOf(law.selection().binding());
    }

    @Test
    void what_begins_to_apply_was_enacted_by_an_instrument_of_the_day() {
        daysWithOtherRules().parallel().forEach(HistoryTest::assertEnactedThatDay);
    }

    private static void assertEnactedThatDay(int day) {
        Law before = LAWS.get(day - 1);
        Law after = LAWS.get(day);
        Set<String> begun = instruments(binding(after), binding(before));
        Set<String> ended = instruments(binding(before), binding(after));
        for (Region region : regions(before, after)) {
            String name = DAYS.get(day) + " " + region;
            assertFalse(region.causes().isEmpty(), name);
            region.causes().stream()
                    .filter(cause -> cause.rule() != null)
                    .forEach(cause -> assertTrue(
                            (cause.side() == Side.AFTER ? begun : ended).contains(cause.instrument()), name));
        }
    }

    private static Set<String> instruments(Set<Version> some, Set<Version> others) {
        return some.stream()
                .filter(version -> !others.contains(version))
                .map(version -> version.instrument().id())
                .collect(Collectors.toSet());
    }

    @Test
    void days_with_the_same_rules_and_country_groups_are_equal() {
        List<Integer> same = IntStream.range(1, DAYS.size())
                .filter(i -> SameLaw.isSame(LAWS.get(i - 1), LAWS.get(i)))
                .boxed()
                .toList();
        assertFalse(same.isEmpty());
        same.forEach(i -> assertEquals(List.of(), regions(LAWS.get(i - 1), LAWS.get(i))));
    }
}
