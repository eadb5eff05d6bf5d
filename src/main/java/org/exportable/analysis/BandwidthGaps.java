package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;

/** What is unknown about the two bandwidths of a circuit. They and their sum have boundaries. */
final class BandwidthGaps {

    static final String IO = "item.ioBandwidthGBps";
    static final String DRAM = "item.dramBandwidthGBps";

    private final Gaps gaps;
    private final Item item;
    private final boolean bothOpen;

    BandwidthGaps(Gaps gaps) {
        this.gaps = gaps;
        this.item = gaps.transaction().item();
        this.bothOpen = item.ioBandwidthGBps() == null && item.dramBandwidthGBps() == null;
    }

    void find() {
        List<String> paths = new ArrayList<>();
        List<Function<Transaction, List<Option>>> generators = new ArrayList<>();
        if (item.ioBandwidthGBps() == null) {
            paths.add(IO);
            generators.add(before -> io());
        }
        if (item.dramBandwidthGBps() == null) {
            paths.add(DRAM);
            generators.add(this::dram);
        }
        if (!paths.isEmpty()) {
            gaps.add(paths, generators);
        }
    }

    private NavigableSet<BigDecimal> sums() {
        return gaps.cuts("Commodity.ioAndDramBandwidthGBps");
    }

    /** Where the other rate is open too, also cut so that within a piece every boundary of the other keeps its side. */
    private List<Option> io() {
        NavigableSet<BigDecimal> cuts = gaps.cuts("Commodity.ioBandwidthGBps");
        NavigableSet<BigDecimal> others = gaps.cuts("Commodity.dramBandwidthGBps");
        others.add(BigDecimal.ZERO);
        for (BigDecimal sum : sums()) {
            if (bothOpen) {
                others.forEach(other -> cuts.add(sum.subtract(other)));
            } else {
                cuts.add(sum.subtract(item.dramBandwidthGBps()));
            }
        }
        return Gaps.numbers(IO, cuts, ItemGaps.<BigDecimal>with(ItemBuilder::ioBandwidthGBps));
    }

    private List<Option> dram(Transaction before) {
        BigDecimal io = before.item().ioBandwidthGBps();
        NavigableSet<BigDecimal> own = gaps.cuts("Commodity.dramBandwidthGBps");
        NavigableSet<BigDecimal> cuts = gaps.cuts("Commodity.dramBandwidthGBps");
        sums().forEach(sum -> cuts.add(sum.subtract(io)));
        List<Option> options = new ArrayList<>();
        Ranges.cut(cuts).forEach((range, value) -> {
            Map<String, Possibility> meaning = new LinkedHashMap<>();
            meaning.put(DRAM, bothOpen ? Ranges.piece(own, value) : range);
            if (bothOpen) {
                meaning.put(Derived.BANDWIDTH, Ranges.piece(sums(), io.add(value)));
            }
            options.add(new Option(
                    meaning,
                    filled -> ItemGaps.<BigDecimal>with(ItemBuilder::dramBandwidthGBps)
                            .apply(filled, value)));
        });
        return options;
    }
}
