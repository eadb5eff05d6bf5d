package org.exportable.engine;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.exportable.fact.Attestations;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;

/**
 * The numbers that the rules see of one transaction, computed ones included. A number that is not known has the value that
 * meets no condition. Immutable.
 */
public final class Measures {

    private final double[] values = new double[Measure.values().length];

    private Measures() {}

    /** The numbers of a transaction. */
    public static Measures of(Transaction transaction) {
        Measures measures = new Measures();
        BigDecimal performance =
                TechnicalNotes.totalProcessingPerformance(transaction.item()).orElse(null);
        measures.item(transaction.item(), performance);
        measures.shipment(transaction, orZero(performance).multiply(transaction.quantity()));
        measures.attestations(transaction);
        return measures;
    }

    /** One of them. */
    public double get(Measure measure) {
        return values[measure.ordinal()];
    }

    private void item(Item item, BigDecimal performance) {
        set(Measure.TOTAL_PROCESSING_PERFORMANCE, performance, 0);
        set(Measure.PERFORMANCE_DENSITY, TechnicalNotes.performanceDensity(item).orElse(null), 0);
        set(Measure.IO_BANDWIDTH, item.ioBandwidthGBps(), 0);
        set(Measure.DRAM_BANDWIDTH, item.dramBandwidthGBps(), 0);
        set(Measure.IO_AND_DRAM_BANDWIDTH, orZero(item.ioBandwidthGBps()).add(orZero(item.dramBandwidthGBps())), 0);
        HighBandwidthMemory hbm = item.hbm() == null ? HighBandwidthMemory.none() : item.hbm();
        set(
                Measure.MEMORY_BANDWIDTH_DENSITY,
                TechnicalNotes.memoryBandwidthDensity(hbm).orElse(null),
                0);
        set(Measure.TRANSISTORS, item.transistorsBillion(), 0);
        set(Measure.PROCESS_NODE, item.processNodeNm(), Double.MAX_VALUE);
    }

    private void shipment(Transaction transaction, BigDecimal aggregate) {
        set(Measure.AGGREGATE_PERFORMANCE, aggregate, 0);
        BigDecimal prior = orZero(transaction.attestations().priorTppThisYear());
        set(Measure.CALENDAR_YEAR_PERFORMANCE, aggregate.add(prior), 0);
    }

    private void attestations(Transaction transaction) {
        Attestations given = transaction.attestations();
        boolean dated = given.nacNotifiedOn() != null && transaction.date() != null;
        values[Measure.DAYS_SINCE_NAC_NOTIFICATION.ordinal()] =
                dated ? ChronoUnit.DAYS.between(given.nacNotifiedOn(), transaction.date()) : Double.MAX_VALUE;
        set(Measure.US_VOLUME_SHARE, given.usVolumeShare(), Double.MAX_VALUE);
    }

    private void set(Measure measure, BigDecimal figure, double unknown) {
        values[measure.ordinal()] = figure == null ? unknown : figure.doubleValue();
    }

    private static BigDecimal orZero(BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
