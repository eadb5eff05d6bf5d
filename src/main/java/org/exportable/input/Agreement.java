package org.exportable.input;

import java.math.BigDecimal;
import java.util.Optional;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.TechnicalNotes;

/** Figures that are stated although they follow from others must agree with those. */
final class Agreement {

    /** Of total processing performance with the rates: it is a product of what is written. */
    private static final BigDecimal EXACT = new BigDecimal("1e-9");

    /** Of performance density: a quotient, which people round. */
    private static final BigDecimal ROUNDED = new BigDecimal("1e-6");

    private Agreement() {}

    /** Whether figures are stated that follow from others. */
    static boolean isInQuestion(Item item) {
        return item.totalProcessingPerformance() != null && !item.processing().isEmpty()
                || item.performanceDensity() != null && item.applicableDieAreaMm2() != null;
    }

    static void check(Item item, Fields fields) {
        Optional<BigDecimal> computed = TechnicalNotes.totalProcessingPerformance(
                ItemBuilder.builder(item).totalProcessingPerformance(null).build());
        BigDecimal stated = item.totalProcessingPerformance();
        if (stated != null && computed.isPresent() && differ(stated, computed.get(), EXACT)) {
            fields.wrong(
                    "totalProcessingPerformance",
                    "`%s` does not agree with `processing`, which makes %s; leave one of the two out"
                            .formatted(plain(stated), plain(computed.get())));
        }
        checkDensity(item, fields);
    }

    private static void checkDensity(Item item, Fields fields) {
        BigDecimal stated = item.performanceDensity();
        BigDecimal area = item.applicableDieAreaMm2();
        Optional<BigDecimal> performance = TechnicalNotes.totalProcessingPerformance(item);
        if (stated == null || area == null || performance.isEmpty()) {
            return;
        }
        boolean agrees =
                area.signum() == 0 ? stated.signum() == 0 : !differ(stated.multiply(area), performance.get(), ROUNDED);
        if (!agrees) {
            fields.wrong(
                    "performanceDensity",
                    "`%s` does not agree with a total processing performance of %s over %s mm2; leave it out"
                            .formatted(plain(stated), plain(performance.get()), plain(area)));
        }
    }

    private static boolean differ(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(tolerance)) > 0;
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
