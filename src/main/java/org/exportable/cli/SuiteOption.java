package org.exportable.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.difference.Between;
import org.exportable.input.Limits;
import org.exportable.input.SuiteReader;
import org.exportable.law.Regime;
import org.exportable.report.CaseChangeSection;
import org.exportable.report.ChangeSection;
import org.exportable.report.NewRulesSection;
import org.exportable.suite.CaseChange;
import org.exportable.suite.Suite;
import org.exportable.suite.SuiteCase;
import org.exportable.suite.coverage.CoverageMeter;
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
        suite.cases()
                .forEach(each -> meter.count(
                        each.id(),
                        each.transaction(),
                        each.law(between.lawAfter(each.transaction().date()))));
        return List.of(CaseChangeSection.of(changes), NewRulesSection.of(meter.coverage(), between.amendments()));
    }

    private static Regime ofItsDay(SuiteCase tested) {
        return tested.law(Regime.on(tested.transaction().date()));
    }
}
