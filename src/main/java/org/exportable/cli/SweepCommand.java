package org.exportable.cli;

import java.time.LocalDate;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.determination.Sweep;
import org.exportable.determination.Varied;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.HtmlPage;
import org.exportable.report.JsonSweep;
import org.exportable.report.SweepReport;
import org.exportable.report.picture.SweepPicture;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets one or two figures of transactions take all values of a range. */
@CommandLine.Command(
        name = "sweep",
        description = {
            "Prints how a transaction stands for every value of a figure, or of two: exact spans, with their ends.",
            "",
            "The values replace what the transaction says. With two figures the spans of the first are printed for each"
                    + " range of the second; ends that follow the second are expressed by it. What the transaction leaves"
                    + " unknown stays unknown.",
            "",
            "A picture has the first figure from left to right and the second upwards. Where a range begins above 0 and"
                    + " ends at 20 times that or more, equal steps are equal ratios."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable sweep examples/h20-to-china.yaml --vary item.totalProcessingPerformance=0..6000",
            "  exportable sweep examples/h20-to-china.yaml --vary item.totalProcessingPerformance=0..6000"
                    + " --vary item.applicableDieAreaMm2=100..4000",
            "  exportable sweep examples/planned-part-to-china.yaml --vary item.totalProcessingPerformance=1000..64000"
                    + " --vary item.performanceDensity=1..40 --picture target/regions.svg",
            "  exportable sweep examples/h20-to-china.yaml --vary item.dramBandwidthGBps=0..6000 --format json"
        })
final class SweepCommand extends TransactionsCommand {

    @Option(
            names = "--vary",
            paramLabel = "FACT=FROM..TO",
            required = true,
            description = "A figure by its dotted path, and its first and last value. Once or twice.")
    private List<String> vary;

    @Mixin
    private PictureOption picture;

    @Mixin
    private RegimeOptions law;

    private Exportable exportable;
    private Varied fact;
    private Varied across;
    private int pictures;

    SweepCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void prepare(Exportable loaded) {
        if (vary.size() > 2) {
            throw new CommandException(
                    "exportable: at most two facts can vary together; leave out `%s`".formatted(vary.get(2)));
        }
        picture.check();
        exportable = loaded;
        fact = Ranges.read(vary.get(0));
        across = vary.size() < 2 ? null : Ranges.read(vary.get(1));
        exportable.under(regime(Rulebook.FIRST_DAY));
    }

    @Override
    String begin() {
        return format() == OutputFormat.html ? HtmlPage.begin("Values of figures") : "";
    }

    @Override
    String answer(Transaction transaction) {
        Regime regime = regime(transaction.date());
        Transaction dated = transaction.datedOr(regime.date());
        Sweep sweep = sweep(dated, regime);
        if (picture.isAsked()) {
            draw(dated, regime);
        }
        return switch (format()) {
            case text ->
                SweepReport.text(exportable.countries(), surroundings().width(), colour())
                        .of(dated, regime, sweep);
            case json -> JsonSweep.of(dated, regime, sweep);
            case markdown -> SweepReport.markdown(exportable.countries()).of(dated, regime, sweep);
            case html, pdf ->
                SweepReport.html(exportable.countries(), inline(dated, regime)).of(dated, regime, sweep);
        };
    }

    private Sweep sweep(Transaction transaction, Regime regime) {
        try {
            return exportable.under(regime).sweep(transaction, fact, across);
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    private void draw(Transaction transaction, Regime regime) {
        try (Progress progress = new Progress(surroundings())) {
            progress.at("drawing");
            picture.draw(() -> picture(transaction, regime));
        }
    }

    /** What a page shows of two figures; spans of one need no picture. */
    private String inline(Transaction transaction, Regime regime) {
        pictures++;
        return across == null ? "" : PictureOption.inline(() -> picture(transaction, regime), pictures);
    }

    private SweepPicture picture(Transaction transaction, Regime regime) {
        Exportable.Under under = exportable.under(regime);
        return SweepPicture.of(
                exportable.countries(),
                transaction,
                regime,
                under.sweepByRule(transaction, fact, across),
                Catalogue.standard().all().stream().map(CatalogueEntry::item).toList(),
                item -> under.standing(TransactionBuilder.from(transaction).withItem(item)));
    }

    private Regime regime(LocalDate day) {
        return law.regime(day, exportable.rulebook(), surroundings().clock());
    }

    @Override
    String end() {
        return format() == OutputFormat.html ? HtmlPage.end() : "";
    }
}
