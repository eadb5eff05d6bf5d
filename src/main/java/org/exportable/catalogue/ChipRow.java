package org.exportable.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.exportable.fact.Category;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.ProcessingRate;

/** Reads a row of chips.csv; its columns are named and measured as the keys of an item. */
final class ChipRow {

    /** Bit lengths with a column: the multiplier inputs of TF32 have 19 bits. */
    private static final int[] BIT_LENGTHS = {4, 6, 8, 16, 19, 32, 64};

    private ChipRow() {}

    static CatalogueEntry read(Row row) {
        Confidence confidence = row.constant("confidence", Confidence.class);
        Item item = item(row);
        Set<String> estimated = confidence == Confidence.ESTIMATED
                ? Estimates.everyFigure(item)
                : Estimates.withConsequences(new HashSet<>(row.texts("estimated")));
        return new CatalogueEntry(
                row.text("id"),
                row.text("vendor"),
                ItemBuilder.builder(item).estimated(estimated).build(),
                row.text("source"),
                confidence,
                row.flag("prcDesigned"));
    }

    private static Item item(Row row) {
        return ItemBuilder.builder()
                .name(row.text("name"))
                .catalog(row.text("id"))
                .category(row.constant("category", Category.class))
                .processing(rates(row))
                .totalProcessingPerformance(row.number("totalProcessingPerformance"))
                .applicableDieAreaMm2(row.number("applicableDieAreaMm2"))
                .performanceDensity(row.number("performanceDensity"))
                .dataCenter(row.flag("dataCenter"))
                .ioBandwidthGBps(row.number("ioBandwidthGBps"))
                .dramBandwidthGBps(row.number("dramBandwidthGBps"))
                .hbm(memory(row))
                .transistorsBillion(row.number("transistorsBillion"))
                .processNodeNm(row.number("processNodeNm"))
                .nonPlanar(row.flag("nonPlanar"))
                .usAvailableSince(row.day("usAvailableSince"))
                .build();
    }

    private static List<ProcessingRate> rates(Row row) {
        return IntStream.of(BIT_LENGTHS)
                .filter(bits -> tops(row, bits) != null)
                .mapToObj(bits -> new ProcessingRate(bits, tops(row, bits)))
                .toList();
    }

    private static BigDecimal tops(Row row, int bitLength) {
        return row.number("tops" + bitLength);
    }

    private static HighBandwidthMemory memory(Row row) {
        if (row.text("hbmAttachment") == null) {
            return null;
        }
        return new HighBandwidthMemory(
                row.constant("hbmAttachment", HbmAttachment.class),
                row.number("hbmBandwidthGBps"),
                row.number("hbmPackageAreaMm2"));
    }
}
