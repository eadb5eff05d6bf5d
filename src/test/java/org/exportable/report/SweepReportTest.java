package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.Transactions;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Limits;
import org.exportable.determination.Outcome;
import org.junit.jupiter.api.Test;

/** Limits in words, where several ranges of values keep the outcome. */
class SweepReportTest {

    private static Interval from(int low, boolean lowIncluded, int high, boolean highIncluded) {
        return new Interval(Edge.at(new BigDecimal(low)), lowIncluded, Edge.at(new BigDecimal(high)), highIncluded);
    }

    private static String text(Interval... kept) {
        Limits limits = new Limits(
                Outcome.LICENSE_EXCEPTION,
                "item.totalProcessingPerformance",
                null,
                List.of(new Limits.Piece(null, List.of(kept), List.of(), List.of())));
        return SweepReport.text(TestLaw.COUNTRIES, 92, false)
                .of(Transactions.to("CN", Transactions.chip().build()), TestLaw.regime("2024-06-01"), limits);
    }

    @Test
    void the_smallest_and_the_largest_of_all_stand_below() {
        String text = text(from(1600, true, 2400, false), from(4000, false, 4800, false));
        assertTrue(
                text.contains(
                        "  - TPP from 1600 to below 2400, not 2400; or TPP above 4000 to below 4800, not 4800, not\n"
                                + "    4000\n"
                                + "    Smallest: 1600\n"
                                + "    Largest: below 4800, not 4800\n"),
                text);
    }

    @Test
    void a_limit_that_is_inside_is_said_as_it_is() {
        String text = text(from(0, true, 1600, false), from(2400, true, 4800, true));
        assertTrue(text.contains("    Largest: 4800\n"), text);
        assertTrue(!text.contains("Smallest"), text);
    }
}
