package org.exportable;

import static org.exportable.determination.Outcome.LICENSE_EXCEPTION;
import static org.exportable.determination.Outcome.LICENSE_REQUIRED;
import static org.exportable.determination.Outcome.NO_LICENSE_REQUIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exportable.analysis.Quick;
import org.exportable.determination.Outcome;
import org.exportable.engine.Law;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every country on a day of each period, in both views: what the rules say is what set algebra over Country Groups says. */
class EveryCountryTest {

    private static final List<String> DAYS = List.of(
            "2022-09-01",
            "2022-11-01",
            "2023-03-01",
            "2023-11-01",
            "2023-12-01",
            "2024-04-01",
            "2024-05-01",
            "2024-12-15",
            "2025-01-05",
            "2025-03-01",
            "2025-06-01",
            "2025-12-01",
            "2026-02-10",
            "2026-08-01");
    private static final Set<String> EMBARGOED = Set.of("RU", "BY", "IR", "CU", "KP", "SY");

    static Stream<String> regimes() {
        return DAYS.stream().flatMap(day -> Stream.of(day, day + "/PUBLISHED"));
    }

    /** What set algebra needs to know of one shipment. */
    private record Case(LocalDate day, boolean published, String to, Set<String> groups, boolean headquartered) {

        boolean since(String first) {
            return !day.isBefore(LocalDate.parse(first));
        }

        boolean in(String... names) {
            return Stream.of(names).anyMatch(groups::contains);
        }

        boolean macauOrD5() {
            return to.equals("MO") || in("D:5");
        }

        /** D:1, D:4 and D:5 without A:5 and A:6. */
        boolean restricted() {
            return in("D:1", "D:4", "D:5") && !in("A:5", "A:6");
        }

        boolean toUnitedStates() {
            return to.equals("US");
        }

        boolean embargoed() {
            return EMBARGOED.contains(to);
        }

        boolean iraq() {
            return to.equals("IQ") && since("2023-11-17");
        }

        boolean emirates() {
            return to.equals("AE") && since("2026-07-10");
        }
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void a_lot_of_h100_goes_where_the_a_family_may(String regime) {
        check(regime, Transactions.h100(), EveryCountryTest::aFamily);
    }

    private static Outcome aFamily(Case each) {
        if (!each.since("2023-11-17")) {
            boolean china = each.to.equals("CN") && each.since("2022-10-21");
            boolean macau = each.to.equals("MO") && each.since("2023-01-17");
            return china || macau ? LICENSE_REQUIRED : NO_LICENSE_REQUIRED;
        }
        if (each.restricted() || each.headquartered || each.emirates()) {
            return LICENSE_REQUIRED;
        }
        if (each.published && each.since("2025-05-15")) {
            return each.in("740 Supp. 5(a)") ? LICENSE_EXCEPTION : LICENSE_REQUIRED;
        }
        return NO_LICENSE_REQUIRED;
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void a_lot_of_l40_goes_where_the_b_family_may(String regime) {
        check(regime, Transactions.l40(), EveryCountryTest::bFamily);
    }

    private static Outcome bFamily(Case each) {
        if (!each.since("2023-11-17") || !each.restricted() && !each.headquartered && !each.emirates()) {
            return NO_LICENSE_REQUIRED;
        }
        return each.iraq() ? LICENSE_REQUIRED : LICENSE_EXCEPTION;
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void a_lot_of_h20_goes_everywhere_but_under_embargo(String regime) {
        check(regime, Transactions.h20(), each -> NO_LICENSE_REQUIRED);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void memory_is_kept_from_macau_and_d5_alone(String regime) {
        check(
                regime,
                Transactions.hbm3(),
                each -> each.since("2024-12-31") && (each.macauOrD5() || each.headquartered)
                        ? LICENSE_REQUIRED
                        : NO_LICENSE_REQUIRED);
    }

    /** Rules of a control, to be asked where there is no embargo and the shipment is an export at all. */
    @FunctionalInterface
    private interface Algebra {
        Outcome outcome(Case each);
    }

    private static void check(String regime, Item item, Algebra algebra) {
        Law law = TestLaw.law(regime);
        Map<String, Outcome> expected = new LinkedHashMap<>();
        Map<String, Outcome> actual = new LinkedHashMap<>();
        for (Country country : TestLaw.COUNTRIES.all()) {
            for (String seat : List.of("US", "CN")) {
                String key = country + ", seat " + seat;
                expected.put(key, outcome(theCase(regime, country, seat), algebra));
                Transaction lot = TransactionBuilder.from(Transactions.shipment(country.code(), seat, item))
                        .withQuantity(new BigDecimal(20000));
                actual.put(key, Quick.plainOutcome(lot, law));
            }
        }
        assertEquals(Map.of(), differences(expected, actual));
    }

    private static Map<String, String> differences(Map<String, Outcome> expected, Map<String, Outcome> actual) {
        Map<String, String> differences = new LinkedHashMap<>();
        expected.forEach((key, outcome) -> {
            if (outcome != actual.get(key)) {
                differences.put(key, "expected %s, was %s".formatted(outcome, actual.get(key)));
            }
        });
        return Collections.unmodifiableMap(differences);
    }

    private static Outcome outcome(Case each, Algebra algebra) {
        if (each.toUnitedStates()) {
            return NO_LICENSE_REQUIRED;
        }
        return each.embargoed() ? LICENSE_REQUIRED : algebra.outcome(each);
    }

    private static Case theCase(String regime, Country country, String seat) {
        LocalDate day = TestLaw.regime(regime).date();
        String to = TestLaw.COUNTRIES.destination(country).code();
        Set<String> groups = TestLaw.MEMBERSHIPS.groups(to, day, Set.of());
        return new Case(day, regime.endsWith("PUBLISHED"), to, groups, seat.equals("CN"));
    }

    @Test
    void there_are_250_countries() {
        assertEquals(250, TestLaw.COUNTRIES.all().size());
    }
}
