package org.exportable.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.difference.Between;
import org.exportable.input.Entry;
import org.exportable.input.Format;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.ledger.LedgerException;
import org.exportable.ledger.LedgerLines;
import picocli.CommandLine.Option;

/** The options that ask what a change of law does to someone's own ledger. */
final class LedgerOption {

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "A ledger of your own, as for `exportable screen`; it is said how many of its lines change, and"
                            + " which.")
    private String file;

    @Option(
            names = "--map",
            paramLabel = "MAPPING",
            description = "How the ledger's columns are to be understood, in YAML.")
    private Path map;

    /** @throws CommandException if it is asked for in a way that makes no sense */
    void check() {
        if (map != null && file == null) {
            throw new CommandException("exportable: `--map` is for the ledger; name it with --ledger");
        }
    }

    boolean isAsked() {
        return file != null;
    }

    /**
     * What becomes of each line. What is wrong with one is told, and the others are looked at.
     *
     * @throws CommandException if the ledger cannot be read at all
     */
    LedgerDifference read(Between between, Exportable exportable, Surroundings surroundings) {
        LedgerDifference difference = new LedgerDifference(between);
        try {
            each(exportable, surroundings, difference::add);
        } catch (LedgerException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
        difference.problems().forEach(surroundings.err()::println);
        return difference;
    }

    private void each(Exportable exportable, Surroundings surroundings, Consumer<List<Entry>> lines) {
        TransactionReader reader =
                new TransactionReader(Catalogue.standard(), exportable.countries(), Limits.standard());
        if (Format.ofName(file).filter(format -> format != Format.JSON_LINES).isPresent()) {
            reader.read(source(surroundings), entry -> lines.accept(List.of(entry)));
        } else {
            new LedgerLines(source(surroundings), Mappings.of(map), reader).each(lines);
        }
    }

    private Source source(Surroundings surroundings) {
        try {
            return file.equals(STANDARD_INPUT)
                    ? Source.stream("standard input", surroundings.in())
                    : Source.file(Path.of(file));
        } catch (InvalidPathException e) {
            throw new CommandException(
                    "exportable: `%s` cannot be the name of a file".formatted(file.replace('\0', '?')));
        }
    }
}
