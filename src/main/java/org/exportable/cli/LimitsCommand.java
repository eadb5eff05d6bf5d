package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.determination.Limits;
import org.exportable.determination.Outcome;
import org.exportable.determination.Varied;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.report.HtmlPage;
import org.exportable.report.JsonSweep;
import org.exportable.report.SweepReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which values of a figure keep an outcome. */
@CommandLine.Command(
        name = "limits",
        description = {
            "Prints the values of a figure that keep an outcome: the largest or smallest, and whether it is itself inside.",
            "",
            "With a range for another figure it is a frontier: the limits for each of its values. Facts that are not given"
                    + " are unknown; where the outcome turns on them it is undetermined, and they are named."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable limits --destination CN --vary item.totalProcessingPerformance --given item.dataCenter=true"
                    + " --given item.applicableDieAreaMm2=1..4000 --given exporter.name=Acme --on 2024-01-01",
            "  exportable limits --destination CN --vary item.dramBandwidthGBps --given exporter.name=Intel"
                    + " --given item.ioBandwidthGBps=300 --given item.totalProcessingPerformance=1000",
            "  exportable limits --destination SG --item nvidia-h100-sxm --keep LICENSE_EXCEPTION --vary quantity"
                    + " --given attestations.priorTppThisYear=0 --given consignee.country=SG"
                    + " --given consignee.headquarters=SG --given consignee.parentHeadquarters=SG"
                    + " --regime 2025-06-01/PUBLISHED",
            "  exportable limits --destination CN --vary item.totalProcessingPerformance --given item.dataCenter=true"
                    + " --given item.applicableDieAreaMm2=800 --given item.ioBandwidthGBps=600"
                    + " --given exporter.name=Acme --regimes 2023-01-01 2024-01-01"
        })
final class LimitsCommand extends Command {

    @Option(
            names = "--keep",
            paramLabel = "OUTCOME",
            defaultValue = "NO_LICENSE_REQUIRED",
            description = "The outcome to keep. Default: ${DEFAULT-VALUE}.")
    private Outcome keep;

    @Option(
            names = "--vary",
            paramLabel = "FACT",
            required = true,
            description = "The figure, such as item.totalProcessingPerformance.")
    private String vary;

    @Option(
            names = "--regimes",
            paramLabel = "REGIME",
            arity = "1..*",
            description = "Several laws, one after another, such as 2023-01-01 2024-01-01/PUBLISHED.")
    private List<String> regimes = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (one line a regime), markdown or html. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format;

    @Mixin
    private GivenOptions given;

    @Mixin
    private RegimeOptions law;

    LimitsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (format == OutputFormat.pdf) {
            throw new CommandException(OutputFormat.PDF_REFUSED);
        }
        Exportable exportable = Exportable.standard();
        Varied across = given.across();
        Transaction transaction = given.transaction(vary, exportable.countries());
        try (Progress progress = new Progress(surroundings())) {
            boolean isPage = format == OutputFormat.html;
            progress.print(out(), isPage ? HtmlPage.begin("Limits of a figure") : "");
            for (Regime regime : chosen(transaction, exportable)) {
                progress.at("the law of %s".formatted(regime));
                Transaction dated = transaction.datedOr(regime.date());
                Limits limits = exportable.under(regime).limits(dated, keep, Varied.all(vary), across);
                progress.print(out(), printed(dated, regime, limits, exportable));
            }
            progress.print(out(), isPage ? HtmlPage.end() : "");
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
        return ExitStatus.DONE;
    }

    private List<Regime> chosen(Transaction transaction, Exportable exportable) {
        if (regimes.isEmpty()) {
            return List.of(law.regime(
                    transaction.date(), exportable.rulebook(), surroundings().clock()));
        }
        if (law.isAnyGiven()) {
            throw new CommandException(
                    "exportable: `--regimes` says everything; leave out the other options that choose a law");
        }
        return regimes.stream()
                .map(text -> Regimes.parse(text, exportable.rulebook()))
                .toList();
    }

    private String printed(Transaction transaction, Regime regime, Limits limits, Exportable exportable) {
        return switch (format) {
            case text ->
                SweepReport.text(
                                exportable.countries(),
                                surroundings().width(),
                                surroundings().colour())
                        .of(transaction, regime, limits);
            case json -> JsonSweep.of(transaction, regime, limits);
            case markdown -> SweepReport.markdown(exportable.countries()).of(transaction, regime, limits);
            case html, pdf -> SweepReport.html(exportable.countries(), "").of(transaction, regime, limits);
        };
    }
}
