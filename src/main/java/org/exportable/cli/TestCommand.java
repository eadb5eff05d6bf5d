package org.exportable.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.input.Limits;
import org.exportable.input.SuiteReader;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.JunitXml;
import org.exportable.report.Schema;
import org.exportable.report.SuiteReport;
import org.exportable.suite.CaseResult;
import org.exportable.suite.LawUnderTest;
import org.exportable.suite.Suite;
import org.exportable.suite.SuiteRunner;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs regression suites. */
@CommandLine.Command(
        name = "test",
        description = {
            "Runs cases of what the rules should indicate, and shows those that come out otherwise.",
            "",
            "A SUITE is a file of cases in YAML or JSON Lines, or a folder of such files; `-` reads standard input. The"
                    + " options that choose a law are for what a case leaves open: its day, its view. Exit status 1 if a"
                    + " case failed or none ran, 2 if one could not be read; the others still run."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable test examples/suites",
            "  exportable test --id h20-after-the-letter --format json examples/suites",
            "  exportable test --provision 744.23 examples/suites/chips-to-china.yaml",
            "  exportable test --junit target/suites.xml examples/suites",
            "  exportable test --coverage examples/suites",
            "  exportable test --mutation --mutate classification/3A090.b/2023-11-17 examples/suites",
            "  exportable test --schema"
        })
final class TestCommand extends Command {

    @Parameters(paramLabel = "SUITE", arity = "1..*", description = "What to run.")
    private List<String> suites;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (one line a case), or with --coverage html. Default: ${DEFAULT-VALUE}.")
    private TestFormat format;

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write the results to this file, as JUnit XML.")
    private Path junit;

    @Option(
            names = "--record",
            description = "Write into the suites what is indicated wherever they expect something else, and print what"
                    + " that changes. Nothing is expected that was not expected before.")
    private boolean record;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many cases run at a time. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--schema",
            help = true,
            description =
                    "Print the JSON Schema of suites, with which an editor completes and checks them; run nothing.")
    private boolean schema;

    @Mixin
    private CoverageOption coverage;

    @Mixin
    private MutationOption mutation;

    @Mixin
    private CaseFilter filter;

    @Mixin
    private RegimeOptions law;

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    private final CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(Catalogue::standard);

    TestCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (schema) {
            out().print(Schema.ofSuites());
            return ExitStatus.DONE;
        }
        refuseNonsense();
        Exportable exportable = loading.join();
        Regime first = law.regime(
                Rulebook.FIRST_DAY, exportable.rulebook(), surroundings().clock());
        exportable.under(first);
        SuiteReader reader = reader(exportable, first);
        Suite suite = reader.read(SuiteSources.of(suites, surroundings().in()));
        suite.unreadable().forEach(each -> err().println(each.sentence()));
        List<CaseResult> results = run(suite, exportable);
        if (junit != null) {
            OutputFile.write(junit, to -> JunitXml.write(results, suite.unreadable(), to));
        }
        if (record && !results.isEmpty()) {
            new Recording(out(), reader).of(results);
        } else if (!results.isEmpty() && !coverage.standsAlone(format)) {
            print(results);
        }
        if (coverage.isAsked() && !results.isEmpty()) {
            coverage.write(results, exportable.coverage(first), format, surroundings());
        }
        int status = status(suite, results);
        boolean clean = !mutation.isAsked()
                || results.isEmpty()
                || mutation.run(results, exportable.laws(first), threads, format, surroundings());
        return clean || status == ExitStatus.WRONG ? status : ExitStatus.FAILED;
    }

    private void refuseNonsense() {
        if (threads < 1) {
            throw new CommandException("exportable: `--threads` is at least 1");
        }
        if (record && suites.contains(SuiteSources.STANDARD_INPUT)) {
            throw new CommandException("exportable: `--record` rewrites files; name them instead of `-`");
        }
        coverage.check(format, record);
        mutation.check(format, record);
    }

    private SuiteReader reader(Exportable exportable, Regime first) {
        SuiteReader reader =
                new SuiteReader(catalogue.join(), exportable.countries(), exportable.rulebook(), Limits.standard());
        return law.isDayGiven() ? reader.on(first.date()) : reader;
    }

    private List<CaseResult> run(Suite suite, Exportable exportable) {
        Suite chosen = suite.only(filter::admits);
        SuiteRunner runner = new SuiteRunner(
                LawUnderTest.of(exportable),
                each -> law.regime(
                        each.transaction().date(),
                        exportable.rulebook(),
                        surroundings().clock()),
                filter.provisions(),
                threads);
        try (Progress progress = new Progress(surroundings())) {
            int all = chosen.cases().size();
            return runner.run(chosen.cases(), done -> progress.at("case %d of %d".formatted(done, all)));
        }
    }

    private void print(List<CaseResult> results) {
        if (format == TestFormat.json) {
            results.forEach(each -> out().print(SuiteReport.json(each)));
            return;
        }
        results.stream()
                .filter(each -> !each.passed())
                .forEach(each -> out().println(SuiteReport.failure(
                        each, surroundings().width(), surroundings().colour())));
        long failed = results.stream().filter(each -> !each.passed()).count();
        out().println("%d of %d passed.".formatted(results.size() - failed, results.size()));
    }

    private int status(Suite suite, List<CaseResult> results) {
        if (results.isEmpty()) {
            String which = filter.words().isEmpty() ? "" : ": none " + filter.words();
            err().println("exportable: no case ran" + which);
        }
        if (!suite.unreadable().isEmpty()) {
            return ExitStatus.WRONG;
        }
        boolean passed = !results.isEmpty() && (record || results.stream().allMatch(CaseResult::passed));
        return passed ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
