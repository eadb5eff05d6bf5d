package org.exportable.analysis;

import static org.exportable.determination.NearestChange.Group.ITEM;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;

/**
 * What is known about the item's high-bandwidth memory. Its density follows from bandwidth and area.
 *
 * @param memory as it is
 */
record MemoryVariables(Variables variables, HighBandwidthMemory memory) {

    private static final String DENSITY = "Commodity.memoryBandwidthDensity";

    void find() {
        variables.constant(
                ITEM,
                "item.hbm.attachment",
                memory.attachment(),
                List.of(HbmAttachment.values()),
                Edit.memory((before, value) ->
                        new HighBandwidthMemory(value, before.bandwidthGBps(), before.packageAreaMm2())));
        variables.number(
                ITEM,
                "item.hbm.bandwidthGBps",
                memory.bandwidthGBps(),
                bandwidths(),
                Edit.memory((before, value) ->
                        new HighBandwidthMemory(before.attachment(), value, before.packageAreaMm2())));
        variables.number(
                ITEM,
                "item.hbm.packageAreaMm2",
                memory.packageAreaMm2(),
                variables.cuts().ofArea(DENSITY, memory.bandwidthGBps()),
                Edit.memory((before, value) ->
                        new HighBandwidthMemory(before.attachment(), before.bandwidthGBps(), value)));
    }

    private NavigableSet<BigDecimal> bandwidths() {
        NavigableSet<BigDecimal> bandwidths = new TreeSet<>();
        if (memory.packageAreaMm2() != null) {
            variables.cuts().of(DENSITY).forEach(density -> bandwidths.add(density.multiply(memory.packageAreaMm2())));
        }
        return bandwidths;
    }
}
