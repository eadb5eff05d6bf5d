package org.exportable.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exportable.report.CoveragePage;
import org.exportable.report.CoverageReport;
import org.exportable.report.JsonCoverage;
import org.exportable.suite.CaseResult;
import org.exportable.suite.coverage.CoverageMeter;
import org.exportable.suite.coverage.SuiteCoverage;
import picocli.CommandLine.Option;

/** The options that ask what the cases of a suite touch of the rules. */
final class CoverageOption {

    @Option(
            names = "--coverage",
            description =
                    "Also list what the cases touch of the rules: whether each rule fired, was near-missed (a single"
                            + " comparison kept it from firing) or never; below, at or above which number of a rule no case lies;"
                            + " which days of instruments, and days before, no case is of. In JSON each is a line with a `kind`:"
                            + " rule, boundary or date. In HTML it stands beside the rules' text.")
    private boolean asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the coverage to this file, instead of standard output.")
    private Path output;

    /** @throws CommandException if it is asked for in a way that makes no sense */
    void check(TestFormat format, boolean recording) {
        if (!asked && format == TestFormat.html) {
            throw new CommandException(
                    "exportable: `--format html` is a page of what `--coverage` lists; add it, or write text or json");
        }
        if (!asked && output != null) {
            throw new CommandException("exportable: `-o` is for what `--coverage` lists; add it, or leave out -o");
        }
        if (asked && recording) {
            throw new CommandException(
                    "exportable: `--record` changes the suites; leave out --coverage, and ask for it afterwards");
        }
    }

    boolean isAsked() {
        return asked;
    }

    /** Whether standard output is the coverage alone, because a page is one thing. */
    boolean standsAlone(TestFormat format) {
        return format == TestFormat.html && output == null;
    }

    /** Counts the cases that ran, and writes what they touch. */
    void write(List<CaseResult> results, CoverageMeter meter, TestFormat format, Surroundings surroundings) {
        try (Progress progress = new Progress(surroundings)) {
            progress.at("measuring the coverage");
            results.forEach(
                    each -> meter.count(each.tested().id(), each.tested().transaction(), each.regime()));
        }
        SuiteCoverage coverage = meter.coverage();
        if (output != null) {
            OutputFile.write(output, to -> to.print(text(coverage, results, meter, format, surroundings)));
            return;
        }
        if (format == TestFormat.text) {
            surroundings.out().println();
        }
        surroundings.out().print(text(coverage, results, meter, format, surroundings));
    }

    private String text(
            SuiteCoverage coverage,
            List<CaseResult> results,
            CoverageMeter meter,
            TestFormat format,
            Surroundings surroundings) {
        return switch (format) {
            case json -> JsonCoverage.of(coverage);
            case html -> CoveragePage.of(coverage, sentences(results), meter::text);
            case text -> CoverageReport.text(coverage, surroundings.width(), output == null && surroundings.colour());
        };
    }

    private static List<String> sentences(List<CaseResult> results) {
        List<String> failed = results.stream()
                .filter(each -> !each.passed())
                .map(each -> each.tested().id())
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add("%d of %d passed.".formatted(results.size() - failed.size(), results.size()));
        if (!failed.isEmpty()) {
            sentences.add("Failed: %s.".formatted(String.join(", ", failed)));
        }
        return sentences;
    }
}
