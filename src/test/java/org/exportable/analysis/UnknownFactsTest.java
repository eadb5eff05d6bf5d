package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.TestLaw;
import org.exportable.determination.Alternative;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Outcome;
import org.exportable.engine.Law;
import org.exportable.fact.Transaction;
import org.junit.jupiter.api.Test;

/** Unknown facts by brute force: values on a coarse grid are filled in and judged by the plain rules one by one. */
class UnknownFactsTest {

    private static final int TRANSACTIONS = 1000;
    private static final int COMPLETIONS = 60;
    private static final int ASSIGNMENTS = 15;
    private static final int SEARCHED = 600;

    private final Map<Law, LawView> views = new HashMap<>();

    @Test
    void brute_force_agrees_with_the_cells() {
        for (long seed = 0; seed < TRANSACTIONS; seed++) {
            Gappy gappy = new Gappy(seed);
            Determination determination = determination(gappy);
            Set<Outcome> found = gappy.filledIn(gappy.gaps, COMPLETIONS).stream()
                    .map(each -> Quick.plainOutcome(each, TestLaw.law(gappy.day)))
                    .collect(Collectors.toSet());
            if (determination.outcome() == Outcome.UNDETERMINED) {
                Set<Outcome> alternatives = determination.alternatives().stream()
                        .map(Alternative::outcome)
                        .collect(Collectors.toSet());
                assertTrue(alternatives.size() > 1, said(seed, gappy, determination));
                assertTrue(alternatives.containsAll(found), said(seed, gappy, determination) + found);
            } else {
                assertEquals(Set.of(determination.outcome()), found, said(seed, gappy, determination));
            }
        }
    }

    @Test
    void exactly_the_deciding_facts_settle_the_outcome() {
        int undetermined = 0;
        for (long seed = 0; seed < TRANSACTIONS; seed++) {
            Gappy gappy = new Gappy(seed);
            Determination determination = determination(gappy);
            if (determination.outcome() == Outcome.UNDETERMINED) {
                undetermined++;
                List<String> deciding = determination.decidingFacts();
                assertTrue(gappy.gaps.containsAll(deciding), said(seed, gappy, determination));
                for (Transaction each : gappy.filledIn(deciding, ASSIGNMENTS)) {
                    assertNotEquals(
                            Outcome.UNDETERMINED,
                            answer(each, gappy).outcome(),
                            said(seed, gappy, determination) + each);
                }
                for (List<String> fewer : smaller(gappy.gaps, deciding.size())) {
                    assertTrue(
                            gappy.filledIn(fewer, SEARCHED).stream()
                                    .anyMatch(each -> answer(each, gappy).outcome() == Outcome.UNDETERMINED),
                            said(seed, gappy, determination) + fewer);
                }
            }
        }
        assertTrue(undetermined > TRANSACTIONS / 10, "only " + undetermined);
    }

    /** All sets of these facts that are smaller. */
    private static List<List<String>> smaller(List<String> facts, int size) {
        List<List<String>> sets = new ArrayList<>();
        for (long bits = 0; bits < 1L << facts.size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            if (set.cardinality() < size) {
                sets.add(set.stream().mapToObj(facts::get).toList());
            }
        }
        return sets;
    }

    private Answer answer(Transaction transaction, Gappy gappy) {
        return new Answer(transaction, views.computeIfAbsent(TestLaw.law(gappy.day), LawView::new));
    }

    private Determination determination(Gappy gappy) {
        Determination first = DeterminationBuilder.builder()
                .reviewPolicy(ReviewPolicies.none())
                .build();
        Determination determination = new CommonAnswer(answer(gappy.transaction(), gappy), TestLaw.COUNTRIES)
                .of(first)
                .build();
        assertFalse(determination.notices().stream().anyMatch(notice -> notice.startsWith("Too much")));
        return determination;
    }

    private static String said(long seed, Gappy gappy, Determination determination) {
        return "%d %s without %s: %s %s %s "
                .formatted(
                        seed,
                        gappy.document,
                        gappy.gaps,
                        determination.outcome(),
                        determination.decidingFacts(),
                        determination.alternatives());
    }
}
