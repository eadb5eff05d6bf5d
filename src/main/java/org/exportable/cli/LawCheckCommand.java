package org.exportable.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.exportable.Exportable;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.RulebookException;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Checks a folder of rules. */
@CommandLine.Command(
        name = "check",
        description = {
            "Compiles a folder of rules, laid over the law, and names every flaw with file and line.",
            "Exit status 1 if there is one. The rules are compiled like a program: name only what you trust."
        },
        footerHeading = "%nExamples:%n",
        footer = "  exportable law check examples/house-rules")
final class LawCheckCommand extends Command {

    @Parameters(paramLabel = "FOLDER", description = "The folder; it has the shape of rules/.")
    private Path folder;

    LawCheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new CommandException("exportable: `%s` is not a folder".formatted(folder));
        }
        try {
            Exportable.standard().under(Regime.on(Rulebook.FIRST_DAY).with(folder));
        } catch (RulebookException e) {
            e.flaws().forEach(err()::println);
            return ExitStatus.FAILED;
        }
        out().println("%s: no flaw found.".formatted(folder));
        return ExitStatus.DONE;
    }
}
