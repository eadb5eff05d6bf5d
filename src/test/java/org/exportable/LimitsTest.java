package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Limits;
import org.exportable.determination.Outcome;
import org.exportable.determination.Varied;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest and smallest figures that keep an outcome. */
class LimitsTest {

    private static final String TPP = "item.totalProcessingPerformance";
    private static final String AREA = "item.applicableDieAreaMm2";

    private static Limits limits(Transaction transaction, String regime, Outcome kept, String fact, Varied across) {
        return TestLaw.EXPORTABLE.under(TestLaw.regime(regime)).limits(transaction, kept, Varied.all(fact), across);
    }

    private static Transaction chipToChina() {
        return Transactions.to(
                "CN",
                Transactions.chip()
                        .performanceDensity(null)
                        .totalProcessingPerformance(null)
                        .build());
    }

    private static Transaction intelPart() {
        return Transactions.withExporter(
                Transactions.withItem(
                        Transactions.to("CN", Transactions.chip("1000", "1")),
                        item -> ItemBuilder.builder(item)
                                .ioBandwidthGBps(BigDecimal.ZERO)
                                .dramBandwidthGBps(BigDecimal.ZERO)
                                .build()),
                "Intel");
    }

    private static Interval below(String constant, String slope) {
        return new Interval(
                Edge.at(BigDecimal.ZERO),
                true,
                new Edge(new BigDecimal(constant), new BigDecimal(slope), BigDecimal.ZERO),
                false);
    }

    @ParameterizedTest
    @CsvSource({"item.dramBandwidthGBps, 1400", "item.ioBandwidthGBps, 1100"})
    void a_part_from_intel_stays_below_the_bandwidths_of_its_letter(String fact, String limit) {
        Limits limits = limits(intelPart(), "2025-06-01", Outcome.NO_LICENSE_REQUIRED, fact, null);
        assertEquals(List.of(below(limit, "0")), limits.pieces().get(0).kept());
    }

    @Test
    void a_part_from_intel_stays_below_1700_of_both_together() {
        Limits limits = limits(
                intelPart(),
                "2025-06-01",
                Outcome.NO_LICENSE_REQUIRED,
                "item.dramBandwidthGBps",
                new Varied("item.ioBandwidthGBps", new BigDecimal(300), new BigDecimal(1099)));
        assertEquals(1, limits.pieces().size(), limits::toString);
        assertEquals(List.of(below("1700", "-1")), limits.pieces().get(0).kept());
    }

    @Test
    void the_largest_uncontrolled_tpp_follows_the_die_area() {
        Limits limits = limits(chipToChina(), "2024-01-01", Outcome.NO_LICENSE_REQUIRED, TPP, Varied.all(AREA));
        List<Limits.Piece> pieces = limits.pieces().stream()
                .filter(piece -> !piece.across().isPoint())
                .toList();
        assertEquals(
                List.of(
                        List.of(below("1600", "0")),
                        List.of(below("0", "3.2")),
                        List.of(below("2400", "0")),
                        List.of(below("0", "1.6")),
                        List.of(below("4800", "0"))),
                pieces.stream().map(Limits.Piece::kept).toList(),
                limits::toString);
        assertEquals(
                List.of("500", "750", "1500", "3000"),
                pieces.stream()
                        .limit(4)
                        .map(piece -> piece.across().high().constant().toPlainString())
                        .toList());
    }

    @Test
    void of_1700_h100_one_is_too_many_for_a_year() {
        Transaction h100 = Transactions.attesting(
                Transactions.to(
                        "SG",
                        ItemBuilder.from(Transactions.h100()).withTotalProcessingPerformance(new BigDecimal(15824))),
                attestations -> attestations.lppCertified(true).priorTppThisYear(BigDecimal.ZERO));
        Limits limits = limits(h100, "2025-06-01/PUBLISHED", Outcome.LICENSE_EXCEPTION, "quantity", null);
        assertEquals(
                List.of(new Interval(Edge.at(BigDecimal.ONE), true, Edge.at(new BigDecimal(1699)), true)),
                limits.pieces().get(0).kept(),
                limits::toString);
    }

    @Test
    void what_turns_on_unknown_facts_is_not_kept_but_undetermined() {
        Transaction unknown = TransactionBuilder.from(chipToChina())
                .withItem(ItemBuilder.from(chipToChina().item()).withDataCenter(null));
        Limits limits = limits(
                Transactions.withItem(
                        unknown, item -> ItemBuilder.from(item).withApplicableDieAreaMm2(new BigDecimal(400))),
                "2024-01-01",
                Outcome.NO_LICENSE_REQUIRED,
                TPP,
                null);
        Limits.Piece piece = limits.pieces().get(0);
        assertEquals(List.of(below("1600", "0")), piece.kept());
        assertEquals(1, piece.undetermined().size(), limits::toString);
        assertTrue(piece.decidingFacts().contains("item.dataCenter"), limits::toString);
    }

    @Test
    void unknown_earlier_shipments_leave_1699_h100_undetermined_and_1700_too_many() {
        Transaction h100 = Transactions.to(
                "SG", ItemBuilder.from(Transactions.h100()).withTotalProcessingPerformance(new BigDecimal(15824)));
        Limits.Piece piece = limits(h100, "2025-06-01/PUBLISHED", Outcome.LICENSE_EXCEPTION, "quantity", null)
                .pieces()
                .get(0);
        assertEquals(List.of(), piece.kept());
        assertEquals(
                List.of(new Interval(Edge.at(BigDecimal.ONE), true, Edge.at(new BigDecimal(1699)), true)),
                piece.undetermined());
        assertEquals(List.of("attestations.priorTppThisYear"), piece.decidingFacts());
    }

    /** 3A090.b, for which NAC is open, takes 1600 or more below a density of 5.92, and below 4800 a density of 1.6. */
    @Test
    void an_unknown_tpp_leaves_open_what_some_tpp_could_make_of_an_area() {
        Limits.Piece piece = limits(chipToChina(), "2024-06-01", Outcome.LICENSE_EXCEPTION, AREA, null)
                .pieces()
                .get(0);
        assertEquals(List.of(), piece.kept());
        assertEquals(1, piece.undetermined().size(), piece::toString);
        Interval open = piece.undetermined().get(0);
        assertEquals(1600 / 5.92, open.low().constant().doubleValue(), 1e-9);
        assertEquals(Edge.at(new BigDecimal(3000)), open.high());
        assertFalse(open.lowIncluded() || open.highIncluded(), piece::toString);
    }
}
