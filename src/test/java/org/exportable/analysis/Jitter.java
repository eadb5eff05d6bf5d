package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** Changes the numbers of a transaction a little, or much. */
final class Jitter {

    private final Random random;

    Jitter(Random random) {
        this.random = random;
    }

    /** The same transaction with other figures, quantity and id. */
    Transaction of(Transaction transaction) {
        return TransactionBuilder.builder(transaction)
                .id("jittered-" + random.nextInt())
                .quantity(moved(transaction.quantity()))
                .item(item(transaction.item()))
                .build();
    }

    private Item item(Item item) {
        HighBandwidthMemory hbm = item.hbm();
        return ItemBuilder.builder(item)
                .processing(List.of())
                .totalProcessingPerformance(moved(item.totalProcessingPerformance()))
                .performanceDensity(moved(item.performanceDensity()))
                .applicableDieAreaMm2(item.performanceDensity() == null ? moved(item.applicableDieAreaMm2()) : null)
                .ioBandwidthGBps(moved(item.ioBandwidthGBps()))
                .dramBandwidthGBps(moved(item.dramBandwidthGBps()))
                .transistorsBillion(moved(item.transistorsBillion()))
                .processNodeNm(moved(item.processNodeNm()))
                .hbm(
                        hbm == null
                                ? null
                                : new HighBandwidthMemory(
                                        hbm.attachment(), moved(hbm.bandwidthGBps()), moved(hbm.packageAreaMm2())))
                .build();
    }

    private BigDecimal moved(BigDecimal figure) {
        if (figure == null || random.nextInt(3) == 0) {
            return figure;
        }
        double scale = random.nextBoolean() ? 0.99 + random.nextDouble() / 50 : 0.5 + random.nextDouble();
        return figure.multiply(BigDecimal.valueOf(Math.round(scale * 1000), 3));
    }
}
