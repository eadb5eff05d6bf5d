package org.exportable.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import org.exportable.Exportable;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.HtmlPage;
import org.exportable.report.JsonReport;
import org.exportable.report.MemoSources;
import org.exportable.report.PrintedReport;
import org.exportable.report.Redactions;
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
                    + " `-` reads standard input.",
            "",
            "As markdown, html and pdf it is a memo of one or two pages, to be signed and filed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable evaluate examples/h20-to-china.yaml",
            "  exportable evaluate --format json examples/orders.jsonl",
            "  exportable evaluate --questions examples/h100-parent-unknown.yaml",
            "  exportable evaluate --near examples/h20-to-china.yaml",
            "  exportable evaluate --format html examples/h20-to-china.yaml",
            "  exportable evaluate --format pdf examples/orders.jsonl",
            "  exportable evaluate --redact --format markdown examples/h20-to-china.yaml",
            "  exportable evaluate --on 2025-06-01 --view PUBLISHED examples/h20-to-china.yaml",
            "  exportable evaluate --regime 2025-05-01-nvidia-h20-letter-2025 examples/h20-to-china.yaml"
        })
final class EvaluateCommand extends TransactionsCommand {

    @Option(
            names = "--questions",
            description = "Print only what to ask where facts are missing: a questionnaire to send on, with what each"
                    + " answer leads to.")
    private boolean questions;

    @Option(
            names = "--redact",
            description =
                    "Put tokens (Party A) in the place of the names of parties everywhere, and withhold other free"
                            + " text; the answer stays that about the real names.")
    private boolean redact;

    @Mixin
    private RegimeOptions law;

    @Mixin
    private NearOption near;

    private Exportable exportable;
    private Report report;
    private Redactions redactions;
    private Memos memos;

    EvaluateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    boolean printsPdf() {
        return true;
    }

    @Override
    void prepare(Exportable loaded) {
        if (questions && near.isGiven()) {
            throw new CommandException("exportable: `--questions` prints only what to ask; leave out --near");
        }
        if (questions && format() == OutputFormat.pdf) {
            throw new CommandException("exportable: `--questions` is printed as text, json, markdown or html");
        }
        exportable = loaded;
        Regime first = regime(Rulebook.FIRST_DAY);
        exportable.under(first);
        Rulebook rulebook = exportable.laws(first).rulebook();
        redactions = redact ? new Redactions(sources(rulebook)) : null;
        report = questions ? questions() : report(rulebook);
    }

    private MemoSources sources(Rulebook rulebook) {
        return MemoSources.standard(rulebook, exportable.countries());
    }

    private Report report(Rulebook rulebook) {
        return switch (format()) {
            case text ->
                redacted(PrintedReport.text(
                        rulebook, exportable.countries(), surroundings().width(), colour()));
            case json -> redacted(new JsonReport());
            case markdown -> new Memos(sources(rulebook), redactions).markdown();
            case html, pdf -> {
                memos = new Memos(sources(rulebook), redactions);
                yield memos.kept();
            }
        };
    }

    private Report questions() {
        Countries countries = exportable.countries();
        return switch (format()) {
            case text, pdf ->
                redacted(PrintedReport.questions(countries, surroundings().width(), colour()));
            case json -> redacted(JsonReport.questions());
            case markdown -> redacted(PrintedReport.markdownQuestions(countries));
            case html -> redacted(PrintedReport.htmlQuestions(countries));
        };
    }

    private Report redacted(PrintedReport printed) {
        return redact ? printed.redacted(redactions) : printed;
    }

    private Report redacted(Report json) {
        return redact ? JsonReport.redacted(json, redactions) : json;
    }

    @Override
    String begin() {
        return questions && format() == OutputFormat.html ? HtmlPage.begin("What to ask") : "";
    }

    @Override
    String answer(Transaction transaction) {
        Regime regime = regime(transaction.date());
        Transaction dated = transaction.datedOr(regime.date());
        return near.print(report, dated, exportable.under(regime));
    }

    @Override
    String end() {
        if (format() != OutputFormat.html) {
            return "";
        }
        return questions ? HtmlPage.end() : memos.html();
    }

    @Override
    void finish(PrintStream to) {
        if (format() == OutputFormat.pdf) {
            memos.pdf(to);
        }
    }

    private Regime regime(LocalDate day) {
        return law.regime(day, exportable.rulebook(), surroundings().clock());
    }
}
