package org.exportable.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.law.AesCodes;
import org.exportable.law.Regime;
import org.exportable.ledger.DryRun;
import org.exportable.ledger.LedgerAnswers;
import org.exportable.ledger.LedgerException;
import org.exportable.ledger.Order;
import org.exportable.ledger.Screening;
import org.exportable.ledger.Summary;
import org.exportable.report.SummaryReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers every line of a ledger. */
@CommandLine.Command(
        name = "screen",
        description = {
            "Answers every line of a LEDGER of any length: a table in CSV with headings, or transactions in JSON, one a line;"
                    + " plain or gzip. `-` reads standard input.",
            "",
            "The answer stands behind the columns of the line: outcome, classification, review policy, exceptions (`?`: turns on"
                    + " what is unknown), AES license code and ECCN, the first reason, deciding facts, notices. A line that"
                    + " cannot be read goes to OUT.rejects with the reason; all others are answered.",
            "",
            "Columns are understood by their headings, such as `Ship Date`, `Part No`, `Qty`, `consignee.parentHeadquarters`."
                    + " `--dry-run` shows how; a mapping says what the headings do not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable screen examples/ledger.csv --dry-run",
            "  exportable screen examples/ledger.csv --map examples/ledger-mapping.yaml",
            "  exportable screen examples/ledger.csv --map examples/ledger-mapping.yaml -o target/screened.csv",
            "  exportable screen examples/orders.jsonl --format jsonl --regime 2025-06-01"
        })
final class ScreenCommand extends Command {

    private static final String STANDARD = "-";
    private static final int SHOWN = 5;

    @Parameters(paramLabel = "LEDGER", description = "What to screen.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = STANDARD,
            description = "Write to this file, which is there when all is done. Default: standard output.")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, or jsonl for whole determinations. Default: as OUT ends, else csv.")
    private LedgerFormat format;

    @Option(names = "--map", paramLabel = "MAPPING", description = "How columns are to be understood, in YAML.")
    private Path map;

    @Option(names = "--dry-run", description = "Only show how the first rows are understood.")
    private boolean dryRun;

    @Option(
            names = "--accumulate",
            description =
                    "Add up over the ledger, by day, what the consignee received in the year (LPP) and a product's"
                            + " volume in China and Macau against the United States. Reads the ledger twice.")
    private boolean accumulate;

    @Option(names = "--resume", description = "Go on where a run of the same that was interrupted has stopped.")
    private boolean resume;

    @Option(names = "--strict", description = "End with status 1 if a line was rejected.")
    private boolean strict;

    @Option(names = "--summary", paramLabel = "FILE", description = "Write the summary to this file too, as JSON.")
    private Path summary;

    @Mixin
    private RegimeOptions law;

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    private final CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(Catalogue::standard);

    ScreenCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        requireSense();
        Exportable exportable = loading.join();
        LedgerAnswers answers = new LedgerAnswers(
                exportable,
                day -> regime(day, exportable),
                regime(null, exportable).date());
        Order order = new Order(
                source(),
                Mappings.of(map),
                new TransactionReader(catalogue.join(), exportable.countries(), Limits.standard()),
                answers,
                exportable.countries(),
                AesCodes.standard(),
                isJson(),
                accumulate,
                Runtime.getRuntime().availableProcessors());
        try {
            return dryRun ? show(order) : screen(order, answers);
        } catch (LedgerException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    private Regime regime(LocalDate day, Exportable exportable) {
        return law.regime(day, exportable.rulebook(), surroundings().clock());
    }

    private void requireSense() {
        if (file.equals(STANDARD) && accumulate) {
            throw new CommandException("exportable: `--accumulate` reads the ledger twice; name a file");
        }
        if (output.equals(STANDARD) && resume) {
            throw new CommandException("exportable: `--resume` goes on with a file; name it with -o");
        }
        if (output.endsWith(".gz")) {
            throw new CommandException(
                    "exportable: `%s` would not be packed; write -o - and pack that".formatted(output));
        }
    }

    private boolean isJson() {
        return format == null ? output.matches("(?i).*\\.(jsonl|ndjson)") : format == LedgerFormat.jsonl;
    }

    private int show(Order order) {
        new DryRun(order).lines(SHOWN).forEach(out()::println);
        return ExitStatus.DONE;
    }

    private int screen(Order order, LedgerAnswers answers) {
        Summary all;
        try (Progress progress = new Progress(surroundings())) {
            Pace pace = new Pace(size());
            Screening screening = new Screening(order, advance -> progress.at(() -> pace.words(advance)));
            all = output.equals(STANDARD) ? screening.to(out(), err()) : write(screening, order, answers);
        }
        if (!output.equals(STANDARD)) {
            all.lines().forEach(out()::println);
            if (all.rejects() > 0) {
                out().println("Rejected lines, with the reason: %s.rejects".formatted(output));
            }
        }
        if (summary != null) {
            OutputFile.write(summary, to -> to.print(SummaryReport.json(all.entries())));
        }
        return strict && all.rejects() > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /** A device, such as /dev/null, has nothing beside it and cannot be replaced. */
    private Summary write(Screening screening, Order order, LedgerAnswers answers) {
        Path file = path(output);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream device = Files.newOutputStream(file)) {
                    return screening.to(device, err());
                }
            }
            Path real = Files.exists(file) ? file.toRealPath() : file;
            return screening.to(real, run(order, answers), resume);
        } catch (IOException e) {
            throw new CommandException("exportable: `%s` cannot be written: %s".formatted(file, e.getMessage()));
        }
    }

    /** What tells this run from any other. */
    private String run(Order order, LedgerAnswers answers) throws IOException {
        int mapping = map == null ? 0 : Arrays.hashCode(Files.readAllBytes(map));
        return "%s, %s, mapping %d, json %s, accumulate %s"
                .formatted(file, answers.words(), mapping, order.whole(), accumulate);
    }

    private Source source() {
        return file.equals(STANDARD)
                ? Source.stream("standard input", surroundings().in())
                : Source.file(path(file));
    }

    private long size() {
        try {
            return file.equals(STANDARD) ? 0 : Files.size(path(file));
        } catch (IOException e) {
            return 0;
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException(
                    "exportable: `%s` cannot be the name of a file".formatted(name.replace('\0', '?')));
        }
    }
}
