package org.exportable.vocabulary;

import java.util.Set;
import org.exportable.fact.Category;
import org.exportable.fact.HbmAttachment;

/**
 * The item as the rules see it: everything known, computed figures included. The figures of a computer are those of its
 * most capable circuit.
 *
 * @param category what kind of thing it is
 * @param names the words of its name and catalogue id in capitals, such as H20; a letter may name a product
 * @param totalProcessingPerformance see {@link org.exportable.fact.TechnicalNotes#totalProcessingPerformance}
 * @param performanceDensity see {@link org.exportable.fact.TechnicalNotes#performanceDensity}
 * @param dataCenter designed or marketed for use in data centers
 * @param ioBandwidthGBps aggregate bidirectional transfer rate but volatile memories, in GB/s
 * @param dramBandwidthGBps total DRAM bandwidth, in GB/s
 * @param ioAndDramBandwidthGBps the sum of the two, in GB/s
 * @param hbmAttachment what its high-bandwidth memory is fixed to
 * @param memoryBandwidthDensity see {@link org.exportable.fact.TechnicalNotes#memoryBandwidthDensity}
 * @param transistorsBillion aggregated approximated transistor count, in billions
 * @param processNodeNm process node, in nanometres
 * @param nonPlanar made with a non-planar transistor architecture
 * @param alsoClassified the other ECCN it meets, such as 5A992.c, or an empty text
 * @param alsoClassifiedEntry the five characters of that ECCN, such as 5A992, or an empty text
 * @param usAvailableSince year, month and day as one number, such as 20240828
 */
public record Commodity(
        Category category,
        Set<String> names,
        double totalProcessingPerformance,
        double performanceDensity,
        boolean dataCenter,
        double ioBandwidthGBps,
        double dramBandwidthGBps,
        double ioAndDramBandwidthGBps,
        HbmAttachment hbmAttachment,
        double memoryBandwidthDensity,
        double transistorsBillion,
        double processNodeNm,
        boolean nonPlanar,
        String alsoClassified,
        String alsoClassifiedEntry,
        int usAvailableSince) {}
