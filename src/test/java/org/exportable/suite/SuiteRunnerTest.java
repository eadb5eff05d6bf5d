package org.exportable.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.exportable.TestLaw;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteRunnerTest {

    private static final LawUnderTest LAW = LawUnderTest.of(TestLaw.EXPORTABLE);
    private static final List<SuiteCase> MANY = IntStream.range(0, 50)
            .mapToObj(each -> Cases.h20("case-" + each)
                    .view(each % 3 == 0 ? View.PUBLISHED : null)
                    .build())
            .toList();

    private static SuiteRunner runner(int threads, String... provisions) {
        return new SuiteRunner(LAW, each -> Regime.on(each.transaction().date()), List.of(provisions), threads);
    }

    @Test
    void results_come_in_the_order_of_the_cases_however_many_run_at_a_time() {
        List<CaseResult> one = runner(1).run(MANY, done -> {});
        assertEquals(MANY, one.stream().map(CaseResult::tested).toList());
        assertEquals(one, runner(4).run(MANY, done -> {}));
    }

    @Test
    void every_case_is_counted() {
        Set<Integer> counted = ConcurrentHashMap.newKeySet();
        runner(3).run(MANY, counted::add);
        assertEquals(MANY.size(), counted.size());
    }

    @Test
    void only_a_case_that_failed_has_its_determination() {
        List<CaseResult> results = runner(2).run(MANY, done -> {});
        assertNotNull(results.get(0).determination());
        assertNull(results.get(1).determination());
    }

    @ParameterizedTest
    @CsvSource({
        "LICENSE_REQUIRED, 744.23, 1",
        "LICENSE_REQUIRED, 744.23(b), 1",
        "LICENSE_REQUIRED, 744.2, 0",
        "LICENSE_REQUIRED, 742.6(a)(6), 0",
        "NO_LICENSE_REQUIRED, 744.23, 1"
    })
    void a_case_is_of_the_paragraphs_that_its_determination_cites(String outcome, String paragraph, int wanted) {
        SuiteCase tested = Cases.h20("one")
                .expected(Cases.expecting(Aspect.OUTCOME, outcome))
                .build();
        assertEquals(
                wanted,
                runner(1, "746.8", paragraph).run(List.of(tested), done -> {}).size());
    }

    @Test
    void a_case_is_of_the_paragraphs_that_it_expects() {
        SuiteCase tested = Cases.h20("one")
                .expected(Cases.expecting(Aspect.PROVISIONS_NOT_CITED, "742.6(a)(6)(iii)"))
                .build();
        assertEquals(
                1, runner(1, "742.6(a)(6)").run(List.of(tested), done -> {}).size());
    }

    @Test
    void what_the_law_throws_is_thrown() {
        LawUnderTest broken = new LawUnderTest() {
            @Override
            public Determination brief(Transaction transaction, Regime regime) {
                throw new UnsupportedOperationException("broken");
            }

            @Override
            public Determination whole(Transaction transaction, Regime regime) {
                return brief(transaction, regime);
            }
        };
        SuiteRunner runner = new SuiteRunner(broken, each -> Regime.on(LocalDate.EPOCH), List.of(), 2);
        assertThrows(UnsupportedOperationException.class, () -> runner.run(MANY, done -> {}));
    }

    @Test
    void at_least_one_thread_is_needed() {
        assertThrows(IllegalArgumentException.class, () -> runner(0));
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2024-01-01+rules",
        "2025-05-01-ai-diffusion, , 2025-05-01-ai-diffusion+rules",
        ", PUBLISHED, 2024-01-01/PUBLISHED+rules"
    })
    void the_law_is_the_case_s_own_as_far_as_it_names_it(String regime, View view, String law) {
        SuiteCase tested = Cases.h20("one")
                .regime(regime == null ? null : TestLaw.regime(regime))
                .view(view)
                .build();
        Regime otherwise = Regime.on(LocalDate.of(2024, 1, 1)).with(Path.of("rules"));
        assertEquals(law, tested.law(otherwise).toString());
    }
}
