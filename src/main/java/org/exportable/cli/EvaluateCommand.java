package org.exportable.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Problem;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.JsonReport;
import org.exportable.report.PrintedReport;
import org.exportable.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class EvaluateCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (one determination a line) or markdown. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format;

    @Option(
            names = "--questions",
            description = "Print only what to ask where facts are missing: a questionnaire to send on, with what each"
                    + " answer leads to.")
    private boolean questions;

    @Mixin
    private RegimeOptions law;

    @Mixin
    private NearOption near;

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    private final CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(Catalogue::standard);

    private boolean wrong;

    EvaluateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (questions && near.isGiven()) {
            throw new CommandException("exportable: `--questions` prints only what to ask; leave out --near");
        }
        Exportable exportable = loading.join();
        exportable.under(regime(Rulebook.FIRST_DAY, exportable));
        Countries countries = exportable.countries();
        TransactionReader reader = new TransactionReader(catalogue.join(), countries, Limits.standard());
        Report report = report(exportable, countries);
        for (String file : files) {
            reader.read(source(file), entry -> answer(entry, exportable, report));
        }
        return wrong ? ExitStatus.WRONG : ExitStatus.DONE;
    }

    private Report report(Exportable exportable, Countries countries) {
        if (format == OutputFormat.json) {
            return questions ? JsonReport.questions() : new JsonReport();
        }
        PrintedReport whole = format == OutputFormat.markdown
                ? PrintedReport.markdown(exportable.rulebook(), countries)
                : PrintedReport.text(
                        exportable.rulebook(),
                        countries,
                        surroundings().width(),
                        surroundings().colour());
        return questions ? whole.questions(countries) : whole;
    }

    private Source source(String file) {
        if (file.equals("-")) {
            return Source.stream("standard input", surroundings().in());
        }
        try {
            return Source.file(Path.of(file));
        } catch (InvalidPathException e) {
            throw new CommandException(
                    "exportable: `%s` cannot be the name of a file".formatted(file.replace('\0', '?')));
        }
    }

    private void answer(Entry entry, Exportable exportable, Report report) {
        if (entry instanceof Problem problem) {
            wrong = true;
            err().println(problem.sentence());
        } else if (entry instanceof Entry.Read read) {
            answer(read.transaction(), exportable, report);
        }
    }

    private void answer(Transaction transaction, Exportable exportable, Report report) {
        Regime regime = regime(transaction.date(), exportable);
        Transaction dated = transaction.date() == null
                ? TransactionBuilder.builder(transaction).date(regime.date()).build()
                : transaction;
        out().print(near.print(report, dated, exportable.under(regime)));
    }

    private Regime regime(LocalDate day, Exportable exportable) {
        return law.regime(day, exportable.rulebook(), surroundings().clock());
    }
}
