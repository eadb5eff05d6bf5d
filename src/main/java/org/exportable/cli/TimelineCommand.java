package org.exportable.cli;

import java.time.LocalDate;
import org.exportable.Exportable;
import org.exportable.determination.Timeline;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.HtmlPage;
import org.exportable.report.JsonTimeline;
import org.exportable.report.TimelineReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Follows transactions through all days covered. */
@CommandLine.Command(
        name = "timeline",
        description = {
            "Prints how the outcome of a transaction changes over time, as if it left on each day since 2022-08-26.",
            "",
            "A row is a span of days with the same answer in both views, with what began it. The transaction's own date"
                    + " does not matter."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable timeline examples/h20-to-china.yaml",
            "  exportable timeline --without ai-diffusion --format markdown examples/h20-to-china.yaml"
        })
final class TimelineCommand extends TransactionsCommand {

    @Mixin
    private WithoutOption without;

    @Mixin
    private WithOption with;

    private Exportable exportable;
    private Regime regime;

    TimelineCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void prepare(Exportable loaded) {
        exportable = loaded;
        try {
            regime = with.of(without.of(Regime.on(Rulebook.FIRST_DAY), exportable.rulebook()));
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    @Override
    String begin() {
        return format() == OutputFormat.html ? HtmlPage.begin("Outcome over time") : "";
    }

    @Override
    String answer(Transaction transaction) {
        Timeline timeline = exportable.under(regime).timeline(transaction);
        Transaction undated = TransactionBuilder.builder(transaction).date(null).build();
        LocalDate today = LocalDate.now(surroundings().clock());
        return switch (format()) {
            case text ->
                TimelineReport.text(
                                exportable.countries(), today, surroundings().width(), colour())
                        .of(undated, timeline);
            case json -> JsonTimeline.of(undated, timeline);
            case markdown ->
                TimelineReport.markdown(exportable.countries(), today).of(undated, timeline);
            case html, pdf -> TimelineReport.html(exportable.countries(), today).of(undated, timeline);
        };
    }

    @Override
    String end() {
        return format() == OutputFormat.html ? HtmlPage.end() : "";
    }
}
