package org.exportable.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;

/**
 * Points whose value on each variable is one of some, whatever it is on the others. Immutable.
 *
 * @param kinds for each variable the values; null where every value is inside
 */
record Box(List<BitSet> kinds) {

    /** A single point. */
    static Box around(int[] point) {
        List<BitSet> kinds = new ArrayList<>();
        for (int kind : point) {
            kinds.add(one(kind));
        }
        return new Box(kinds);
    }

    private static BitSet one(int kind) {
        BitSet one = new BitSet();
        one.set(kind);
        return one;
    }

    /** The same with other values on one variable. */
    Box with(int variable, BitSet others) {
        List<BitSet> changed = new ArrayList<>(kinds);
        changed.set(variable, others);
        return new Box(changed);
    }

    /** Whether a value is inside. */
    boolean admits(int variable, int kind) {
        return kinds.get(variable) == null || kinds.get(variable).get(kind);
    }

    /** Whether a condition holds at all points. */
    boolean isWithin(Diagram condition, Diagrams diagrams) {
        return isWithin(condition, diagrams, new HashSet<>());
    }

    private boolean isWithin(Diagram condition, Diagrams diagrams, Set<Diagram> seen) {
        if (condition.isConstant()) {
            return condition == diagrams.yes();
        }
        if (!seen.add(condition)) {
            return true;
        }
        int variable = condition.variable();
        for (int kind = 0; kind < diagrams.size(variable); kind++) {
            if (admits(variable, kind) && !isWithin(condition.branch(kind), diagrams, seen)) {
                return false;
            }
        }
        return true;
    }

    /** As a condition. */
    Diagram in(Diagrams diagrams) {
        Diagram inside = diagrams.yes();
        for (int variable = kinds.size() - 1; variable >= 0; variable--) {
            if (kinds.get(variable) != null) {
                inside = diagrams.and(diagrams.isOneOf(variable, kinds.get(variable)), inside);
            }
        }
        return inside;
    }
}
