package org.exportable.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.fact.Transaction;

/** The limits at which rules can tell the figures of a transaction apart, those of computed figures included. */
record Cuts(Boundaries boundaries, Transaction transaction) {

    /** The constants of an attribute as exact decimals. */
    NavigableSet<BigDecimal> of(String attribute) {
        return Ranges.exact(boundaries.numbers(attribute));
    }

    /** The limits of a shipment's total processing performance, alone or with earlier shipments of the year, over a divisor. */
    NavigableSet<BigDecimal> ofShipment(BigDecimal divisor) {
        NavigableSet<BigDecimal> limits = new TreeSet<>();
        if (divisor.signum() > 0) {
            BigDecimal prior = transaction.attestations().priorTppThisYear();
            of("Shipment.aggregateTotalProcessingPerformance").forEach(limit -> limits.add(quotient(limit, divisor)));
            of("Shipment.calendarYearTotalProcessingPerformance")
                    .forEach(limit -> limits.add(quotient(prior == null ? limit : limit.subtract(prior), divisor)));
        }
        return limits;
    }

    /** The areas over which a figure has a density with a limit; over no area there is no density at all. */
    NavigableSet<BigDecimal> ofArea(String density, BigDecimal dividend) {
        NavigableSet<BigDecimal> areas = new TreeSet<>(Set.of(BigDecimal.ZERO));
        if (dividend != null) {
            of(density).stream()
                    .filter(limit -> limit.signum() > 0)
                    .forEach(limit -> areas.add(quotient(dividend, limit)));
        }
        return areas;
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }
}
