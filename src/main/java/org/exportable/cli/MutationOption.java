package org.exportable.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.engine.Laws;
import org.exportable.law.Regime;
import org.exportable.report.JsonSuite;
import org.exportable.report.MutationReport;
import org.exportable.suite.CaseResult;
import org.exportable.suite.SuiteCase;
import org.exportable.suite.mutation.Fate;
import org.exportable.suite.mutation.Mutant;
import org.exportable.suite.mutation.Mutants;
import org.exportable.suite.mutation.MutationRun;
import org.exportable.suite.mutation.Suggestions;
import org.exportable.suite.mutation.Trial;
import org.exportable.suite.mutation.Trials;
import picocli.CommandLine.Option;

/** The options that ask which small changes of the rules no case would notice. */
final class MutationOption {

    @Option(
            names = "--mutation",
            description =
                    "Also change one thing at a time in the rules (an inequality, a number, a condition, a rule, a date) and list"
                            + " the changes that no case notices. Changes that alter no answer are recognized by comparing the"
                            + " laws for all transactions.")
    private boolean asked;

    @Option(
            names = "--mutate",
            paramLabel = "GLOB",
            description = "Change only versions like this, such as 'requirement/*' or '*/2025-01-13'. Once or more.")
    private List<String> globs = new ArrayList<>();

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description =
                    "Keep what comes of each change in this file, as CSV. If it is there, a run goes on with it: what a"
                            + " case noticed is tried with that case first, and what alters no answer is taken over as long as"
                            + " the rules are the same.")
    private Path results;

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description =
                    "Changes that may survive, each with a reason: CSV with the columns mutant and reason. Exit status 1"
                            + " if another one survives, if one that is named does not, or if one was not tried.")
    private Path accepted;

    @Option(
            names = "--suggest",
            paramLabel = "FILE",
            description =
                    "Write cases to this file that would notice the survivors. They expect what the rules indicate now:"
                            + " see whether that is right before you keep them.")
    private Path suggestions;

    @Option(
            names = "--minutes",
            paramLabel = "NUMBER",
            description = "Begin no other version of a provision after so many minutes. Default: no limit.")
    private Integer minutes;

    /** @throws CommandException if it is asked for in a way that makes no sense */
    void check(TestFormat format, boolean recording) {
        boolean detailed =
                !globs.isEmpty() || results != null || accepted != null || suggestions != null || minutes != null;
        if (!asked && detailed) {
            throw new CommandException("exportable: --mutate, --results, --accept, --suggest and --minutes are about"
                    + " `--mutation`; add it, or leave them out");
        }
        if (asked && recording) {
            throw new CommandException(
                    "exportable: `--record` changes the suites; leave out --mutation, and ask for it afterwards");
        }
        if (asked && format == TestFormat.html) {
            throw new CommandException("exportable: `--mutation` is written as text or json, not as html");
        }
        if (minutes != null && minutes < 1) {
            throw new CommandException("exportable: `--minutes %d` leaves no time; 1 is the least".formatted(minutes));
        }
    }

    boolean isAsked() {
        return asked;
    }

    /**
     * Tries the changes and prints what came of them.
     *
     * @return false if survivors have to have a reason and one has none, or if one was not tried
     */
    boolean run(List<CaseResult> ran, Laws laws, int threads, TestFormat format, Surroundings surroundings) {
        List<String> failed = ran.stream()
                .filter(each -> !each.passed())
                .map(each -> each.tested().id())
                .toList();
        if (!failed.isEmpty()) {
            throw new CommandException(
                    "exportable: `--mutation` takes cases that pass; these fail: " + String.join(", ", failed));
        }
        List<Mutant> mutants = mutants(laws);
        Map<String, String> reasons = accepted == null ? Map.of() : MutationReasons.read(accepted);
        List<Trial> trials = trials(ran, laws, mutants, threads, surroundings);
        if (suggestions != null) {
            List<SuiteCase> cases = Suggestions.of(trials, laws);
            OutputFile.write(suggestions, to -> cases.forEach(each -> to.print(JsonSuite.line(each))));
        }
        surroundings
                .out()
                .print(
                        format == TestFormat.json
                                ? MutationReport.json(trials, reasons)
                                : MutationReport.text(
                                        trials, mutants.size(), reasons, surroundings.width(), surroundings.colour()));
        return accepted == null || isClean(trials, mutants, reasons, surroundings);
    }

    private List<Mutant> mutants(Laws laws) {
        Globs wanted = new Globs(globs);
        List<Mutant> mutants = Mutants.of(laws.rulebook(), version -> wanted.admit(version.id()));
        if (mutants.isEmpty()) {
            throw new CommandException(
                    "exportable: `--mutate %s` names no version with anything to change; write one such as"
                                    .formatted(String.join(" --mutate ", globs))
                            + " 'requirement/742.6-a-6-iii/*'");
        }
        return mutants;
    }

    private List<Trial> trials(
            List<CaseResult> ran, Laws laws, List<Mutant> mutants, int threads, Surroundings surroundings) {
        Map<String, Regime> regimes = new HashMap<>();
        ran.forEach(each -> regimes.put(each.tested().id(), each.regime()));
        Trials trials = new Trials(laws, ran.stream().map(CaseResult::tested).toList(), each -> regimes.get(each.id()));
        try (Progress progress = new Progress(surroundings);
                MutationResults kept =
                        new MutationResults(results, laws.rulebook().sha256(), globs.isEmpty())) {
            progress.at("looking at earlier results");
            Map<String, Trial> found = new HashMap<>();
            kept.still(mutants, trials).forEach(each -> found.put(each.mutant().id(), each));
            kept.write(found.values());
            List<Mutant> open = mutants.stream()
                    .filter(each -> !found.containsKey(each.id()))
                    .toList();
            long begin = System.nanoTime();
            new MutationRun(trials, threads, () -> isTimeLeft(begin)).of(open, some -> {
                kept.write(some);
                some.forEach(each -> found.put(each.mutant().id(), each));
                progress.at("change %d of %d".formatted(found.size(), mutants.size()));
            });
            List<Trial> all = mutants.stream()
                    .map(each -> found.get(each.id()))
                    .filter(Objects::nonNull)
                    .toList();
            kept.complete(all);
            return all;
        }
    }

    private boolean isTimeLeft(long begin) {
        return minutes == null
                || System.nanoTime() - begin < Duration.ofMinutes(minutes).toNanos();
    }

    /** Whether just those survive that have a reason, and all were tried. */
    private boolean isClean(
            List<Trial> trials, List<Mutant> mutants, Map<String, String> reasons, Surroundings surroundings) {
        Set<String> known = mutants.stream().map(Mutant::id).collect(Collectors.toSet());
        Map<String, Fate> fates = new HashMap<>();
        trials.forEach(each -> fates.put(each.mutant().id(), each.fate()));
        List<String> stale = reasons.keySet().stream()
                .filter(each -> fates.getOrDefault(each, Fate.SURVIVED) != Fate.SURVIVED
                        || globs.isEmpty() && !known.contains(each))
                .toList();
        stale.forEach(each -> surroundings
                .err()
                .println("exportable: `%s` has a reason to survive, but does not; leave it out".formatted(each)));
        boolean explained = trials.stream()
                .allMatch(each -> each.fate() != Fate.SURVIVED
                        || reasons.containsKey(each.mutant().id()));
        return stale.isEmpty() && explained && trials.size() == mutants.size();
    }
}
