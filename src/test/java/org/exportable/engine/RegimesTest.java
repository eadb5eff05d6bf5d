package org.exportable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.fact.Country;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.law.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A regime is a choice of versions: without an instrument, those that it replaced stand again. */
class RegimesTest {

    static Stream<LocalDate> firstDays() {
        return TestLaw.rulebook().instruments().values().stream()
                .map(Instrument::firstEffective)
                .filter(day -> day.isAfter(Rulebook.FIRST_DAY))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    void without_the_instruments_of_a_day_the_law_of_the_day_before_goes_on(LocalDate day) {
        for (View view : View.values()) {
            Regime without = Regime.on(day).in(view);
            for (Instrument instrument : TestLaw.rulebook().instruments().values()) {
                without = instrument.firstEffective().equals(day) ? without.without(instrument.id()) : without;
            }
            assertEquals(versions(Regime.on(day.minusDays(1)).in(view), day), versions(without, day), view.toString());
        }
    }

    /** The versions of a regime, but those that begin or end on the day by another's doing. */
    private static Set<String> versions(Regime regime, LocalDate day) {
        return TestLaw.rulebook().select(regime).binding().stream()
                .filter(version ->
                        !version.from().equals(day) && !version.complianceFrom().equals(day))
                .filter(version -> !day.minusDays(1).equals(version.until()))
                .filter(version -> !day.minusDays(1).equals(version.instrument().until()))
                .map(Version::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void without_ai_diffusion_the_requirements_of_the_day_before_it_stand_in_june_2025() {
        assertEquals(core(TestLaw.regime("2025-01-12")), core(TestLaw.regime("2025-06-01-ai-diffusion")));
    }

    /** What an item is and when it needs a license, as far as the chip rules of 2022 to 2024 say it. */
    private static Set<String> core(Regime regime) {
        return TestLaw.rulebook().select(regime).binding().stream()
                .filter(version -> version.provision().matches("(classification|requirement)/.*"))
                .filter(version -> !version.instrument().id().equals("foundry-2025"))
                .map(Version::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is kept for the days between changes is what choosing anew for each day gives. */
    @ParameterizedTest
    @EnumSource(View.class)
    void on_every_day_the_law_is_that_of_the_last_change(View view) {
        LocalDate last = TestLaw.LAWS.changeDays().last().plusDays(2);
        for (LocalDate day = Rulebook.FIRST_DAY; day.isBefore(last); day = day.plusDays(1)) {
            Regime regime = Regime.on(day).in(view);
            Law kept = TestLaw.LAWS.of(regime);
            assertEquals(TestLaw.rulebook().select(regime), kept.selection(), day::toString);
            for (Country country : TestLaw.COUNTRIES.all()) {
                String destination = TestLaw.COUNTRIES.destination(country).code();
                assertEquals(
                        TestLaw.MEMBERSHIPS.groups(destination, regime.date(), Set.of()),
                        kept.place(country).groups(),
                        () -> country + " on " + regime);
            }
        }
    }

    @Test
    void of_each_provision_one_version_binds_at_most() {
        for (LocalDate day : TestLaw.LAWS.changeDays()) {
            for (View view : View.values()) {
                var provisions = TestLaw.rulebook().select(Regime.on(day).in(view)).binding().stream()
                        .map(Version::provision)
                        .toList();
                assertEquals(Set.copyOf(provisions).size(), provisions.size(), () -> day + " " + view);
            }
        }
    }
}
