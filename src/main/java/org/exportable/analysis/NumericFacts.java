package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exportable.catalogue.Nearest;
import org.exportable.fact.Attestations;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** All facts that are figures. */
final class NumericFacts {

    static final String DENSITY = "item.performanceDensity";
    static final String TRANSISTORS = "item.transistorsBillion";
    static final String PROCESS_NODE = "item.processNodeNm";
    static final String QUANTITY = "quantity";
    static final String US_VOLUME_SHARE = "attestations.usVolumeShare";

    private static final HighBandwidthMemory UNKNOWN_MEMORY = new HighBandwidthMemory(null, null, null);

    private final List<NumericFact> all = new ArrayList<>();

    private NumericFacts() {
        add(
                PerformanceGaps.TPP,
                item -> TechnicalNotes.totalProcessingPerformance(item).orElse(null),
                ItemVariables::withPerformance);
        add(PerformanceGaps.AREA, Item::applicableDieAreaMm2, ItemVariables::withArea);
        add(DENSITY, Item::performanceDensity, NumericFacts::withDensity);
        add(BandwidthGaps.IO, Item::ioBandwidthGBps, ItemBuilder::ioBandwidthGBps);
        add(BandwidthGaps.DRAM, Item::dramBandwidthGBps, ItemBuilder::dramBandwidthGBps);
        add(
                MemoryGaps.BANDWIDTH,
                item -> memory(item).bandwidthGBps(),
                (item, value) -> item.hbm(new HighBandwidthMemory(
                        memory(item).attachment(), value, memory(item).packageAreaMm2())));
        add(
                MemoryGaps.AREA,
                item -> memory(item).packageAreaMm2(),
                (item, value) -> item.hbm(new HighBandwidthMemory(
                        memory(item).attachment(), memory(item).bandwidthGBps(), value)));
        add(TRANSISTORS, Item::transistorsBillion, ItemBuilder::transistorsBillion);
        add(PROCESS_NODE, Item::processNodeNm, ItemBuilder::processNodeNm);
        all.add(new NumericFact(
                QUANTITY,
                Transaction::quantity,
                (before, units) -> TransactionBuilder.from(before).withQuantity(units)));
        attested(
                PerformanceGaps.PRIOR,
                Attestations::priorTppThisYear,
                Edit.attestations(AttestationsBuilder::priorTppThisYear));
        attested(US_VOLUME_SHARE, Attestations::usVolumeShare, Edit.attestations(AttestationsBuilder::usVolumeShare));
        owned("exporter", Transaction::exporter, TransactionBuilder::exporter);
        owned("consignee", Transaction::consignee, TransactionBuilder::consignee);
        owned("endUser", Transaction::ultimateUser, TransactionBuilder::endUser);
    }

    /** All of them. */
    static List<NumericFact> all() {
        return List.copyOf(new NumericFacts().all);
    }

    /**
     * The one with this path.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    static NumericFact of(String path) {
        List<NumericFact> all = all();
        return all.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`%s` is not a figure; did you mean `%s`?"
                        .formatted(
                                path,
                                Nearest.to(
                                        path,
                                        all.stream().map(NumericFact::path).toList()))));
    }

    /** The area would have to agree with the density; what it says of the dies stays. */
    private static ItemBuilder withDensity(ItemBuilder item, BigDecimal density) {
        BigDecimal area = item.applicableDieAreaMm2();
        return item.performanceDensity(density)
                .applicableDieAreaMm2(null)
                .nonPlanar(
                        item.nonPlanar() == null && area != null
                                ? Boolean.valueOf(area.signum() > 0)
                                : item.nonPlanar());
    }

    private static HighBandwidthMemory memory(Item item) {
        return item.hbm() == null ? UNKNOWN_MEMORY : item.hbm();
    }

    private static HighBandwidthMemory memory(ItemBuilder item) {
        return item.hbm() == null ? UNKNOWN_MEMORY : item.hbm();
    }

    private void add(
            String path, Function<Item, BigDecimal> value, BiFunction<ItemBuilder, BigDecimal, ItemBuilder> set) {
        all.add(new NumericFact(path, transaction -> value.apply(transaction.item()), Edit.item(set)));
    }

    private void attested(
            String path,
            Function<Attestations, BigDecimal> value,
            BiFunction<Transaction, BigDecimal, Transaction> with) {
        all.add(new NumericFact(path, transaction -> value.apply(transaction.attestations()), with));
    }

    private void owned(
            String party,
            Function<Transaction, Party> get,
            BiFunction<TransactionBuilder, Party, TransactionBuilder> set) {
        all.add(new NumericFact(
                party + ".listedOwnership",
                transaction -> get.apply(transaction).listedOwnership(),
                (transaction, share) -> set.apply(
                                TransactionBuilder.builder(transaction),
                                PartyBuilder.builder(get.apply(transaction))
                                        .listedOwnership(share)
                                        .build())
                        .build()));
    }
}
