package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.exportable.analysis.Possibility.Choice;
import org.exportable.analysis.Possibility.Range;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;

/** What is unknown about high-bandwidth memory: what it is fixed to, its bandwidth and its area. */
final class MemoryGaps {

    static final String BANDWIDTH = "item.hbm.bandwidthGBps";
    static final String AREA = "item.hbm.packageAreaMm2";
    private static final String ATTACHMENT = "item.hbm.attachment";

    private final Gaps gaps;
    private final HighBandwidthMemory hbm;

    MemoryGaps(Gaps gaps) {
        HighBandwidthMemory given = gaps.transaction().item().hbm();
        this.gaps = gaps;
        this.hbm = given == null ? new HighBandwidthMemory(null, null, null) : given;
    }

    void find() {
        if (hbm.attachment() == null) {
            gaps.add(List.of(ATTACHMENT), List.of(before -> attachments()));
        }
        if (TechnicalNotes.memoryBandwidthDensity(hbm).isEmpty()) {
            List<String> paths = new ArrayList<>();
            if (hbm.bandwidthGBps() == null) {
                paths.add(BANDWIDTH);
            }
            if (hbm.packageAreaMm2() == null) {
                paths.add(AREA);
            }
            gaps.add(paths, List.of(before -> densities()));
        }
    }

    private static List<Option> attachments() {
        List<Option> options = new ArrayList<>();
        for (HbmAttachment attachment : HbmAttachment.values()) {
            options.add(Option.of(
                    ATTACHMENT,
                    new Choice(attachment.name()),
                    transaction -> withMemory(transaction, attachment, null)));
        }
        return options;
    }

    private List<Option> densities() {
        List<Option> options = new ArrayList<>();
        Ranges.cut(gaps.cuts("Commodity.memoryBandwidthDensity")).forEach((density, value) -> {
            if (hbm.bandwidthGBps() == null || hbm.bandwidthGBps().signum() > 0 || options.isEmpty()) {
                options.add(density(density, value));
            }
        });
        return options;
    }

    private Option density(Range density, BigDecimal value) {
        boolean bothOpen = hbm.bandwidthGBps() == null && hbm.packageAreaMm2() == null;
        String figure = bothOpen ? Derived.MEMORY_DENSITY : hbm.bandwidthGBps() == null ? BANDWIDTH : AREA;
        return Option.of(figure, range(density), transaction -> withMemory(transaction, null, value));
    }

    private Range range(Range density) {
        if (hbm.bandwidthGBps() != null) {
            return density.under(hbm.bandwidthGBps().doubleValue());
        }
        return hbm.packageAreaMm2() == null
                ? density
                : density.times(hbm.packageAreaMm2().doubleValue());
    }

    /** Any bandwidth and area with the right quotient will do: rules see the density alone. */
    private static Transaction withMemory(Transaction transaction, HbmAttachment attachment, BigDecimal density) {
        HighBandwidthMemory before = transaction.item().hbm();
        HighBandwidthMemory after = new HighBandwidthMemory(
                attachment != null || before == null ? attachment : before.attachment(),
                density != null || before == null ? density : before.bandwidthGBps(),
                density != null ? BigDecimal.ONE : before == null ? null : before.packageAreaMm2());
        return ItemGaps.<HighBandwidthMemory>with(ItemBuilder::hbm).apply(transaction, after);
    }
}
