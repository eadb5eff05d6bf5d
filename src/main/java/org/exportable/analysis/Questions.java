package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.exportable.determination.Alternative;
import org.exportable.determination.Outcome;

/** Finds the fewest unknown facts that settle an answer, and what each of their values leads to. */
final class Questions {

    private final List<Dimension> dimensions;
    private final List<Open> cases;
    private final List<Finding> findings;
    private final Wording wording;

    Questions(List<Dimension> dimensions, List<Open> cases, List<Finding> findings, Wording wording) {
        this.dimensions = dimensions;
        this.cases = cases;
        this.findings = findings;
        this.wording = wording;
    }

    /** The paths of the fewest facts that tell apart all cases whose answers differ. */
    List<String> deciding(Function<Finding, ?> answer) {
        Set<BitSet> conflicts = conflicts(answer);
        List<BitSet> minimal = conflicts.stream()
                .filter(set -> conflicts.stream().noneMatch(other -> !other.equals(set) && isSubset(other, set)))
                .toList();
        BitSet best = smallestHitting(minimal);
        List<String> paths = new ArrayList<>();
        for (int i = best.nextSetBit(0); i >= 0; i = best.nextSetBit(i + 1)) {
            paths.addAll(dimensions.get(i).paths());
        }
        return paths;
    }

    /** For each two cases with different answers the dimensions that tell them apart: one of them must be asked. */
    private Set<BitSet> conflicts(Function<Finding, ?> answer) {
        Set<BitSet> conflicts = new LinkedHashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int j = i + 1; j < cases.size(); j++) {
                if (!Objects.equals(answer.apply(findings.get(i)), answer.apply(findings.get(j)))) {
                    conflicts.add(apart(cases.get(i), cases.get(j)));
                }
            }
        }
        return conflicts;
    }

    private BitSet apart(Open one, Open other) {
        BitSet apart = new BitSet();
        for (int i : one.dimensions()) {
            apart.set(i, Open.areApart(one, other, i));
        }
        return apart;
    }

    private static boolean isSubset(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }

    /** Tries each way to hit the sets, depth first, and keeps the smallest. */
    private BitSet smallestHitting(List<BitSet> sets) {
        BitSet[] best = {null};
        hit(sets, new BitSet(), best);
        return best[0];
    }

    private void hit(List<BitSet> sets, BitSet chosen, BitSet[] best) {
        if (best[0] != null && cost(chosen) >= cost(best[0])) {
            return;
        }
        BitSet open = sets.stream()
                .filter(set -> !set.intersects(chosen))
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElse(null);
        if (open == null) {
            best[0] = (BitSet) chosen.clone();
            return;
        }
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            chosen.set(i);
            hit(sets, chosen, best);
            chosen.clear(i);
        }
    }

    private int cost(BitSet chosen) {
        return chosen.stream().map(i -> dimensions.get(i).paths().size()).sum();
    }

    /** What the deciding facts lead to, one line for each combination that leads elsewhere. */
    List<Alternative> alternatives(List<String> deciding) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            rows.add(row(cases.get(i), findings.get(i).outcome(), deciding));
        }
        return join(rows).stream()
                .sorted(Comparator.comparing(Row::outcome))
                .map(row -> new Alternative(wording.words(row.when, all(deciding)), row.outcome))
                .toList();
    }

    private Row row(Open open, Outcome outcome, List<String> deciding) {
        Map<String, Set<Possibility>> when = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            if (deciding.containsAll(dimension.paths())) {
                open.of(i, dimension).stream()
                        .forEach(option -> dimension
                                .options()
                                .get(option)
                                .meaning()
                                .forEach((path, possibility) -> when.computeIfAbsent(path, key -> new LinkedHashSet<>())
                                        .add(possibility)));
            }
        }
        return new Row(when, outcome);
    }

    private Map<String, Set<Possibility>> all(List<String> deciding) {
        return row(Open.ALL, null, deciding).when;
    }

    /** Joins rows with the same outcome that differ in one fact only, until none are left. */
    private static List<Row> join(List<Row> rows) {
        List<Row> joined = new ArrayList<>(new LinkedHashSet<>(rows));
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < joined.size(); i++) {
                for (int j = joined.size() - 1; j > i; j--) {
                    Row union = joined.get(i).union(joined.get(j));
                    if (union != null) {
                        joined.set(i, union);
                        joined.remove(j);
                        more = true;
                    }
                }
            }
        }
        return joined;
    }

    private record Row(Map<String, Set<Possibility>> when, Outcome outcome) {

        Row union(Row other) {
            List<String> different = when.keySet().stream()
                    .filter(path -> !when.get(path).equals(other.when.get(path)))
                    .toList();
            if (outcome != other.outcome || different.size() > 1) {
                return null;
            }
            Map<String, Set<Possibility>> union = new LinkedHashMap<>(when);
            for (String path : different) {
                Set<Possibility> both = new LinkedHashSet<>(when.get(path));
                both.addAll(other.when.get(path));
                union.put(path, both);
            }
            return new Row(union, outcome);
        }
    }
}
