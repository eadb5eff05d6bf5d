package org.exportable.fact;

import java.math.BigDecimal;

/**
 * High-bandwidth memory of an item; a null component is unknown.
 *
 * @param attachment what it is fixed to
 * @param bandwidthGBps memory bandwidth of the stack, or of the packaged device, in GB/s
 * @param packageAreaMm2 area of the package, or of the stack where it has no package, in square millimetres
 */
public record HighBandwidthMemory(HbmAttachment attachment, BigDecimal bandwidthGBps, BigDecimal packageAreaMm2) {

    /** @throws IllegalArgumentException if a figure is negative or absurd */
    public HighBandwidthMemory {
        Figures.requireNotNegative("bandwidthGBps", bandwidthGBps);
        Figures.requireNotNegative("packageAreaMm2", packageAreaMm2);
    }

    public static HighBandwidthMemory none() {
        return new HighBandwidthMemory(HbmAttachment.NONE, null, null);
    }
}
