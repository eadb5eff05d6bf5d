package org.exportable.cli;

import org.exportable.Exportable;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the provisions in force. */
@CommandLine.Command(
        name = "list",
        description = "Lists the provisions in force on a day, each with the version that counts and what enacted it.",
        footerHeading = "%nExamples:%n",
        footer = {"  exportable law list --on 2025-05-01", "  exportable law list --on 2025-06-01 --view PUBLISHED"})
final class LawListCommand extends Command {

    @Mixin
    private LawOptions law;

    LawListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Rulebook rulebook = Exportable.standard().rulebook();
        Regime regime = law.regime(null, rulebook, surroundings().clock());
        Rulebook.Selection selection = rulebook.select(regime);
        out().println("The law %s: %d provisions in force.".formatted(regime, selection.binding().size()));
        out().println();
        print(selection);
        return ExitStatus.DONE;
    }

    private void print(Rulebook.Selection selection) {
        Table table = new Table("PROVISION", "VERSION", "INSTRUMENT", "PUBLISHED AS");
        selection.binding().forEach(version -> enter(version, "", table));
        selection.pending().forEach(version ->
                enter(version, "; to be complied with from " + version.complianceFrom(), table));
        table.lines().forEach(out()::println);
    }

    private static void enter(Version version, String remark, Table table) {
        table.add(
                version.provision(),
                version.from().toString(),
                version.instrument().id(),
                version.instrument().citation() + remark);
    }
}
