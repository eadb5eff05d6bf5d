package org.exportable.fact;

import java.math.BigDecimal;
import java.util.Optional;

/** The figures of an item by their dotted paths, such as {@code item.totalProcessingPerformance}. */
public final class ItemFigures {

    private ItemFigures() {}

    /** The figure, computed where it follows from others; empty where it is unknown or the path is no figure of an item. */
    public static Optional<BigDecimal> of(Item item, String path) {
        HighBandwidthMemory hbm = item.hbm() == null ? HighBandwidthMemory.none() : item.hbm();
        return switch (path) {
            case "item.totalProcessingPerformance" -> TechnicalNotes.totalProcessingPerformance(item);
            case "item.performanceDensity" -> TechnicalNotes.performanceDensity(item);
            case "item.applicableDieAreaMm2" -> Optional.ofNullable(item.applicableDieAreaMm2());
            case "item.ioBandwidthGBps" -> Optional.ofNullable(item.ioBandwidthGBps());
            case "item.dramBandwidthGBps" -> Optional.ofNullable(item.dramBandwidthGBps());
            case "item.hbm.bandwidthGBps" -> Optional.ofNullable(hbm.bandwidthGBps());
            case "item.hbm.packageAreaMm2" -> Optional.ofNullable(hbm.packageAreaMm2());
            case "item.transistorsBillion" -> Optional.ofNullable(item.transistorsBillion());
            case "item.processNodeNm" -> Optional.ofNullable(item.processNodeNm());
            default -> Optional.empty();
        };
    }
}
