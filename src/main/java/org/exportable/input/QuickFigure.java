package org.exportable.input;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.TransactionBuilder;

/** A number that can be put into a transaction in the place of another, when all else stays as it is. */
enum QuickFigure {
    QUANTITY("quantity", Figures::positive, (all, figure) -> all.transaction().quantity(figure)),
    PERFORMANCE("item.totalProcessingPerformance", (all, figure) -> all.item().totalProcessingPerformance(figure)),
    DENSITY("item.performanceDensity", (all, figure) -> all.item().performanceDensity(figure)),
    AREA("item.applicableDieAreaMm2", (all, figure) -> all.item().applicableDieAreaMm2(figure)),
    IO_BANDWIDTH("item.ioBandwidthGBps", (all, figure) -> all.item().ioBandwidthGBps(figure)),
    DRAM_BANDWIDTH("item.dramBandwidthGBps", (all, figure) -> all.item().dramBandwidthGBps(figure)),
    TRANSISTORS("item.transistorsBillion", (all, figure) -> all.item().transistorsBillion(figure)),
    PROCESS_NODE("item.processNodeNm", (all, figure) -> all.item().processNodeNm(figure)),
    VOLUME_SHARE(
            "attestations.usVolumeShare", (all, figure) -> all.attestations().usVolumeShare(figure)),
    PRIOR("attestations.priorTppThisYear", (all, figure) -> all.attestations().priorTppThisYear(figure));

    /** The bits of those of an item. */
    static final long OF_ITEM = bits("item.");

    /** The bits of those that persons attest to. */
    static final long ATTESTED = bits("attestations.");

    private final String path;
    private final Reading<BigDecimal> reading;
    private final Setter setter;

    QuickFigure(String path, Setter setter) {
        this(path, Figures::figure, setter);
    }

    QuickFigure(String path, Reading<BigDecimal> reading, Setter setter) {
        this.path = path;
        this.reading = reading;
        this.setter = setter;
    }

    /** The figure of this path, if it is one. */
    static Optional<QuickFigure> of(String path) {
        for (QuickFigure each : values()) {
            if (each.path.equals(path)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static long bits(String beginning) {
        return Arrays.stream(values())
                .filter(each -> each.path.startsWith(beginning))
                .mapToLong(QuickFigure::bit)
                .sum();
    }

    /** One bit of many, none of which is another figure's. */
    long bit() {
        return 1L << ordinal();
    }

    /** Puts a number in its place that is more than 0 and less than any that would be refused. */
    void put(BigDecimal number, Builders all) {
        setter.set(all, number);
    }

    /** Puts a number in its place. */
    void put(String text, Builders all) throws Wrong {
        setter.set(all, reading.of(new Node.Text(Position.NOWHERE, text, true)));
    }

    /** The parts of a transaction that are being built; null where no figure belongs. */
    record Builders(TransactionBuilder transaction, ItemBuilder item, AttestationsBuilder attestations) {}

    @FunctionalInterface
    private interface Setter {
        void set(Builders all, BigDecimal figure);
    }
}
