package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;
import org.exportable.fact.Attestations;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;

/**
 * The cells of the parts of a transaction: by these they are looked up.
 *
 * @param grid the boundaries of the rules
 * @param product the name of an item as far as rules can tell names apart
 * @param transaction the transaction
 * @param measures its numbers
 */
record PartCells(Grid grid, UnaryOperator<String> product, Transaction transaction, Measures measures) {

    private static final Measure[] OF_ITEM = {
        Measure.TOTAL_PROCESSING_PERFORMANCE,
        Measure.PERFORMANCE_DENSITY,
        Measure.IO_BANDWIDTH,
        Measure.DRAM_BANDWIDTH,
        Measure.IO_AND_DRAM_BANDWIDTH,
        Measure.MEMORY_BANDWIDTH_DENSITY,
        Measure.TRANSISTORS,
        Measure.PROCESS_NODE
    };
    private static final Measure[] OF_SHIPMENT = {Measure.AGGREGATE_PERFORMANCE, Measure.CALENDAR_YEAR_PERFORMANCE};
    private static final Measure[] OF_ATTESTATIONS = {Measure.DAYS_SINCE_NAC_NOTIFICATION, Measure.US_VOLUME_SHARE};

    Cell item() {
        Item item = transaction.item();
        return new Cell(
                item.category(),
                item.dataCenter(),
                TechnicalNotes.nonPlanar(item).orElse(null),
                item.hbm() == null ? null : item.hbm().attachment(),
                item.usAvailableSince(),
                told(item.name()),
                told(item.catalog()),
                item.alsoClassified(),
                unsettled(),
                item.estimated().isEmpty() ? null : item,
                grid.places(OF_ITEM, measures));
    }

    /** The name of a product as far as rules tell such names apart; null for none. */
    String told(String name) {
        return name == null ? null : product.apply(name);
    }

    /** Where one figure of an item is missing, how far another one goes depends on its very number. */
    List<Object> unsettled() {
        boolean isDense =
                measures.isKnown(Measure.TOTAL_PROCESSING_PERFORMANCE) && measures.isKnown(Measure.PERFORMANCE_DENSITY);
        boolean isBroad = measures.isKnown(Measure.IO_AND_DRAM_BANDWIDTH);
        HighBandwidthMemory hbm = transaction.item().hbm();
        boolean isOpenMemory = hbm != null && !measures.isKnown(Measure.MEMORY_BANDWIDTH_DENSITY);
        if (isDense && isBroad && !isOpenMemory) {
            return List.of();
        }
        Item item = transaction.item();
        List<Object> figures = new ArrayList<>();
        if (!isDense) {
            figures.addAll(Arrays.asList(
                    item.processing(),
                    item.totalProcessingPerformance(),
                    item.performanceDensity(),
                    item.applicableDieAreaMm2(),
                    transaction.quantity(),
                    transaction.attestations().priorTppThisYear()));
        }
        if (!isBroad) {
            figures.addAll(Arrays.asList(item.ioBandwidthGBps(), item.dramBandwidthGBps()));
        }
        if (isOpenMemory) {
            figures.addAll(Arrays.asList(hbm.bandwidthGBps(), hbm.packageAreaMm2()));
        }
        return figures;
    }

    /** What has been shipped in a year is at least what is told of it. */
    Cell shipment() {
        return new Cell(
                transaction.movement(),
                transaction.from(),
                transaction.endUse(),
                shipped(),
                grid.interval(Measure.CALENDAR_YEAR_PERFORMANCE, measures));
    }

    /** How much is shipped, now and in a year. */
    String shipped() {
        return grid.places(OF_SHIPMENT, measures);
    }

    /** All parties, and which of them is which. */
    Cell parties() {
        return new Cell(
                party(transaction.exporter()),
                party(transaction.consignee()),
                party(transaction.ultimateUser()),
                transaction.intermediaries().stream().map(this::party).toList());
    }

    private Cell party(Party party) {
        return new Cell(
                grid.addressee(party.name()),
                party.country(),
                party.headquarters(),
                party.parentHeadquarters(),
                party.sector(),
                party.distributor(),
                party.lists(),
                party.listedOwnership(),
                party.role());
    }

    Cell attestations() {
        Attestations given = transaction.attestations();
        return new Cell(
                given.purchaseOrder(),
                given.nacNotified(),
                given.nacObjected(),
                given.nacNotifiedOn() == null,
                given.usSupplySufficient(),
                given.noFoundryDiversion(),
                given.usVolumeShare() == null,
                given.kycRemoteAccess(),
                given.usThirdPartyTested(),
                given.noProhibitedEndUse(),
                given.aiaCertified(),
                given.lppCertified(),
                given.hbmDirectPurchase(),
                given.hbmPackagingConfirmed(),
                given.designerAttestation(),
                given.transistorAttestation(),
                grid.places(OF_ATTESTATIONS, measures));
    }
}
