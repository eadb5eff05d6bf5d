package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One case that a transaction could be.
 *
 * @param open what is open in it
 * @param answer what follows: two cases need not be told apart where it is equal; what is open in the case itself, where it
 *     has not been looked into
 */
record Case(Open open, Object answer) {

    /**
     * The same cases, with those joined from which the same follows and that differ in one dimension alone, as long as what
     * its facts could be can still be told fact by fact.
     */
    static List<Case> joined(List<Case> cases, List<Dimension> dimensions) {
        Set<Integer> narrowed = new TreeSet<>();
        cases.forEach(each -> narrowed.addAll(each.open.dimensions()));
        List<Case> joined = cases;
        int before = Integer.MAX_VALUE;
        while (joined.size() < before) {
            before = joined.size();
            for (int index : narrowed) {
                joined = joined(joined, index, dimensions.get(index));
            }
        }
        return joined;
    }

    private static List<Case> joined(List<Case> cases, int index, Dimension dimension) {
        Map<Case, List<BitSet>> byRest = new LinkedHashMap<>();
        for (Case each : cases) {
            Case rest = new Case(each.open.widened(index), each.answer);
            dimension.join(byRest.computeIfAbsent(rest, key -> new ArrayList<>()), each.open.of(index, dimension));
        }
        List<Case> joined = new ArrayList<>();
        byRest.forEach((rest, sets) -> sets.forEach(
                options -> joined.add(options.equals(dimension.all()) ? rest : rest.only(index, options))));
        return joined;
    }

    /** Whether it is known what follows. */
    boolean isSettled() {
        return !(answer instanceof Open);
    }

    /** Whether it could be so with one of these options of a dimension. */
    boolean admits(int index, BitSet options) {
        BitSet own = open.narrowed().get(index);
        return own == null || own.intersects(options);
    }

    /** The same with these options alone. */
    Case only(int index, BitSet options) {
        BitSet both = (BitSet) options.clone();
        BitSet own = open.narrowed().get(index);
        if (own != null) {
            both.and(own);
        }
        return new Case(open.narrowed(index, both), answer);
    }
}
