package org.exportable.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.exportable.analysis.FactWords;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.determination.Determination;
import org.exportable.determination.Reason;
import org.exportable.determination.Rejected;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.exportable.report.Block.GridRow;
import org.exportable.report.Block.Table;

/** The facts that the rules compared, each with where it comes from and how well it is known. */
final class FactsUsed {

    private static final String STATED = "the transaction";

    /** Figures that an item may state, by their names. */
    private static final Map<String, Function<Item, Object>> STATABLE = Map.ofEntries(
            Map.entry("category", Item::category),
            Map.entry("totalProcessingPerformance", Item::totalProcessingPerformance),
            Map.entry("performanceDensity", Item::performanceDensity),
            Map.entry("dataCenter", Item::dataCenter),
            Map.entry("ioBandwidthGBps", Item::ioBandwidthGBps),
            Map.entry("dramBandwidthGBps", Item::dramBandwidthGBps),
            Map.entry(
                    "hbmAttachment",
                    item -> item.hbm() == null ? null : item.hbm().attachment()),
            Map.entry("transistorsBillion", Item::transistorsBillion),
            Map.entry("processNodeNm", Item::processNodeNm),
            Map.entry("nonPlanar", Item::nonPlanar),
            Map.entry("alsoClassified", Item::alsoClassified),
            Map.entry("alsoClassifiedEntry", Item::alsoClassified),
            Map.entry("usAvailableSince", Item::usAvailableSince));

    /** What is computed from which figures, where it is not stated. */
    private static final Map<String, List<Function<Item, Object>>> COMPUTED = Map.of(
            "totalProcessingPerformance", List.of(Item::processing),
            "performanceDensity",
                    List.of(Item::processing, Item::totalProcessingPerformance, Item::applicableDieAreaMm2),
            "ioAndDramBandwidthGBps", List.of(Item::ioBandwidthGBps, Item::dramBandwidthGBps),
            "memoryBandwidthDensity", List.of(Item::hbm));

    /** Computed from the shipment as a whole. */
    private static final Set<String> SUMS = Set.of(
            "aggregateTotalProcessingPerformance",
            "calendarYearTotalProcessingPerformance",
            "daysSinceNacNotification");

    private final Transaction transaction;
    private final Item item;
    private final CatalogueEntry entry;
    private final Reasoning words;

    FactsUsed(Transaction transaction, CatalogueEntry entry, Reasoning words) {
        this.transaction = transaction;
        this.item = transaction.item();
        this.entry = entry;
        this.words = words;
    }

    List<Block> of(Determination determination) {
        List<GridRow> rows = new ArrayList<>();
        if (entry != null) {
            rows.add(new GridRow("item", List.of(String.valueOf(item.name()), "the catalogue, entry " + entry.id())));
        }
        compared(determination)
                .forEach((path, value) ->
                        rows.add(new GridRow(FactWords.of(path), List.of(words.value(path, value), source(path)))));
        return rows.isEmpty() ? List.of() : List.of(new Table("Fact", List.of("Value", "Source and confidence"), rows));
    }

    private Map<String, Object> compared(Determination determination) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Reason reason : determination.reasons()) {
            words.told(reason).forEach(facts::putIfAbsent);
        }
        NotMet.nearest(determination.rejected())
                .map(Rejected::margin)
                .forEach(margin -> facts.putIfAbsent(margin.fact(), BigDecimal.valueOf(margin.value())));
        if (transaction.endUser() == null) {
            facts.keySet().removeIf(path -> path.startsWith("endUser."));
        }
        return facts;
    }

    private String source(String path) {
        if (SUMS.contains(path)) {
            return "computed from " + STATED;
        }
        if (!STATABLE.containsKey(path) && !COMPUTED.containsKey(path)) {
            return STATED;
        }
        Function<Item, Object> figure = STATABLE.getOrDefault(path, any -> null);
        if (isSomething(figure.apply(item))) {
            return origin(path, List.of(figure));
        }
        return COMPUTED.containsKey(path) ? "computed; figures from " + origin(path, COMPUTED.get(path)) : STATED;
    }

    /** The catalogue, as far as all the figures are still those of the catalogue. */
    private String origin(String path, List<Function<Item, Object>> figures) {
        boolean same = entry != null
                && figures.stream().allMatch(each -> Objects.equals(each.apply(item), each.apply(entry.item())));
        if (!same) {
            return STATED;
        }
        boolean isEstimate = item.estimated().contains(path);
        String confidence = isEstimate ? "estimate" : entry.confidence().name().toLowerCase(Locale.ROOT);
        return "the catalogue (%s)".formatted(confidence);
    }

    private static boolean isSomething(Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty()) && !value.equals("");
    }
}
