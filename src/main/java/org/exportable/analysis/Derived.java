package org.exportable.analysis;

import java.util.Map;
import java.util.Set;

/**
 * Figures that rules ask for and that are computed from several facts: one is known only together with all of them, so that
 * a single one of the facts tells nothing about it.
 */
final class Derived {

    static final String DENSITY = "item.performanceDensity";
    static final String BANDWIDTH = "item.ioAndDramBandwidthGBps";
    static final String MEMORY_DENSITY = "item.hbm.memoryBandwidthDensity";
    static final String CALENDAR_YEAR = "attestations.calendarYearTotalProcessingPerformance";

    private static final Map<String, Set<String>> FROM = Map.of(
            DENSITY, Set.of(PerformanceGaps.TPP, PerformanceGaps.AREA),
            BANDWIDTH, Set.of(BandwidthGaps.IO, BandwidthGaps.DRAM),
            MEMORY_DENSITY, Set.of(MemoryGaps.BANDWIDTH, MemoryGaps.AREA),
            CALENDAR_YEAR, Set.of(PerformanceGaps.TPP, PerformanceGaps.PRIOR));

    private Derived() {}

    /** The facts from which a figure is known; a fact is known from itself. */
    static Set<String> from(String figure) {
        return FROM.getOrDefault(figure, Set.of(figure));
    }
}
