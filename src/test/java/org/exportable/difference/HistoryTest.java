package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.difference.Difference.Region;
import org.exportable.difference.Difference.Side;
import org.exportable.engine.Law;
import org.exportable.law.Regime;
import org.exportable.law.Version;
import org.junit.jupiter.api.Test;

/** From one day to the next a law differs by what the instruments of that day did, and by nothing else. */
class HistoryTest {

    /** Later days take long, for their exceptions have many conditions. */
    private static final LocalDate END = LocalDate.of(2025, 1, 30);

    private static final List<LocalDate> DAYS =
            List.copyOf(TestLaw.LAWS.changeDays().headSet(END));

    private static final List<Law> LAWS =
            DAYS.stream().map(day -> TestLaw.LAWS.of(Regime.on(day))).toList();

    private static Set<Version> binding(Law law) {
        return Set.copyOf(law.selection().binding());
    }

    @Test
    void what_begins_to_apply_was_enacted_by_an_instrument_of_the_day() {
        LawComparison comparison = new LawComparison(LAWS, TestLaw.COUNTRIES, List.of());
        for (int i = 1; i < LAWS.size(); i++) {
            Law before = LAWS.get(i - 1);
            Law after = LAWS.get(i);
            Set<String> begun = instruments(binding(after), binding(before));
            Set<String> ended = instruments(binding(before), binding(after));
            for (Region region : comparison.between(before, after, 1).regions()) {
                String day = DAYS.get(i) + " " + region;
                assertFalse(region.causes().isEmpty(), day);
                region.causes().stream()
                        .filter(cause -> cause.rule() != null)
                        .forEach(cause -> assertTrue(
                                (cause.side() == Side.AFTER ? begun : ended).contains(cause.instrument()), day));
            }
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
        List<Law> laws = new ArrayList<>();
        for (int i = 1; i < LAWS.size(); i++) {
            if (SameLaw.isSame(LAWS.get(i - 1), LAWS.get(i))) {
                laws.addAll(Stream.of(LAWS.get(i - 1), LAWS.get(i)).toList());
            }
        }
        assertFalse(laws.isEmpty());
        LawComparison comparison = new LawComparison(laws, TestLaw.COUNTRIES, List.of());
        for (int i = 0; i < laws.size(); i += 2) {
            assertEquals(
                    List.of(),
                    comparison.between(laws.get(i), laws.get(i + 1), 1).regions());
        }
    }
}
