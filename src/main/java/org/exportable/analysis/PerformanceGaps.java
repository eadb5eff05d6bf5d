package org.exportable.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.exportable.analysis.Possibility.Choice;
import org.exportable.analysis.Possibility.Range;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/**
 * What is unknown about total processing performance and what is computed with it: performance density and the sum of a
 * calendar year. The transistor architecture belongs here too, for only non-planar dies have applicable die area.
 */
final class PerformanceGaps {

    static final String TPP = "item.totalProcessingPerformance";
    static final String AREA = "item.applicableDieAreaMm2";
    static final String PRIOR = "attestations.priorTppThisYear";
    private static final String NON_PLANAR = "item.nonPlanar";
    private static final Range ABOVE_ZERO = new Range(0, false, Double.POSITIVE_INFINITY, false);

    private final Gaps gaps;
    private final Transaction transaction;
    private final Item item;
    private final boolean totalOpen;
    private final boolean areaOpen;
    private final boolean priorOpen;

    PerformanceGaps(Gaps gaps) {
        this.gaps = gaps;
        this.transaction = gaps.transaction();
        this.item = transaction.item();
        this.totalOpen = TechnicalNotes.totalProcessingPerformance(item).isEmpty();
        this.areaOpen = item.performanceDensity() == null
                && item.applicableDieAreaMm2() == null
                && !Boolean.FALSE.equals(item.nonPlanar());
        this.priorOpen = transaction.attestations().priorTppThisYear() == null;
    }

    void find() {
        List<String> paths = new ArrayList<>();
        List<Function<Transaction, List<Option>>> generators = new ArrayList<>();
        if (totalOpen) {
            paths.add(TPP);
            generators.add(before -> totals());
        }
        if (areaOpen) {
            if (item.nonPlanar() == null) {
                paths.add(NON_PLANAR);
            }
            paths.add(AREA);
            generators.add(this::areas);
        }
        if (totalOpen && priorOpen) {
            paths.add(PRIOR);
            generators.add(this::priors);
        }
        if (!paths.isEmpty()) {
            gaps.add(paths, generators);
        }
        if (!totalOpen && priorOpen) {
            gaps.add(List.of(PRIOR), List.of(this::priors));
        }
        if (!areaOpen && TechnicalNotes.nonPlanar(item).isEmpty()) {
            gaps.addFlag(NON_PLANAR, ItemGaps.with(ItemBuilder::nonPlanar));
        }
    }

    /** Cut where any figure that is computed with it has a boundary, so that within a piece their order never changes. */
    private List<Option> totals() {
        NavigableSet<BigDecimal> cuts = gaps.cuts("Commodity.totalProcessingPerformance");
        if (areaOpen) {
            cuts.add(BigDecimal.ZERO);
        }
        if (item.applicableDieAreaMm2() != null) {
            gaps.cuts("Commodity.performanceDensity")
                    .forEach(density -> cuts.add(density.multiply(item.applicableDieAreaMm2())));
        }
        gaps.cuts("Shipment.aggregateTotalProcessingPerformance").forEach(limit -> cuts.add(perUnit(limit)));
        BigDecimal prior =
                priorOpen ? BigDecimal.ZERO : transaction.attestations().priorTppThisYear();
        years().forEach(limit -> cuts.add(perUnit(limit.subtract(prior))));
        return Gaps.numbers(TPP, cuts, ItemGaps.<BigDecimal>with(ItemBuilder::totalProcessingPerformance));
    }

    private BigDecimal perUnit(BigDecimal total) {
        return total.divide(transaction.quantity(), MathContext.DECIMAL128);
    }

    private NavigableSet<BigDecimal> years() {
        return gaps.cuts("Shipment.calendarYearTotalProcessingPerformance");
    }

    /** Areas are cut where the density has a boundary: the larger the area, the smaller the density. */
    private List<Option> areas(Transaction before) {
        BigDecimal total = total(before);
        Map<Range, BigDecimal> densities = Ranges.cut(gaps.cuts("Commodity.performanceDensity"));
        List<Option> options = new ArrayList<>();
        Range least = densities.keySet().iterator().next();
        if (item.nonPlanar() == null) {
            options.add(area(false, Range.point(0), least, BigDecimal.ZERO));
        }
        if (total.signum() == 0) {
            options.add(area(true, ABOVE_ZERO, least, BigDecimal.ZERO));
            return options;
        }
        densities.forEach((density, value) -> {
            if (density.high() > 0) {
                Range range = totalOpen ? ABOVE_ZERO : density.under(total.doubleValue());
                options.add(area(true, range, density, value));
            }
        });
        return options;
    }

    private Option area(boolean nonPlanar, Range area, Range density, BigDecimal value) {
        Map<String, Possibility> meaning = new LinkedHashMap<>();
        if (item.nonPlanar() == null) {
            meaning.put(NON_PLANAR, Choice.of(nonPlanar));
        }
        meaning.put(AREA, area);
        if (totalOpen) {
            meaning.put(Derived.DENSITY, density);
        }
        return new Option(
                meaning,
                before -> TransactionBuilder.builder(before)
                        .item(ItemBuilder.builder(before.item())
                                .nonPlanar(nonPlanar)
                                .performanceDensity(value)
                                .build())
                        .build());
    }

    private List<Option> priors(Transaction before) {
        BigDecimal aggregate = total(before).multiply(before.quantity());
        NavigableSet<BigDecimal> cuts = new TreeSet<>();
        years().forEach(limit -> cuts.add(limit.subtract(aggregate)));
        List<Option> options = new ArrayList<>();
        Ranges.cut(cuts).forEach((range, value) -> {
            Map<String, Possibility> meaning = totalOpen
                    ? Map.of(Derived.CALENDAR_YEAR, Ranges.piece(years(), aggregate.add(value)))
                    : Map.of(PRIOR, range);
            options.add(new Option(
                    meaning,
                    filled -> TransactionBuilder.builder(filled)
                            .attestations(AttestationsBuilder.builder(filled.attestations())
                                    .priorTppThisYear(value)
                                    .build())
                            .build()));
        });
        return options;
    }

    private static BigDecimal total(Transaction before) {
        return TechnicalNotes.totalProcessingPerformance(before.item()).orElse(BigDecimal.ZERO);
    }
}
