package org.exportable.cli;

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
            description = "text, json (one line a transaction) or markdown. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format;

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    private final CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(Catalogue::standard);

    private boolean wrong;

    private int count;

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

    /** What is printed when everything has been read. */
    String end() {
        return "";
    }

    final OutputFormat format() {
        return format;
    }

    @Override
    public final Integer call() {
        try (Progress progress = new Progress(surroundings())) {
            progress.at("making ready");
            Exportable exportable = loading.join();
            prepare(exportable);
            TransactionReader reader =
                    new TransactionReader(catalogue.join(), exportable.countries(), Limits.standard());
            for (String file : files) {
                reader.read(source(file), entry -> answer(entry, progress));
            }
            progress.print(out(), end());
        }
        return wrong ? ExitStatus.WRONG : ExitStatus.DONE;
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

    private void answer(Entry entry, Progress progress) {
        count++;
        progress.at("transaction %d".formatted(count));
        if (entry instanceof Problem problem) {
            refuse(problem, progress);
        } else if (entry instanceof Entry.Read read) {
            try {
                progress.print(out(), answer(read.transaction()));
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
