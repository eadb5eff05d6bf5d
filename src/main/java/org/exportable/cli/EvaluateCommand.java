package org.exportable.cli;

import java.time.LocalDate;
import org.exportable.Exportable;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.JsonReport;
import org.exportable.report.PrintedReport;
import org.exportable.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads transactions and prints what the rules indicate about each. */
@CommandLine.Command(
        name = "evaluate",
        description = {
            "Prints one determination per transaction.",
            "",
            "A FILE holds a transaction in JSON or YAML, several YAML documents, or one transaction a line (.jsonl)."
                    + " `-` reads standard input."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable evaluate examples/h20-to-china.yaml",
            "  exportable evaluate --format json examples/orders.jsonl",
            "  exportable evaluate --questions examples/h100-parent-unknown.yaml",
            "  exportable evaluate --near examples/h20-to-china.yaml",
            "  exportable evaluate --on 2025-06-01 --view PUBLISHED examples/h20-to-china.yaml",
            "  exportable evaluate --regime 2025-05-01-nvidia-h20-letter-2025 examples/h20-to-china.yaml"
        })
final class EvaluateCommand extends TransactionsCommand {

    @Option(
            names = "--questions",
            description = "Print only what to ask where facts are missing: a questionnaire to send on, with what each"
                    + " answer leads to.")
    private boolean questions;

    @Mixin
    private RegimeOptions law;

    @Mixin
    private NearOption near;

    private Exportable exportable;
    private Report report;

    EvaluateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void prepare(Exportable loaded) {
        if (questions && near.isGiven()) {
            throw new CommandException("exportable: `--questions` prints only what to ask; leave out --near");
        }
        exportable = loaded;
        exportable.under(regime(Rulebook.FIRST_DAY));
        report = report();
    }

    private Report report() {
        Countries countries = exportable.countries();
        if (format() == OutputFormat.json) {
            return questions ? JsonReport.questions() : new JsonReport();
        }
        PrintedReport whole = format() == OutputFormat.markdown
                ? PrintedReport.markdown(exportable.rulebook(), countries)
                : PrintedReport.text(
                        exportable.rulebook(),
                        countries,
                        surroundings().width(),
                        surroundings().colour());
        return questions ? whole.questions(countries) : whole;
    }

    @Override
    String answer(Transaction transaction) {
        Regime regime = regime(transaction.date());
        Transaction dated = transaction.datedOr(regime.date());
        return near.print(report, dated, exportable.under(regime));
    }

    private Regime regime(LocalDate day) {
        return law.regime(day, exportable.rulebook(), surroundings().clock());
    }
}
