package org.exportable.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.Category;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** What is unknown about the item. Figures that are computed from each other are filled in together. */
final class ItemGaps {

    static final String TPP = "item.totalProcessingPerformance";
    static final String AREA = "item.applicableDieAreaMm2";
    static final String PRIOR = "attestations.priorTppThisYear";
    private static final String IO = "item.ioBandwidthGBps";
    private static final String DRAM = "item.dramBandwidthGBps";
    private static final String ATTACHMENT = "item.hbm.attachment";
    private static final String HBM_BANDWIDTH = "item.hbm.bandwidthGBps";
    private static final String HBM_AREA = "item.hbm.packageAreaMm2";

    private final Gaps gaps;
    private final Item item;

    ItemGaps(Gaps gaps) {
        this.gaps = gaps;
        this.item = gaps.transaction().item();
    }

    void find() {
        if (item.category() == Category.HBM) {
            memory();
            return;
        }
        performance();
        flagUnlessKnown("item.dataCenter", item.dataCenter(), ItemBuilder::dataCenter);
        bandwidth();
        foundry();
        availability();
    }

    private void performance() {
        boolean performanceKnown =
                TechnicalNotes.totalProcessingPerformance(item).isPresent();
        boolean densityOpen = item.performanceDensity() == null
                && item.applicableDieAreaMm2() == null
                && !Boolean.FALSE.equals(item.nonPlanar());
        List<String> paths = new ArrayList<>();
        List<Function<Transaction, List<Option>>> generators = new ArrayList<>();
        if (!performanceKnown) {
            paths.add(TPP);
            generators.add(this::totals);
        }
        if (densityOpen) {
            paths.add(AREA);
            generators.add(this::areas);
        }
        boolean priorOpen = gaps.transaction().attestations().priorTppThisYear() == null;
        if (!performanceKnown && priorOpen) {
            paths.add(PRIOR);
            generators.add(this::priors);
        }
        if (!paths.isEmpty()) {
            gaps.add(paths, generators);
        }
        if (performanceKnown && priorOpen) {
            gaps.add(List.of(PRIOR), List.of(this::priors));
        }
    }

    private List<Option> totals(Transaction before) {
        NavigableSet<BigDecimal> cuts = gaps.cuts("Commodity.totalProcessingPerformance");
        if (item.applicableDieAreaMm2() != null) {
            gaps.cuts("Commodity.performanceDensity")
                    .forEach(density -> cuts.add(density.multiply(item.applicableDieAreaMm2())));
        }
        return Gaps.numbers(TPP, cuts, ItemGaps.<BigDecimal>with(ItemBuilder::totalProcessingPerformance));
    }

    /** Areas are cut where the density has a boundary: the larger the area, the smaller the density. */
    private List<Option> areas(Transaction before) {
        BigDecimal total =
                TechnicalNotes.totalProcessingPerformance(before.item()).orElse(BigDecimal.ZERO);
        if (total.signum() == 0) {
            return List.of(Option.of(
                    AREA,
                    new Possibility.Range(0, true, Double.POSITIVE_INFINITY, false),
                    withDensity(BigDecimal.ZERO)));
        }
        List<Option> options = new ArrayList<>();
        Ranges.cut(gaps.cuts("Commodity.performanceDensity"))
                .forEach((density, value) ->
                        options.add(Option.of(AREA, area(density, total.doubleValue()), withDensity(value))));
        return options;
    }

    private static UnaryOperator<Transaction> withDensity(BigDecimal density) {
        return transaction ->
                ItemGaps.<BigDecimal>with(ItemBuilder::performanceDensity).apply(transaction, density);
    }

    private static Possibility area(Possibility.Range density, double total) {
        return new Possibility.Range(
                density.high() == Double.POSITIVE_INFINITY ? 0 : total / density.high(),
                density.highIncluded(),
                density.low() == 0 ? Double.POSITIVE_INFINITY : total / density.low(),
                density.lowIncluded() && density.low() != 0);
    }

    private List<Option> priors(Transaction before) {
        BigDecimal aggregate = TechnicalNotes.totalProcessingPerformance(before.item())
                .orElse(BigDecimal.ZERO)
                .multiply(before.quantity());
        NavigableSet<BigDecimal> cuts = new TreeSet<>();
        gaps.cuts("Shipment.calendarYearTotalProcessingPerformance")
                .forEach(limit -> cuts.add(limit.subtract(aggregate)));
        return Gaps.numbers(
                PRIOR,
                cuts,
                (transaction, value) -> TransactionBuilder.builder(transaction)
                        .attestations(AttestationsBuilder.builder(transaction.attestations())
                                .priorTppThisYear(value)
                                .build())
                        .build());
    }

