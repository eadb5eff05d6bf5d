package org.exportable.input;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exportable.catalogue.Estimates;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;

/** A catalogue entry some of whose figures are about to be stated anew: figures that hang on those are forgotten. */
final class Restated {

    private Restated() {}

    static ItemBuilder of(Item base, Set<String> stated) {
        boolean performance = stated.contains("processing") || stated.contains("totalProcessingPerformance");
        boolean area = stated.contains("applicableDieAreaMm2");
        boolean density = stated.contains("performanceDensity");
        Set<String> settled = new HashSet<>(stated);
        ItemBuilder item = ItemBuilder.builder(base);
        if (performance) {
            item.processing(List.of()).totalProcessingPerformance(null);
        }
        if (performance || area) {
            item.performanceDensity(null);
        }
        if (density) {
            item.applicableDieAreaMm2(null);
            settled.add("applicableDieAreaMm2");
        }
        return item.estimated(Estimates.without(base.estimated(), settled));
    }
}
