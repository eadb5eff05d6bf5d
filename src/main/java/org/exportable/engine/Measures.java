package org.exportable.engine;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.exportable.fact.Attestations;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;

/**
 * The numbers that the rules see of one transaction, computed ones included. Immutable.
 */
public final class Measures {

    private final double[] values = new double[Measure.values().length];
    private int known;

    private Measures() {}

    /** The numbers of a transaction. */
    public static Measures of(Transaction transaction) {
        Measures measures = new Measures();
        BigDecimal performance =
                TechnicalNotes.totalProcessingPerformance(transaction.item()).orElse(null);
        measures.item(transaction.item(), performance);
        measures.shipment(transaction, performance);
        measures.attestations(transaction);
        return measures;
    }

    /** One of them; where it is not known, a value that meets no condition. */
    public double get(Measure measure) {
        return values[measure.ordinal()];
    }

    /** Whether it is known, or can be computed from what is. */
    public boolean isKnown(Measure measure) {
        return (known & 1 << measure.ordinal()) != 0;
    }

    private void item(Item item, BigDecimal performance) {
        set(Measure.TOTAL_PROCESSING_PERFORMANCE, performance, 0);
        set(Measure.PERFORMANCE_DENSITY, TechnicalNotes.performanceDensity(item).orElse(null), 0);
        set(Measure.IO_BANDWIDTH, item.ioBandwidthGBps(), 0);
        set(Measure.DRAM_BANDWIDTH, item.dramBandwidthGBps(), 0);
        set(Measure.IO_AND_DRAM_BANDWIDTH, orZero(item.ioBandwidthGBps()).add(orZero(item.dramBandwidthGBps())), 0);
        forgetUnless(item.ioBandwidthGBps() != null && item.dramBandwidthGBps() != null, Measure.IO_AND_DRAM_BANDWIDTH);
        HighBandwidthMemory hbm = item.hbm() == null ? HighBandwidthMemory.none() : item.hbm();
        set(
                Measure.MEMORY_BANDWIDTH_DENSITY,
                TechnicalNotes.memoryBandwidthDensity(hbm).orElse(null),
                0);
        set(Measure.TRANSISTORS, item.transistorsBillion(), 0);
        set(Measure.PROCESS_NODE, item.processNodeNm(), Double.MAX_VALUE);
    }

    private void shipment(Transaction transaction, BigDecimal performance) {
        BigDecimal aggregate = orZero(performance).multiply(transaction.quantity());
        BigDecimal prior = transaction.attestations().priorTppThisYear();
        set(Measure.AGGREGATE_PERFORMANCE, aggregate, 0);
        set(Measure.CALENDAR_YEAR_PERFORMANCE, aggregate.add(orZero(prior)), 0);
        forgetUnless(performance != null, Measure.AGGREGATE_PERFORMANCE);
        forgetUnless(performance != null && prior != null, Measure.CALENDAR_YEAR_PERFORMANCE);
    }

    private void attestations(Transaction transaction) {
        Attestations given = transaction.attestations();
        BigDecimal days = given.nacNotifiedOn() == null || transaction.date() == null
                ? null
                : BigDecimal.valueOf(ChronoUnit.DAYS.between(given.nacNotifiedOn(), transaction.date()));
        set(Measure.DAYS_SINCE_NAC_NOTIFICATION, days, Double.MAX_VALUE);
        set(Measure.US_VOLUME_SHARE, given.usVolumeShare(), Double.MAX_VALUE);
    }

    private void set(Measure measure, BigDecimal figure, double unknown) {
        values[measure.ordinal()] = figure == null ? unknown : figure.doubleValue();
        known |= figure == null ? 0 : 1 << measure.ordinal();
    }

    private void forgetUnless(boolean isKnown, Measure measure) {
        known &= isKnown ? ~0 : ~(1 << measure.ordinal());
    }

    private static BigDecimal orZero(BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
