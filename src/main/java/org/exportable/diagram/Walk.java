package org.exportable.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows all ways through a diagram that the transactions of a region take. Not thread-safe. */
final class Walk {

    private final Region region;
    private final int end;
    private final Map<Integer, Integer> looseOf = new HashMap<>();
    private final Map<Integer, Map<Integer, BitSet>> byKind = new HashMap<>();
    private final Set<Diagram> reached = new LinkedHashSet<>();
    private final Set<Place> visited = new HashSet<>();

    /** @param end the first variable that is not asked any more */
    Walk(Region region, int end) {
        this.region = region;
        this.end = end;
        for (int i = 0; i < region.loose().size(); i++) {
            Region.Loose loose = region.loose().get(i);
            for (int variable : loose.variables()) {
                looseOf.put(variable, i);
                byKind.put(variable, loose.byKind(variable));
            }
        }
    }

    /** The parts of the diagram that are reached. */
    Set<Diagram> reached(Diagram from) {
        List<BitSet> open = new ArrayList<>();
        region.loose().forEach(loose -> open.add(null));
        go(from, open);
        return reached;
    }

    /** @param open for each choice the options that are left, or null where it does not matter or all are */
    private void go(Diagram at, List<BitSet> open) {
        if (at.variable() >= end) {
            reached.add(at);
            return;
        }
        List<BitSet> relevant = relevant(open, at.variable());
        if (!visited.add(new Place(at, relevant))) {
            return;
        }
        Integer choice = looseOf.get(at.variable());
        if (choice == null) {
            go(at.branch(region.fixed().get(at.variable())), relevant);
            return;
        }
        byKind.get(at.variable()).forEach((kind, options) -> {
            BitSet left = (BitSet) options.clone();
            if (relevant.get(choice) != null) {
                left.and(relevant.get(choice));
            }
            if (!left.isEmpty()) {
                List<BitSet> narrowed = new ArrayList<>(relevant);
                narrowed.set(choice, left);
                go(at.branch(kind), narrowed);
            }
        });
    }

    /** Without the choices that bear on no variable from this one on. */
    private List<BitSet> relevant(List<BitSet> open, int variable) {
        List<BitSet> relevant = new ArrayList<>(open);
        for (int i = 0; i < relevant.size(); i++) {
            List<Integer> variables = region.loose().get(i).variables();
            if (variables.get(variables.size() - 1) < variable) {
                relevant.set(i, null);
            }
        }
        return relevant;
    }

    private record Place(Diagram at, List<BitSet> open) {}
}
