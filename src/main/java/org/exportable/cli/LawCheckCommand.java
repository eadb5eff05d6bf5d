package org.exportable.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.law.Finding;
import org.exportable.law.RulebookException;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Checks the law, or a folder of rules. */
@CommandLine.Command(
        name = "check",
        description = {
            "Looks for what is most likely wrong in the rules, for all transactions on all days: versions that overlap, leave a gap"
                    + " or never bind; a rule that never fires, or that another always shadows; rules of one provision that"
                    + " contradict each other; a citation without source; an instrument without effect.",
            "",
            "Without FOLDER it checks the law that the program comes with. A folder is compiled first, and every flaw is named with"
                    + " file and line; then it is checked where it is laid over the law, or as a rulebook of its own if it has"
                    + " versions that the law has too. Its rules are compiled like a program: name only what you trust.",
            "",
            "What is intended is entered in the folder's accepted-findings.yaml, with a reason."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:nothing was found",
            " 1:something was found, or the rules do not compile",
            " 2:the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = "  exportable law check examples/house-rules")
final class LawCheckCommand extends Command {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "A folder in the shape of rules/. Default: the law itself.")
    private Path folder;

    LawCheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandException("exportable: `%s` is not a folder".formatted(folder));
        }
        Exportable exportable = Exportable.standard();
        List<Finding> findings;
        try (Progress progress = new Progress(surroundings())) {
            progress.at("checking the rules");
            findings = folder == null ? exportable.check() : exportable.check(folder);
        } catch (RulebookException e) {
            e.flaws().forEach(err()::println);
            return ExitStatus.FAILED;
        }
        findings.forEach(each -> print("", "%s (%s)".formatted(each, each.kind())));
        out().println("%s: %s.".formatted(name(exportable), count(findings.size())));
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private String name(Exportable exportable) {
        if (folder == null) {
            return "The law";
        }
        return "%s, %s".formatted(folder, exportable.isWhole(folder) ? "a rulebook of its own" : "laid over the law");
    }

    private static String count(int findings) {
        return switch (findings) {
            case 0 -> "nothing found";
            case 1 -> "1 finding";
            default -> "%d findings".formatted(findings);
        };
    }
}
