package org.exportable.engine;

import java.util.Optional;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Vocabulary;

/** A number that the rules see of a transaction. */
public enum Measure {
    TOTAL_PROCESSING_PERFORMANCE("Commodity", "totalProcessingPerformance"),
    PERFORMANCE_DENSITY("Commodity", "performanceDensity"),
    IO_BANDWIDTH("Commodity", "ioBandwidthGBps"),
    DRAM_BANDWIDTH("Commodity", "dramBandwidthGBps"),
    IO_AND_DRAM_BANDWIDTH("Commodity", "ioAndDramBandwidthGBps"),
    MEMORY_BANDWIDTH_DENSITY("Commodity", "memoryBandwidthDensity"),
    TRANSISTORS("Commodity", "transistorsBillion"),
    PROCESS_NODE("Commodity", "processNodeNm"),
    AGGREGATE_PERFORMANCE("Shipment", "aggregateTotalProcessingPerformance"),
    CALENDAR_YEAR_PERFORMANCE("Shipment", "calendarYearTotalProcessingPerformance"),
    DAYS_SINCE_NAC_NOTIFICATION("Attestation", "daysSinceNacNotification"),
    US_VOLUME_SHARE("Attestation", "usVolumeShare");

    private static final Measure[] ALL = values();

    private final Attribute attribute;

    Measure(String fact, String path) {
        this.attribute = Vocabulary.attribute(fact, path).orElseThrow();
    }

    /** The attribute that it is the value of. */
    public Attribute attribute() {
        return attribute;
    }

    /** The measure that is the value of this attribute, if one is. */
    public static Optional<Measure> of(Attribute attribute) {
        for (Measure measure : ALL) {
            if (measure.attribute == attribute) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
