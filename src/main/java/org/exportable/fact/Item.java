package org.exportable.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is to be shipped. A null component is unknown, never "no" and never zero.
 *
 * @param name free text
 * @param catalog the catalogue's id of the item, where it comes from the catalogue
 * @param category what kind of thing it is
 * @param processing dense rates by bit length
 * @param totalProcessingPerformance TPP (technical notes to ECCN 3A090), where the caller has it already
 * @param applicableDieAreaMm2 area of all logic dies made on a non-planar process, in square millimetres
 * @param performanceDensity TPP divided by applicable die area, where the caller has it already
 * @param dataCenter designed or marketed for use in data centers
 * @param ioBandwidthGBps aggregate bidirectional transfer rate over all inputs and outputs but volatile memories, in GB/s
 * @param dramBandwidthGBps total DRAM bandwidth, in GB/s
 * @param hbm its high-bandwidth memory
 * @param transistorsBillion aggregated approximated transistor count, in billions
 * @param processNodeNm process node, in nanometres
 * @param nonPlanar made with a non-planar transistor architecture
 * @param alsoClassified another ECCN that the item meets, such as 5A992.c
 * @param usAvailableSince the day it became commercially available in the United States
 * @param estimated names of the figures that are estimates, as far as the catalogue says so
 */
@RecordBuilder
public record Item(
        String name,
        String catalog,
        Category category,
        List<ProcessingRate> processing,
        BigDecimal totalProcessingPerformance,
        BigDecimal applicableDieAreaMm2,
        BigDecimal performanceDensity,
        Boolean dataCenter,
        BigDecimal ioBandwidthGBps,
        BigDecimal dramBandwidthGBps,
        HighBandwidthMemory hbm,
        BigDecimal transistorsBillion,
        BigDecimal processNodeNm,
        Boolean nonPlanar,
        String alsoClassified,
        LocalDate usAvailableSince,
        Set<String> estimated) {

    /** @throws IllegalArgumentException if a figure is negative or absurd */
    public Item {
        category = category == null ? Category.INTEGRATED_CIRCUIT : category;
        processing = processing == null ? List.of() : List.copyOf(processing);
        estimated = estimated == null ? Set.of() : Set.copyOf(estimated);
        Figures.requireNotNegative("totalProcessingPerformance", totalProcessingPerformance);
        Figures.requireNotNegative("applicableDieAreaMm2", applicableDieAreaMm2);
        Figures.requireNotNegative("performanceDensity", performanceDensity);
        Figures.requireNotNegative("ioBandwidthGBps", ioBandwidthGBps);
        Figures.requireNotNegative("dramBandwidthGBps", dramBandwidthGBps);
        Figures.requireNotNegative("transistorsBillion", transistorsBillion);
        Figures.requireNotNegative("processNodeNm", processNodeNm);
    }

    /** Items are looked up for every line of a ledger, and most differ in name or performance. */
    @Override
    public int hashCode() {
        int hash = 31 * Objects.hashCode(name) + processing.hashCode();
        hash = 31 * hash + Objects.hashCode(catalog);
        hash = 31 * hash + Objects.hashCode(totalProcessingPerformance);
        hash = 31 * hash + Objects.hashCode(performanceDensity);
        return 31 * hash + Objects.hashCode(dramBandwidthGBps);
    }
}
