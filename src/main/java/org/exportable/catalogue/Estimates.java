package org.exportable.catalogue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;

/** Which figures of an item are estimates, by the keys under which they are written ({@code hbm.bandwidthGBps}). */
public final class Estimates {

    private static final String PROCESSING = "processing";
    private static final String PERFORMANCE = "totalProcessingPerformance";
    private static final String DENSITY = "performanceDensity";
    private static final String AREA = "applicableDieAreaMm2";

    private Estimates() {}

    /** Every figure that the item has, where all of them are estimates. */
    static Set<String> everyFigure(Item item) {
        HighBandwidthMemory hbm = item.hbm() == null ? HighBandwidthMemory.none() : item.hbm();
        Map<String, Object> figures = new TreeMap<>();
        put(figures, PROCESSING, item.processing().isEmpty() ? null : item.processing());
        put(figures, AREA, item.applicableDieAreaMm2());
        put(figures, "ioBandwidthGBps", item.ioBandwidthGBps());
        put(figures, "dramBandwidthGBps", item.dramBandwidthGBps());
        put(figures, "hbm.bandwidthGBps", hbm.bandwidthGBps());
        put(figures, "hbm.packageAreaMm2", hbm.packageAreaMm2());
        put(figures, "transistorsBillion", item.transistorsBillion());
        put(figures, "processNodeNm", item.processNodeNm());
        return withConsequences(figures.keySet());
    }

    private static void put(Map<String, Object> figures, String key, Object figure) {
        if (figure != null) {
            figures.put(key, figure);
        }
    }

    /** Adds what is computed from an estimate: performance from rates, density from performance and area. */
    static Set<String> withConsequences(Set<String> estimated) {
        Set<String> all = new HashSet<>(estimated);
        if (all.contains(PROCESSING)) {
            all.add(PERFORMANCE);
        }
        if (all.contains(PERFORMANCE) || all.contains(AREA)) {
            all.add(DENSITY);
        }
        return Set.copyOf(all);
    }

    /**
     * What is left of an item's estimates when somebody states some figures himself.
     *
     * @param estimated the estimates before, consequences included
     * @param stated the keys that are stated
     */
    public static Set<String> without(Set<String> estimated, Set<String> stated) {
        boolean performance = stated.contains(PROCESSING) || stated.contains(PERFORMANCE);
        Set<String> left = estimated.stream()
                .filter(key -> !stated.contains(key) && !stated.contains(key.split("\\.")[0]))
                .filter(key -> !key.equals(DENSITY))
                .filter(key -> !(performance && (key.equals(PROCESSING) || key.equals(PERFORMANCE))))
                .collect(Collectors.toSet());
        return stated.contains(DENSITY) ? Set.copyOf(left) : withConsequences(left);
    }
}
