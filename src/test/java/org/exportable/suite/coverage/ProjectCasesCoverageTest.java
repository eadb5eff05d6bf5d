package org.exportable.suite.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.determination.Reason;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.SuiteReader;
import org.exportable.law.Regime;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.Test;

/** What the known determinations touch of the law that the program comes with. */
class ProjectCasesCoverageTest {

    private static final List<SuiteCase> CASES = new SuiteReader(
                    Catalogue.standard(), TestLaw.COUNTRIES, TestLaw.rulebook(), Limits.standard())
            .read(List.of(Source.file(Path.of("src/test/resources/cases/determinations.jsonl"))))
            .cases();

    private static SuiteCoverage coverage(List<SuiteCase> cases) {
        CoverageMeter meter = TestLaw.EXPORTABLE.coverage(law(cases.get(0)));
        cases.forEach(each -> meter.count(each.id(), each.transaction(), law(each)));
        return meter.coverage();
    }

    private static Regime law(SuiteCase tested) {
        return tested.law(Regime.on(tested.transaction().date()));
    }

    @Test
    void every_rule_that_an_answer_gives_as_a_reason_has_fired() {
        for (SuiteCase each : CASES) {
            Set<String> fired = coverage(List.of(each)).rules().stream()
                    .filter(rule -> rule.reach() == Reach.FIRED)
                    .map(rule -> rule.rule().name())
                    .collect(Collectors.toSet());
            Set<String> reasons = TestLaw.EXPORTABLE.under(law(each)).evaluate(each.transaction()).reasons().stream()
                    .map(Reason::rule)
                    .collect(Collectors.toCollection(TreeSet::new));
            reasons.removeAll(fired);
            assertEquals(Set.of(), reasons, each::id);
        }
    }

    @Test
    void every_rule_of_the_rulebook_is_listed() {
        assertEquals(
                TestLaw.rulebook().versions().stream()
                        .mapToInt(version -> version.rules().size())
                        .sum(),
                coverage(CASES).rules().size());
    }

    @Test
    void no_case_touches_a_side_that_is_said_to_be_impossible() {
        coverage(CASES).rules().stream()
                .flatMap(rule -> rule.boundaries().stream())
                .forEach(each ->
                        assertTrue(each.possible().containsAll(each.touched().keySet()), each::toString));
    }
}
