package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exportable.TestLaw;
import org.junit.jupiter.api.Test;

/** Cases are joined for those who read them, and still say of each transaction what the cases said. */
class JoinedCasesTest {

    private static final int TRANSACTIONS = 1000;

    @Test
    void figures_tell_of_joined_cases_what_was_so_in_the_cases() {
        int joinedCases = 0;
        for (long seed = 0; seed < TRANSACTIONS; seed++) {
            Gappy gappy = new Gappy(seed);
            Answer answer = new Answer(gappy.transaction(), new LawView(TestLaw.law(gappy.day)));
            List<Case> cases = cases(answer);
            List<Case> reduced = ReducedCases.of(
                    answer.cases().tree(),
                    answer.dimensions(),
                    number -> cases.get(number).answer());
            List<Case> joined = Case.joined(reduced, answer.dimensions());
            joinedCases += cases.size() - joined.size();
            for (Case each : cases) {
                Map<Figure, BitSet> figures = anyOf(each, answer.dimensions(), new Random(seed));
                assertEquals(Set.of(each.answer()), told(joined, figures), gappy.document.toString());
            }
        }
        assertTrue(joinedCases > TRANSACTIONS / 2, "only " + joinedCases);
    }

    private static List<Case> cases(Answer answer) {
        List<Open> parts = answer.cases().parts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Case(parts.get(i), answer.findings().get(i).outcome()))
                .toList();
    }

    /** The figures of one of the open options of each dimension that a case narrows. */
    private static Map<Figure, BitSet> anyOf(Case one, List<Dimension> dimensions, Random random) {
        Map<Figure, BitSet> figures = new LinkedHashMap<>();
        one.open().narrowed().forEach((index, options) -> {
            int[] open = options.stream().toArray();
            int option = open[random.nextInt(open.length)];
            Dimension dimension = dimensions.get(index);
            Figure.of(index, dimension, new LinkedHashSet<>(dimension.paths()))
                    .forEach(figure -> figures.put(figure, figure.inOption(option)));
        });
        return figures;
    }

    /** What follows in the cases that admit each of these figures. */
    private static Set<Object> told(List<Case> cases, Map<Figure, BitSet> figures) {
        List<BitSet> chosen = List.copyOf(figures.values());
        return Row.of(cases, List.copyOf(figures.keySet())).stream()
                .filter(row -> IntStream.range(0, chosen.size())
                        .allMatch(i -> row.when().get(i).intersects(chosen.get(i))))
                .map(Row::then)
                .collect(Collectors.toSet());
    }
}
