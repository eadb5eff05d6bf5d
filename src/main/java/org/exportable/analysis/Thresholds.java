package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.fact.Transaction;

/**
 * The lines that the rules of a law draw between the figures of a transaction: between those that vary, with what is known
 * put in. An unknown figure leaves its mark too: where the lines that it meets change places, what it could be changes.
 */
final class Thresholds {

    private static final Map<String, String> OWN = Map.of(
            "Commodity.totalProcessingPerformance", PerformanceGaps.TPP,
            "Commodity.ioBandwidthGBps", BandwidthGaps.IO,
            "Commodity.dramBandwidthGBps", BandwidthGaps.DRAM,
            "Commodity.transistorsBillion", NumericFacts.TRANSISTORS,
            "Commodity.processNodeNm", NumericFacts.PROCESS_NODE,
            "Attestation.usVolumeShare", NumericFacts.US_VOLUME_SHARE);

    private final Boundaries boundaries;
    private List<Threshold> lines = new ArrayList<>();

    private Thresholds(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * The lines between the facts that vary.
     *
     * @param varying already put into the transaction, with any value
     */
    static List<Threshold> of(Boundaries boundaries, Transaction transaction, Set<String> varying) {
        Thresholds thresholds = new Thresholds(boundaries);
        thresholds.draw(transaction);
        for (NumericFact fact : NumericFacts.all()) {
            BigDecimal value = fact.value().apply(transaction);
            if (!varying.contains(fact.path()) && value != null) {
                thresholds.lines.replaceAll(line -> line.where(fact.path(), value));
            }
        }
        for (String unknown : new TreeSet<>(thresholds.facts())) {
            if (!varying.contains(unknown)) {
                thresholds.eliminate(unknown);
            }
        }
        return thresholds.lines.stream().distinct().toList();
    }

    private void draw(Transaction transaction) {
        Threshold performance = Threshold.fact(PerformanceGaps.TPP);
        Threshold aggregate = performance.times(Threshold.fact(NumericFacts.QUANTITY));
        OWN.forEach((attribute, path) -> draw(attribute, Threshold.fact(path)));
        for (String party : List.of("exporter", "consignee", "endUser")) {
            draw("Participant.listedOwnership", Threshold.fact(party + ".listedOwnership"));
        }
        draw("Shipment.aggregateTotalProcessingPerformance", aggregate);
        draw("Shipment.calendarYearTotalProcessingPerformance", aggregate.plus(Threshold.fact(PerformanceGaps.PRIOR)));
        draw(
                "Commodity.ioAndDramBandwidthGBps",
                Threshold.fact(BandwidthGaps.IO).plus(Threshold.fact(BandwidthGaps.DRAM)));
        if (transaction.item().performanceDensity() != null) {
            draw("Commodity.performanceDensity", Threshold.fact(NumericFacts.DENSITY));
        } else {
            draw("Commodity.performanceDensity", performance, PerformanceGaps.AREA);
        }
        draw("Commodity.memoryBandwidthDensity", Threshold.fact(MemoryGaps.BANDWIDTH), MemoryGaps.AREA);
    }

    private void draw(String attribute, Threshold figure) {
        limits(attribute).forEach(limit -> lines.add(figure.minus(Threshold.constant(limit))));
    }

    /** A quotient is at its limit where the dividend is so many times the divisor. */
    private void draw(String attribute, Threshold dividend, String divisor) {
        limits(attribute)
                .forEach(limit ->
                        lines.add(dividend.minus(Threshold.fact(divisor).times(Threshold.constant(limit)))));
    }

    private Set<BigDecimal> limits(String attribute) {
        return Ranges.exact(boundaries.numbers(attribute));
    }

    private Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        lines.forEach(line -> facts.addAll(line.facts()));
        return facts;
    }

    /** Puts crossings in the place of the lines that an unknown fact, which is 0 or more, meets. */
    private void eliminate(String unknown) {
        List<Threshold> met = new ArrayList<>(List.of(Threshold.fact(unknown)));
        List<Threshold> others = new ArrayList<>();
        lines.forEach(line -> (line.facts().contains(unknown) ? met : others).add(line));
        for (Threshold one : met) {
            met.forEach(other -> one.crossing(other, unknown).ifPresent(others::add));
        }
        lines = others;
    }
}
