package org.exportable.report.picture;

import java.math.BigDecimal;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.determination.Varied;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/**
 * A sweep to be drawn: a data-center chip to China, under some law.
 *
 * @param regime the law
 * @param exporter who sends it
 * @param x the figure from left to right
 * @param y the figure upwards, or null
 */
record Drawn(String regime, String exporter, Varied x, Varied y) {

    static final Varied TPP = range("item.totalProcessingPerformance", 1000, 64000);
    static final Varied DENSITY = range("item.performanceDensity", 1, 40);
    static final Varied AREA = range("item.applicableDieAreaMm2", 50, 4000);
    static final Varied IO = range("item.ioBandwidthGBps", 0, 2000);
    static final Varied DRAM = range("item.dramBandwidthGBps", 0, 10000);

    static Varied range(String fact, int from, int to) {
        return new Varied(fact, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    static Drawn of(String regime, Varied x, Varied y) {
        return new Drawn(regime, "Acme", x, y);
    }

    Exportable.Under law() {
        return TestLaw.EXPORTABLE.under(TestLaw.regime(regime));
    }

    Sweep sweep() {
        return law().sweepByRule(transaction(), x, y);
    }

    Plan plan() {
        return Plan.of(sweep(), chips().drawn());
    }

    Chips chips() {
        return Chips.of(sweep(), transaction().item(), catalogue(), this::with);
    }

    static List<Item> catalogue() {
        return Catalogue.standard().all().stream().map(CatalogueEntry::item).toList();
    }

    private Standing with(Item item) {
        return law().standing(TransactionBuilder.from(transaction()).withItem(item));
    }

    SweepPicture picture() {
        return picture(transaction());
    }

    SweepPicture picture(Transaction transaction) {
        return SweepPicture.of(
                TestLaw.COUNTRIES, transaction, TestLaw.regime(regime), sweep(), catalogue(), this::with);
    }

    /** Before anything varies. */
    Transaction transaction() {
        return at(2000, 2);
    }

    /** With these values of the two figures. */
    Transaction at(double xValue, double yValue) {
        String figures = figure(x, xValue) + (y == null ? "" : figure(y, yValue));
        return TestLaw.read("drawn.json", """
                {"to": "CN", "quantity": %s, "exporter": {"name": "%s", "headquarters": "US"},
                 "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN", "sector": "COMMERCIAL"},
                 "item": {"name": "Part", "dataCenter": true, "nonPlanar": true %s %s}}
                """.formatted(
                        varies("quantity") ? quantity(xValue, yValue) : "1", exporter, figures, unvaried()));
    }

    private String quantity(double xValue, double yValue) {
        return plain(x.fact().equals("quantity") ? xValue : yValue);
    }

    private String figure(Varied varied, double value) {
        return varied.fact().startsWith("item.")
                ? ", \"%s\": %s".formatted(varied.fact().substring("item.".length()), plain(value))
                : "";
    }

    private String unvaried() {
        return (varies(TPP.fact()) ? "" : ", \"totalProcessingPerformance\": 1500")
                + (varies(DENSITY.fact()) || varies(AREA.fact()) ? "" : ", \"performanceDensity\": 1")
                + (varies(IO.fact()) ? "" : ", \"ioBandwidthGBps\": 900")
                + (varies(DRAM.fact()) ? "" : ", \"dramBandwidthGBps\": 3000");
    }

    private boolean varies(String fact) {
        return x.fact().equals(fact) || y != null && y.fact().equals(fact);
    }

    private static String plain(double value) {
        return new BigDecimal(String.valueOf(value)).toPlainString();
    }
}