    /** Two rates and their sum have boundaries, so the second rate is also cut where the sum has one. */
    private void bandwidth() {
        List<String> paths = new ArrayList<>();
        List<Function<Transaction, List<Option>>> generators = new ArrayList<>();
        if (item.ioBandwidthGBps() == null) {
            paths.add(IO);
            generators.add(before -> rates(
                    IO, "Commodity.ioBandwidthGBps", before.item().dramBandwidthGBps(), ItemBuilder::ioBandwidthGBps));
        }
        if (item.dramBandwidthGBps() == null) {
            paths.add(DRAM);
            generators.add(before -> rates(
                    DRAM,
                    "Commodity.dramBandwidthGBps",
                    before.item().ioBandwidthGBps(),
                    ItemBuilder::dramBandwidthGBps));
        }
        if (!paths.isEmpty()) {
            gaps.add(paths, generators);
        }
    }

    private List<Option> rates(
            String path, String attribute, BigDecimal other, BiFunction<ItemBuilder, BigDecimal, ItemBuilder> setter) {
        NavigableSet<BigDecimal> cuts = gaps.cuts(attribute);
        NavigableSet<BigDecimal> sums = gaps.cuts("Commodity.ioAndDramBandwidthGBps");
        sums.forEach(sum -> cuts.add(other == null ? sum : sum.subtract(other)));
        return Gaps.numbers(path, cuts, with(setter));
    }

    private void memory() {
        HighBandwidthMemory hbm = item.hbm() == null ? new HighBandwidthMemory(null, null, null) : item.hbm();
        if (hbm.attachment() == null) {
            gaps.add(List.of(ATTACHMENT), List.of(before -> attachments()));
        }
        if (TechnicalNotes.memoryBandwidthDensity(hbm).isEmpty()) {
            List<String> paths = new ArrayList<>();
            if (hbm.bandwidthGBps() == null) {
                paths.add(HBM_BANDWIDTH);
            }
            if (hbm.packageAreaMm2() == null) {
                paths.add(HBM_AREA);
            }
            gaps.add(paths, List.of(before -> memoryDensities(paths.get(paths.size() - 1), hbm)));
        }
    }

    private static List<Option> attachments() {
        List<Option> options = new ArrayList<>();
        for (HbmAttachment attachment : HbmAttachment.values()) {
            options.add(Option.of(
                    ATTACHMENT,
                    new Possibility.Choice(attachment.name()),
                    transaction -> withMemory(transaction, attachment, null)));
        }
        return options;
    }

    private List<Option> memoryDensities(String path, HighBandwidthMemory hbm) {
        BigDecimal scale = hbm.packageAreaMm2() == null ? BigDecimal.ONE : hbm.packageAreaMm2();
        List<Option> options = new ArrayList<>();
        Ranges.cut(gaps.cuts("Commodity.memoryBandwidthDensity"))
                .forEach((density, value) -> options.add(Option.of(
                        path,
                        hbm.bandwidthGBps() == null
                                ? scaled(density, scale.doubleValue())
                                : area(density, hbm.bandwidthGBps().doubleValue()),
                        transaction -> withMemory(transaction, null, value))));
        return options;
    }

    private static Possibility scaled(Possibility.Range density, double area) {
        return new Possibility.Range(
                density.low() * area, density.lowIncluded(), density.high() * area, density.highIncluded());
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

    private void foundry() {
        if (item.transistorsBillion() == null) {
            gaps.addNumber(
                    "item.transistorsBillion", "Commodity.transistorsBillion", with(ItemBuilder::transistorsBillion));
        }
        if (item.processNodeNm() == null) {
            gaps.addNumber("item.processNodeNm", "Commodity.processNodeNm", with(ItemBuilder::processNodeNm));
        }
        flagUnlessKnown("item.nonPlanar", TechnicalNotes.nonPlanar(item).orElse(null), ItemBuilder::nonPlanar);
    }

    private void availability() {
        if (item.usAvailableSince() != null) {
            return;
        }
        gaps.add(List.of("item.usAvailableSince"), List.of(this::availabilities));
    }

    private List<Option> availabilities(Transaction before) {
        List<Option> options = new ArrayList<>();
        for (double boundary : gaps.boundaries().numbers("Commodity.usAvailableSince")) {
            LocalDate day = LocalDate.of((int) boundary / 10000, (int) boundary / 100 % 100, (int) boundary % 100);
            options.add(available("on or before " + day, day));
            options.add(available("after " + day, day.plusDays(1)));
        }
        return options;
    }

    private static Option available(String words, LocalDate day) {
        return Option.of(
                "item.usAvailableSince",
                new Possibility.Choice(words),
                transaction ->
                        ItemGaps.<LocalDate>with(ItemBuilder::usAvailableSince).apply(transaction, day));
    }

    private void flagUnlessKnown(String path, Boolean known, BiFunction<ItemBuilder, Boolean, ItemBuilder> setter) {
        if (known == null) {
            gaps.addFlag(path, with(setter));
        }
    }

    private static <T> BiFunction<Transaction, T, Transaction> with(BiFunction<ItemBuilder, T, ItemBuilder> setter) {
        return (transaction, value) -> TransactionBuilder.builder(transaction)
                .item(setter.apply(ItemBuilder.builder(transaction.item()), value)
                        .build())
                .build();
    }
}
