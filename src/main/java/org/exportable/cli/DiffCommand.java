package org.exportable.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.exportable.Exportable;
import org.exportable.difference.Between;
import org.exportable.difference.Direction;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.report.DifferenceReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two laws indicate differently. */
@CommandLine.Command(
        name = "diff",
        description = {
            "Prints everything that two laws indicate differently: all transactions whose outcome, review policy or exceptions"
                    + " differ, as conditions in words with an example each, and the rules that make the difference.",
            "",
            "A and B are two regimes, such as 2023-11-16 and 2023-11-17, or two folders of rules, which are compared on every"
                    + " day in both views. A folder may be one of a git revision, such as HEAD:rules. Nothing is sampled: all"
                    + " kinds of transactions that any rule of either law can tell apart are compared."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:done, whatever differs",
            " 1:something differs in a way that --fail-on names",
            " 2:the command line or an input is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable diff 2023-11-16 2023-11-17",
            "  exportable diff 2024-04-03 2024-04-04 --format markdown",
            "  exportable diff 2025-04-08 2025-04-09 --regions 1 --ledger examples/orders.jsonl",
            "  exportable diff 2023-11-16 2023-11-17 --regions 1 --ledger examples/ledger.csv --map examples/ledger-mapping.yaml",
            "  exportable diff 2023-11-16 2023-11-17 --regions 1 --suite examples/suites"
        })
final class DiffCommand extends Command {

    @Parameters(index = "0", paramLabel = "A", description = "The first law: a regime, or a folder of rules.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "The second law, of the same kind.")
    private String second;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Compare two folders of rules on this day alone. Default: on every day, which takes longer.")
    private LocalDate day;

    @Option(
            names = "--regions",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "How many regions of each change are listed at most. Default: ${DEFAULT-VALUE}. The rest is counted.")
    private int regions;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "DIRECTION",
            description = "Exit with status 1 if anything is loosened, tightened, changed or now_undetermined.")
    private List<Direction> failOn = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, json (a line a stretch of days; others have a `kind`), or as a report for a reviewer, with the"
                            + " catalogue at all destinations, citations and the texts that differ, markdown or html."
                            + " Default: ${DEFAULT-VALUE}.")
    private DifferenceFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, when all is done, instead of standard output.")
    private Path output;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private SuiteOption suites;

    @Mixin
    private LedgerOption ledger;

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    DiffCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (regions < 1) {
            throw new CommandException(
                    "exportable: `--regions %d` would list nothing; 1 is the least".formatted(regions));
        }
        ledger.check();
        suites.check();
        boolean folders = RulesFolder.isNamedBy(first);
        if (folders != RulesFolder.isNamedBy(second)) {
            throw new CommandException(
                    "exportable: `%s` and `%s` are not of one kind; write two regimes or two folders of rules"
                            .formatted(first, second));
        }
        try (Progress progress = new Progress(surroundings())) {
            progress.at("comparing");
            return folders ? folders(loading.join()) : regimes(loading.join());
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    private int regimes(Exportable exportable) {
        if (day != null) {
            throw new CommandException("exportable: regimes say their days; leave out --on");
        }
        Regime before = Regimes.parse(first, exportable.rulebook());
        Regime after = Regimes.parse(second, exportable.rulebook());
        return report(exportable, exportable.between(before, after), after);
    }

    private int folders(Exportable exportable) {
        try (RulesFolder before = RulesFolder.of(first);
                RulesFolder after = RulesFolder.of(second)) {
            Between between = exportable.between(before.path(), after.path(), day);
            return report(exportable, between, day == null ? null : Regime.on(day));
        }
    }

    /** @param after the law of what does not say its day; null if there is none */
    private int report(Exportable exportable, Between between, Regime after) {
        ChangeReport report = new ChangeReport(exportable, between, after, surroundings(), regions);
        if (format != DifferenceFormat.text) {
            report.add(catalogue);
        }
        report.add(suites);
        report.add(ledger);
        if (format != DifferenceFormat.text) {
            report.addSources();
        }
        if (output == null) {
            print(report, out());
        } else {
            OutputFile.write(output, to -> print(report, to));
        }
        return report.isWrong() ? ExitStatus.WRONG : failed(report) ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private boolean failed(ChangeReport report) {
        return failOn.stream().anyMatch(report.directions()::contains);
    }

    private void print(ChangeReport report, PrintStream to) {
        List<String> names = List.of(first, second);
        to.print(
                switch (format) {
                    case json -> report.json();
                    case markdown -> report.of(names, DifferenceReport::markdown);
                    case html -> report.of(names, DifferenceReport::html);
                    case text ->
                        report.of(
                                names,
                                countries -> DifferenceReport.text(
                                        countries,
                                        surroundings().width(),
                                        output == null && surroundings().colour()));
                });
    }
}
