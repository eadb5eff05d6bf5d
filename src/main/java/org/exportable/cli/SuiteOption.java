package org.exportable.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.difference.Amendment;
import org.exportable.difference.Between;
import org.exportable.engine.Laws;
import org.exportable.input.Limits;
import org.exportable.input.SuiteReader;
import org.exportable.law.Regime;
import org.exportable.law.Version;
import org.exportable.report.CaseChangeSection;
import org.exportable.report.ChangeSection;
import org.exportable.report.MutationReport;
import org.exportable.report.NewRulesSection;
import org.exportable.suite.CaseChange;
import org.exportable.suite.Suite;
import org.exportable.suite.SuiteCase;
import org.exportable.suite.coverage.CoverageMeter;
import org.exportable.suite.mutation.Mutants;
import org.exportable.suite.mutation.MutationRun;
import org.exportable.suite.mutation.Trial;
import org.exportable.suite.mutation.Trials;
import picocli.CommandLine.Option;

/** The option that asks what a change of law does to the cases of suites, and what these touch of the new rules. */
final class SuiteOption {

    @Option(
            names = "--suite",
            paramLabel = "SUITE",
            description =
                    "Cases, as for `exportable test`; may be given more than once. Lists the cases about which the two"
                            + " laws indicate something different, which of them fail by it, and what the cases touch of the new"
                            + " rules. Under regimes each case is run on their days, under folders of rules on its own day.")
    private List<String> suites = new ArrayList<>();

    @Option(
            names = "--mutation",
            description =
                    "Also change one thing at a time in the new rules, and list the changes that none of the cases would"
                            + " notice. May take minutes.")
    private boolean mutation;

    /** @throws CommandException if changes are to be noticed by no cases */
    void check() {
        if (mutation && suites.isEmpty()) {
            throw new CommandException("exportable: `--mutation` asks what cases notice; name them with `--suite`");
        }
    }

    boolean isAsked() {
        return !suites.isEmpty();
    }

    /**
     * The cases. What cannot be read is told, and the others are looked at.
     *
     * @param day that of cases which do not say theirs; null if each must
     */
    Suite read(Between between, LocalDate day, Exportable exportable, Surroundings surroundings) {
        SuiteReader reader = new SuiteReader(
                Catalogue.standard(), exportable.countries(), between.rulebookAfter(), Limits.standard());
        Suite suite = (day == null ? reader : reader.on(day)).read(SuiteSources.of(suites, surroundings.in()));
        suite.unreadable().forEach(each -> surroundings.err().println(each.sentence()));
        return suite;
    }

    /** What a report says of the cases. */
    List<ChangeSection> sections(Suite suite, Between between, Exportable exportable) {
        List<CaseChange> changes = CaseChange.of(
                suite.cases(),
                each -> between.briefBefore(each.transaction(), ofItsDay(each)),
                each -> between.briefAfter(each.transaction(), ofItsDay(each)));
        CoverageMeter meter = exportable.coverage(between);
        suite.cases().forEach(each -> meter.count(each.id(), each.transaction(), lawAfter(each, between)));
        List<ChangeSection> sections = new ArrayList<>(
                List.of(CaseChangeSection.of(changes), NewRulesSection.of(meter.coverage(), between.amendments())));
        if (mutation) {
            sections.add(MutationReport.section(trials(suite, between)));
        }
        return sections;
    }

    /** What comes of small changes of the new rules. */
    private static List<Trial> trials(Suite suite, Between between) {
        Set<String> amended = between.amendments().stream()
                .map(Amendment::after)
                .filter(Objects::nonNull)
                .map(Version::id)
                .collect(Collectors.toSet());
        Laws laws = between.after().laws();
        Trials trials = new Trials(laws, suite.cases(), each -> lawAfter(each, between));
        return new MutationRun(trials, Runtime.getRuntime().availableProcessors(), () -> true)
                .of(Mutants.of(laws.rulebook(), version -> amended.contains(version.id())), some -> {});
    }

    /** The law of the second side that a case is of. */
    private static Regime lawAfter(SuiteCase tested, Between between) {
        return tested.law(between.lawAfter(tested.transaction().date()));
    }

    private static Regime ofItsDay(SuiteCase tested) {
        return tested.law(Regime.on(tested.transaction().date()));
    }
}
