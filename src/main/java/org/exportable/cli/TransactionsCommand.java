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

    TransactionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Looks at the options once, before anything is read. */
    abstract void prepare(Exportable exportable);

    /** What is printed about a transaction. */
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
        Exportable exportable = loading.join();
        prepare(exportable);
        TransactionReader reader = new TransactionReader(catalogue.join(), exportable.countries(), Limits.standard());
        for (String file : files) {
            reader.read(source(file), this::answer);
        }
        out().print(end());
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

    private void answer(Entry entry) {
        if (entry instanceof Problem problem) {
            wrong = true;
            err().println(problem.sentence());
        } else if (entry instanceof Entry.Read read) {
            out().print(answer(read.transaction()));
        }
    }
}
