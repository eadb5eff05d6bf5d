package org.exportable.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Problem;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that reads transactions and prints something about each; a bad one never keeps a good one from its answer. */
abstract class TransactionsCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (one line a transaction), markdown or html, and of `evaluate` pdf. Default:"
                    + " ${DEFAULT-VALUE}.")
    private OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, when all is done, instead of standard output.")
    private Path output;

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    private final CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(Catalogue::standard);

    private boolean wrong;

    private int count;

    private int answered;

    TransactionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Looks at the options once, before anything is read. */
    abstract void prepare(Exportable exportable);

    /**
     * What is printed about a transaction.
     *
     * @throws UnansweredException if this one has no answer
     */
    abstract String answer(Transaction transaction);

    /** What is printed before the first transaction is read. */
    String begin() {
        return "";
    }

    /** What is printed when everything has been read. */
    String end() {
        return "";
    }

    /**
     * Writes what is not text, when everything has been read.
     *
     * @param to where results go
     */
    void finish(PrintStream to) {}

    /** Whether it can print PDF. */
    boolean printsPdf() {
        return false;
    }

    final OutputFormat format() {
        return format;
    }

    /** Whether to use colour: only where results are seen at once. */
    final boolean colour() {
        return output == null && surroundings().colour();
    }

    @Override
    public final Integer call() {
        if (format == OutputFormat.pdf && !printsPdf()) {
            throw new CommandException(OutputFormat.PDF_REFUSED);
        }
        if (format == OutputFormat.pdf && output == null && surroundings().terminal()) {
            throw new CommandException("exportable: a terminal cannot show PDF; name a file with `-o FILE`");
        }
        if (output == null) {
            run(out());
        } else {
            OutputFile.write(output, this::run);
        }
        return wrong ? ExitStatus.WRONG : ExitStatus.DONE;
    }

    private void run(PrintStream to) {
        try (Progress progress = new Progress(surroundings())) {
            Exportable exportable = loading.join();
            prepare(exportable);
            progress.print(to, begin());
            TransactionReader reader =
                    new TransactionReader(catalogue.join(), exportable.countries(), Limits.standard());
            for (String file : files) {
                reader.read(source(file), entry -> answer(entry, progress, to));
            }
            if (answered == 0 && output != null && count > 0) {
                throw new CommandException(
                        "exportable: `%s` is not written, since nothing was answered".formatted(output));
            }
            progress.print(to, end());
            finish(to);
        }
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

    private void answer(Entry entry, Progress progress, PrintStream to) {
        count++;
        progress.at("transaction %d".formatted(count));
        if (entry instanceof Problem problem) {
            refuse(problem, progress);
        } else if (entry instanceof Entry.Read read) {
            try {
                progress.print(to, answer(read.transaction()));
                answered++;
            } catch (UnansweredException e) {
                refuse(new Problem(read.file(), read.line(), 0, "", "", e.getMessage()), progress);
            }
        }
    }

    private void refuse(Problem problem, Progress progress) {
        wrong = true;
        progress.print(err(), problem.sentence() + System.lineSeparator());
    }
}
