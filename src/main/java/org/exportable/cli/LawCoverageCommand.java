package org.exportable.cli;

import java.util.List;
import org.exportable.law.Coverage;
import picocli.CommandLine;

/** Prints what is modelled and what is not. */
@CommandLine.Command(
        name = "coverage",
        description = "Prints what of the Code is modelled, partly modelled and not modelled, by section.",
        footerHeading = "%nExamples:%n",
        footer = "  exportable law coverage")
final class LawCoverageCommand extends Command {

    LawCoverageCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        List<Coverage> rows = Coverage.standard();
        for (Coverage.Extent extent : Coverage.Extent.values()) {
            out().println(extent.words());
            out().println();
            rows.stream().filter(row -> row.extent() == extent).forEach(this::print);
        }
        return ExitStatus.DONE;
    }

    private void print(Coverage row) {
        print("  ", "%s: %s".formatted(row.section(), row.subject()));
        if (!row.note().isEmpty()) {
            print("      ", row.note());
        }
        if (!row.provisions().isEmpty()) {
            print("      ", "Rules: " + String.join(", ", row.provisions()));
        }
        out().println();
    }
}
