package org.exportable.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The arithmetic of the technical notes to ECCN 3A090, in exact decimals; quotients have 16 significant digits.
 *
 * @see <a href="https://www.ecfr.gov/current/title-15/part-774">Supplement No. 1 to part 774, ECCN 3A090</a>
 */
public final class TechnicalNotes {

    static final MathContext QUOTIENT = new MathContext(16, RoundingMode.HALF_EVEN);

    private TechnicalNotes() {}

    /**
     * Total processing performance (Technical Note 2): the highest product of bit length and dense tera-operations a
     * second over all bit lengths. The listed rates are alternatives of the same units and are not added up.
     *
     * @return empty where neither the figure nor a rate is known
     */
    public static Optional<BigDecimal> totalProcessingPerformance(Item item) {
        if (item.totalProcessingPerformance() != null) {
            return Optional.of(item.totalProcessingPerformance());
        }
        BigDecimal highest = null;
        for (ProcessingRate rate : item.processing()) {
            highest = highest == null ? rate.performance() : highest.max(rate.performance());
        }
        return Optional.ofNullable(highest);
    }

    /**
     * Performance density (Technical Note 3): total processing performance divided by applicable die area. Where no die
     * is made on a non-planar process the area is 0 and there is no density; it is given as 0, which meets no lower
     * bound.
     *
     * @return empty where it cannot be known
     */
    public static Optional<BigDecimal> performanceDensity(Item item) {
        if (item.performanceDensity() != null) {
            return Optional.of(item.performanceDensity());
        }
        if (item.applicableDieAreaMm2() == null && Boolean.FALSE.equals(item.nonPlanar())) {
            return Optional.of(BigDecimal.ZERO);
        }
        return quotient(totalProcessingPerformance(item), item.applicableDieAreaMm2());
    }

    /**
     * Whether a die is made with a non-planar transistor architecture. Only such dies have applicable die area, so an area
     * above 0 says it too.
     *
     * @return empty where it cannot be known
     */
    public static Optional<Boolean> nonPlanar(Item item) {
        if (item.nonPlanar() != null) {
            return Optional.of(item.nonPlanar());
        }
        return Optional.ofNullable(item.applicableDieAreaMm2()).map(area -> area.signum() > 0);
    }

    /**
     * Memory bandwidth density (technical note to 3A090.c): memory bandwidth in GB/s over the area of package or stack in
     * square millimetres.
     *
     * @return empty where it cannot be known
     */
    public static Optional<BigDecimal> memoryBandwidthDensity(HighBandwidthMemory hbm) {
        return quotient(Optional.ofNullable(hbm.bandwidthGBps()), hbm.packageAreaMm2());
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> dividend, BigDecimal divisor) {
        if (divisor == null) {
            return Optional.empty();
        }
        if (divisor.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return dividend.map(value -> value.divide(divisor, QUOTIENT));
    }
}
