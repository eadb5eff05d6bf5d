package org.exportable.suite;

import static org.exportable.suite.Cases.expecting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.exportable.TestLaw;
import org.exportable.determination.Determination;
import org.junit.jupiter.api.Test;

/** A letter of 2025-04-09 requires a license of the cases here. */
class CaseChangeTest {

    private static final Function<SuiteCase, Determination> BEFORE = under("2025-04-08");
    private static final Function<SuiteCase, Determination> AFTER = under("2025-04-09");

    private static Function<SuiteCase, Determination> under(String regime) {
        return each -> TestLaw.evaluate(each.transaction(), regime);
    }

    private static CaseChange change(Expectation expected) {
        return CaseChange.of(List.of(Cases.h20("h20").expected(expected).build()), BEFORE, AFTER)
                .get(0);
    }

    private static CaseChange.Difference outcome(CaseChange change) {
        return change.differences().stream()
                .filter(each -> each.aspect() == Aspect.OUTCOME)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_indicated_before_and_after_stands_side_by_side_with_what_is_expected() {
        CaseChange change = change(expecting(Aspect.OUTCOME, "LICENSE_REQUIRED"));
        assertEquals(
                new CaseChange.Difference(
                        Aspect.OUTCOME,
                        List.of("LICENSE_REQUIRED"),
                        List.of("NO_LICENSE_REQUIRED"),
                        List.of("LICENSE_REQUIRED")),
                outcome(change));
    }

    @Test
    void a_case_can_fail_before_and_pass_after() {
        CaseChange change = change(expecting(Aspect.OUTCOME, "LICENSE_REQUIRED"));
        assertFalse(change.passedBefore());
        assertTrue(change.passedAfter());
    }

    @Test
    void a_case_can_pass_before_and_fail_after() {
        CaseChange change = change(expecting(Aspect.PROVISIONS_NOT_CITED, "744.23(b)"));
        assertTrue(change.passedBefore());
        assertFalse(change.passedAfter());
    }

    @Test
    void what_a_case_does_not_expect_is_a_difference_too() {
        CaseChange change = change(expecting(Aspect.CLASSIFICATION));
        assertTrue(change.passedBefore() && change.passedAfter());
        assertTrue(change.isChanged());
        assertEquals(List.of(), outcome(change).expected());
    }

    @Test
    void a_case_about_which_both_laws_indicate_the_same_is_unchanged() {
        List<CaseChange> changes = CaseChange.of(List.of(Cases.h20("h20").build()), AFTER, under("2025-05-01"));
        assertFalse(changes.get(0).isChanged());
    }

    @Test
    void cases_come_in_their_order() {
        List<SuiteCase> cases = IntStream.range(0, 50)
                .mapToObj(each -> Cases.h20("case-" + each).build())
                .toList();
        assertEquals(
                cases,
                CaseChange.of(cases, BEFORE, AFTER).stream()
                        .map(CaseChange::tested)
                        .toList());
    }
}
