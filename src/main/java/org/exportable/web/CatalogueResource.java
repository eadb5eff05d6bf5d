package org.exportable.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemFigures;
import org.exportable.report.JsonValues;

/** The chips of the catalogue with their figures. */
record CatalogueResource(Desk desk) implements Route.Resource {

    private static final List<String> FIGURES = List.of(
            "totalProcessingPerformance",
            "applicableDieAreaMm2",
            "performanceDensity",
            "ioBandwidthGBps",
            "dramBandwidthGBps",
            "transistorsBillion",
            "processNodeNm");

    @Override
    public Answer answer(Request request) {
        return Answer.json(
                200,
                JsonValues.line(desk.catalogue().all().stream()
                        .map(CatalogueResource::entries)
                        .toList()));
    }

    private static Map<String, Object> entries(CatalogueEntry chip) {
        Item item = chip.item();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", chip.id());
        entries.put("name", item.name());
        entries.put("maker", chip.vendor());
        entries.put("category", item.category());
        FIGURES.forEach(figure ->
                entries.put(figure, ItemFigures.of(item, "item." + figure).orElse(null)));
        entries.put("dataCenter", item.dataCenter());
        entries.put("nonPlanar", item.nonPlanar());
        entries.put("usAvailableSince", item.usAvailableSince());
        entries.put("hbm", item.hbm() == null ? null : memory(item.hbm()));
        entries.put("estimated", item.estimated().stream().sorted().toList());
        entries.put("confidence", chip.confidence());
        entries.put("source", chip.source());
        entries.put("prcDesigned", chip.prcDesigned());
        return entries;
    }

    private static Map<String, Object> memory(HighBandwidthMemory hbm) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("attachment", hbm.attachment());
        entries.put("bandwidthGBps", hbm.bandwidthGBps());
        entries.put("packageAreaMm2", hbm.packageAreaMm2());
        return entries;
    }
}
