package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exportable.TestLaw;
import org.exportable.engine.Laws;
import org.exportable.law.Provision;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of a law are the thresholds that were published, written down here from the sources. */
class BoundariesTest {

    /** Attribute, threshold, a day before it was a threshold, a day on which it is one, and where it stands. */
    @ParameterizedTest(name = "{4}: {0} {1}")
    @CsvSource({
        "totalProcessingPerformance,  4992,     ,           2022-09-01, letter to NVIDIA of 2022",
        "totalProcessingPerformance,  4800,     2022-09-01, 2022-10-21, 3A090.a of 2022",
        "ioBandwidthGBps,             600,      ,           2022-10-21, 3A090.a of 2022",
        "totalProcessingPerformance,  1600,     2023-10-01, 2023-11-17, 3A090.a.2 and b.2",
        "totalProcessingPerformance,  2400,     2023-11-16, 2023-11-17, 3A090.b.1",
        "totalProcessingPerformance,  4800,     ,           2023-11-17, 3A090.a.1",
        "performanceDensity,          5.92,     2023-11-16, 2023-11-17, 3A090.a.2",
        "performanceDensity,          3.2,      2023-11-16, 2023-11-17, 3A090.b.2",
        "performanceDensity,          1.6,      2023-11-16, 2023-11-17, 3A090.b.1",
        "memoryBandwidthDensity,      2,        2024-12-01, 2024-12-02, 3A090.c",
        "memoryBandwidthDensity,      3.3,      2024-12-01, 2024-12-02, License Exception HBM",
        "transistorsBillion,          30,       2025-01-12, 2025-02-01, Note 1 to 3A090.a",
        "transistorsBillion,          35,       2025-01-12, 2027-01-01, Note 1 to 3A090.a",
        "transistorsBillion,          40,       2025-01-12, 2029-01-01, Note 1 to 3A090.a",
        "processNodeNm,               16,       2025-01-12, 2025-02-01, Note 1 to 3A090.a",
        "dramBandwidthGBps,           4000,     2025-04-06, 2025-04-09, letter to NVIDIA on the H20",
        "ioBandwidthGBps,             900,      2025-04-06, 2025-04-09, letter to NVIDIA on the H20",
        "dramBandwidthGBps,           1400,     2025-04-06, 2025-04-16, letter to Intel",
        "ioBandwidthGBps,             1100,     2025-04-06, 2025-04-16, letter to Intel",
        "ioAndDramBandwidthGBps,      1700,     2025-04-06, 2025-04-16, letter to Intel",
        "totalProcessingPerformance,  21000,    2026-01-14, 2026-01-15, review case by case of 2026",
        "dramBandwidthGBps,           6500,     2026-01-14, 2026-01-15, review case by case of 2026"
    })
    void a_published_threshold_is_a_boundary_of_its_regime_and_of_none_before(
            String attribute, double threshold, LocalDate before, LocalDate day, String source) {
        assertTrue(boundaries(day).numbers("Commodity." + attribute).contains(threshold));
        if (before != null) {
            assertFalse(boundaries(before).numbers("Commodity." + attribute).contains(threshold));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Shipment.calendarYearTotalProcessingPerformance,  26900000,  2025-01-12, 2025-01-13",
        "Shipment.calendarYearTotalProcessingPerformance,  253000000, 2025-01-12, 2025-01-13",
        "Shipment.aggregateTotalProcessingPerformance,     3200000,   2025-01-12, 2025-01-13",
        "Attestation.daysSinceNacNotification,             25,        2023-11-16, 2023-11-17",
        "Attestation.usVolumeShare,                        0.5,       2026-01-14, 2026-01-15",
        "Commodity.usAvailableSince,                       20260115,  2026-01-14, 2026-01-15"
    })
    void so_is_a_threshold_of_a_shipment_or_an_attestation(
            String attribute, double threshold, LocalDate before, LocalDate day) {
        Regime published = Regime.on(day).published();
        assertTrue(Boundaries.of(TestLaw.LAWS.of(published)).numbers(attribute).contains(threshold));
        assertFalse(Boundaries.of(TestLaw.LAWS.of(Regime.on(before).published()))
                .numbers(attribute)
                .contains(threshold));
    }

    @Test
    void a_threshold_ends_with_its_rule() {
        assertFalse(boundaries(LocalDate.of(2023, 11, 17))
                .numbers("Commodity.ioBandwidthGBps")
                .contains(600.0));
    }

    @Test
    void removing_a_rule_removes_its_boundaries() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertEquals(Set.of(1.6, 3.2, 5.92), boundaries(day).numbers("Commodity.performanceDensity"));
        assertEquals(Set.of(5.92), without("classification/3A090.b", day).numbers("Commodity.performanceDensity"));
        assertEquals(
                Set.of(1600.0, 4800.0),
                without("classification/3A090.b", day).numbers("Commodity.totalProcessingPerformance"));
    }

    private static Boundaries boundaries(LocalDate day) {
        return Boundaries.of(TestLaw.LAWS.of(Regime.on(day)));
    }

    private static Boundaries without(String provision, LocalDate day) {
        Rulebook all = TestLaw.rulebook();
        Map<String, Provision> provisions = new TreeMap<>(all.provisions());
        assertTrue(provisions.keySet().remove(provision));
        Rulebook fewer = new Rulebook(all.version(), all.sha256(), all.instruments(), provisions);
        Laws laws = new Laws(fewer, TestLaw.COUNTRIES, TestLaw.MEMBERSHIPS, Laws.class.getClassLoader());
        return Boundaries.of(laws.of(Regime.on(day)));
    }
}
