package org.exportable.suite.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.analysis.Evaluator;
import org.exportable.determination.Determination;
import org.exportable.engine.Laws;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.suite.Aspect;
import org.exportable.suite.Cases;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.Test;

/** What cases notice of small changes of the rules, and what they could. */
class TrialsTest {

    private static final Laws LAWS = TestLaw.LAWS;
    private static final String VERSION = "classification/3A090.a/2023-11-17";

    private static final String MORE_THAN = VERSION
            + " \"3A090.a.1\": `totalProcessingPerformance >= 4800` becomes `totalProcessingPerformance > 4800`";

    /** That 4800 suffices is what the paragraph before it says. */
    private static final String REDUNDANT = VERSION + " \"3A090.a.2\": `totalProcessingPerformance >= 4800` dropped";

    private static SuiteCase chip(String id, int performance, String outcome) {
        Transaction transaction = TestLaw.read("case.yaml", """
                date: 2024-01-10
                to: China
                item: { category: INTEGRATED_CIRCUIT, totalProcessingPerformance: %d, performanceDensity: 1, dataCenter: true }
                consignee: { country: China, headquarters: China, parentHeadquarters: China, sector: COMMERCIAL }
                """.formatted(performance));
        return Cases.h20(id)
                .transaction(transaction)
                .expected(Cases.expecting(Aspect.OUTCOME, outcome))
                .build();
    }

    private static List<Mutant> mutants(String version) {
        return Mutants.of(LAWS.rulebook(), each -> each.id().equals(version));
    }

    private static List<Trial> trials(List<SuiteCase> cases, List<Mutant> mutants) {
        return new Trials(LAWS, cases, each -> Regime.on(each.transaction().date())).of(mutants);
    }

    private static Trial trial(String mutant, SuiteCase... cases) {
        List<Mutant> only = mutants(VERSION).stream()
                .filter(each -> each.id().equals(mutant))
                .toList();
        return trials(List.of(cases), only).get(0);
    }

    private static Determination under(Laws laws, Trial trial) {
        return new Evaluator(laws, 0)
                .brief(trial.witness().transaction(), trial.witness().regime());
    }

    @Test
    void a_case_on_the_line_notices_that_the_line_is_left_out() {
        Trial trial = trial(
                MORE_THAN, chip("below", 4799, "NO_LICENSE_REQUIRED"), chip("on the line", 4800, "LICENSE_REQUIRED"));
        assertEquals(Fate.NOTICED, trial.fate());
        assertEquals("on the line", trial.noticedBy());
    }

    @Test
    void cases_beside_the_line_do_not() {
        Trial trial =
                trial(MORE_THAN, chip("below", 4799, "NO_LICENSE_REQUIRED"), chip("above", 4801, "LICENSE_REQUIRED"));
        assertEquals(Fate.SURVIVED, trial.fate());
        assertEquals(
                4800,
                trial.witness()
                        .transaction()
                        .item()
                        .totalProcessingPerformance()
                        .intValueExact());
    }

    @Test
    void what_changes_no_answer_is_recognized() {
        assertEquals(Fate.EQUIVALENT, trial(REDUNDANT).fate());
    }

    @Test
    void a_day_is_noticed_by_a_case_of_that_day() {
        String later = VERSION + " first day 2023-11-17 becomes 2023-11-18";
        assertEquals(
                Fate.SURVIVED,
                trial(later, chip("a month later", 4800, "LICENSE_REQUIRED")).fate());
    }

    @Test
    void each_survivor_has_a_transaction_that_it_treats_otherwise() {
        List<Trial> survivors = trials(List.of(), mutants("requirement/742.6-a-6-iii/2023-11-17")).stream()
                .filter(each -> each.fate() == Fate.SURVIVED)
                .toList();
        assertTrue(survivors.size() > 3);
        for (Trial each : survivors) {
            Rulebook changed = each.mutant().in(LAWS.rulebook());
            assertNotEquals(
                    under(LAWS, each).outcome(),
                    under(LAWS.changedTo(changed), each).outcome(),
                    each.mutant().id());
        }
    }

    @Test
    void suggested_cases_notice_all_survivors() {
        List<Mutant> mutants = mutants("requirement/742.6-a-6-iii/2023-11-17");
        List<SuiteCase> suggested = Suggestions.of(trials(List.of(), mutants), LAWS);
        assertTrue(trials(suggested, mutants).stream().noneMatch(each -> each.fate() == Fate.SURVIVED));
    }

    @Test
    void no_version_is_begun_once_the_time_is_up() {
        List<Trial> told = Collections.synchronizedList(new ArrayList<>());
        Trials trials = new Trials(LAWS, List.of(), each -> Regime.on(Rulebook.FIRST_DAY));
        assertEquals(List.of(), new MutationRun(trials, 2, () -> false).of(mutants(VERSION), told::addAll));
        assertEquals(List.of(), told);
    }

    @Test
    void results_come_in_the_order_of_the_mutants() {
        List<Mutant> mutants = mutants("requirement/742.6-a-6-iii/2023-11-17");
        Trials trials = new Trials(LAWS, List.of(), each -> Regime.on(Rulebook.FIRST_DAY));
        assertEquals(
                mutants,
                new MutationRun(trials, 2, () -> true)
                        .of(mutants, some -> {}).stream().map(Trial::mutant).toList());
    }
}
