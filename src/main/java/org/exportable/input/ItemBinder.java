package org.exportable.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.exportable.fact.Category;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.ProcessingRate;

/** Makes an item of a catalogue id, of an object, or of an object that states a catalogue entry's figures anew. */
record ItemBinder(Lookups lookups, Report report) {

    static final List<String> KEYS = List.of(
            "name",
            "catalog",
            "category",
            "processing",
            "totalProcessingPerformance",
            "applicableDieAreaMm2",
            "performanceDensity",
            "dataCenter",
            "ioBandwidthGBps",
            "dramBandwidthGBps",
            "hbm",
            "transistorsBillion",
            "processNodeNm",
            "nonPlanar",
            "alsoClassified",
            "usAvailableSince");
    private static final List<String> RATE_KEYS = List.of("bitLength", "tops");
    static final List<String> MEMORY_KEYS = List.of("attachment", "bandwidthGBps", "packageAreaMm2");

    /** The item of a transaction, null where it is absent or wrong. */
    Item item(Fields transaction) {
        Node node = transaction.node("item");
        if (node instanceof Node.Text || node instanceof Node.Number) {
            return transaction.get("item", lookups::chip);
        }
        Fields fields = node == null ? null : Fields.of(node, "item", report, KEYS);
        if (fields == null) {
            return null;
        }
        Item base = fields.get("catalog", lookups::chip);
        ItemBuilder builder = base == null ? ItemBuilder.builder() : Restated.of(base, fields.stated());
        bind(fields, builder);
        Item item = builder.build();
        Agreement.check(item, fields);
        return item;
    }

    private void bind(Fields fields, ItemBuilder item) {
        fields.take("name", Scalars::text, item::name);
        fields.take("category", Scalars.constant(Category.class), item::category);
        fields.take("totalProcessingPerformance", Figures::figure, item::totalProcessingPerformance);
        fields.take("applicableDieAreaMm2", Figures::figure, item::applicableDieAreaMm2);
        fields.take("performanceDensity", Figures::figure, item::performanceDensity);
        fields.take("dataCenter", Scalars::flag, item::dataCenter);
        fields.take("ioBandwidthGBps", Figures::figure, item::ioBandwidthGBps);
        fields.take("dramBandwidthGBps", Figures::figure, item::dramBandwidthGBps);
        fields.take("transistorsBillion", Figures::figure, item::transistorsBillion);
        fields.take("processNodeNm", Figures::figure, item::processNodeNm);
        fields.take("nonPlanar", Scalars::flag, item::nonPlanar);
        fields.take("alsoClassified", Scalars::text, item::alsoClassified);
        fields.take("usAvailableSince", Scalars::day, item::usAvailableSince);
        if (fields.has("processing")) {
            item.processing(rates(fields));
        }
        if (fields.has("hbm")) {
            item.hbm(memory(fields));
        }
    }

    private List<ProcessingRate> rates(Fields item) {
        List<ProcessingRate> rates = new ArrayList<>();
        item.each("processing", (element, path) -> {
            Fields fields = Fields.of(element, path, report, RATE_KEYS);
            if (fields != null) {
                Integer bitLength = required(fields, "bitLength", Figures::bitLength);
                BigDecimal tops = required(fields, "tops", Figures::figure);
                if (bitLength != null && tops != null) {
                    rates.add(new ProcessingRate(bitLength, tops));
                }
            }
        });
        return rates;
    }

    private static <T> T required(Fields fields, String key, Reading<T> reading) {
        if (!fields.has(key)) {
            fields.wrong(key, "a rate needs both `bitLength` and `tops`");
        }
        return fields.get(key, reading);
    }

    private HighBandwidthMemory memory(Fields item) {
        Fields fields = Fields.of(item.node("hbm"), item.path("hbm"), report, MEMORY_KEYS);
        if (fields == null) {
            return null;
        }
        return new HighBandwidthMemory(
                fields.get("attachment", Scalars.constant(HbmAttachment.class)),
                fields.get("bandwidthGBps", Figures::figure),
                fields.get("packageAreaMm2", Figures::figure));
    }
}
