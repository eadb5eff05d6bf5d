package org.exportable.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;

/**
 * Covers the points at which a condition holds with few large boxes: a point that is not covered yet is widened variable by
 * variable as far as the condition allows, until nothing is left. What cannot occur may be covered too, which makes boxes
 * larger and their words shorter.
 */
final class Covering {

    private final Diagrams diagrams;
    private final Diagram condition;
    private final Diagram allowed;
    private final int[] order;
    private final int[] preferred;

    /**
     * @param condition what is to be covered
     * @param allowed what may be covered
     * @param order the variables, that first which is to be left open first
     * @param preferred the value that a point should have on each variable where it can
     */
    Covering(Diagrams diagrams, Diagram condition, Diagram allowed, int[] order, int[] preferred) {
        this.diagrams = diagrams;
        this.condition = condition;
        this.allowed = allowed;
        this.order = order;
        this.preferred = preferred;
    }

    /**
     * Boxes, each with a point that none before it covers.
     *
     * @param boxes the boxes
     * @param left what they leave uncovered
     */
    record Boxes(List<Covered> boxes, Diagram left) {}

    /**
     * A box.
     *
     * @param box the box
     * @param point a point inside that no earlier box has
     */
    record Covered(Box box, int[] point) {}

    /** @param most how many are looked for */
    Boxes boxes(int most) {
        List<Covered> boxes = new ArrayList<>();
        Diagram left = condition;
        while (left != diagrams.no() && boxes.size() < most) {
            int[] point = point(left);
            Box box = widened(Box.around(point));
            boxes.add(new Covered(box, point));
            left = diagrams.and(left, diagrams.not(box.in(diagrams)));
        }
        return new Boxes(boxes, left);
    }

    private int[] point(Diagram among) {
        return point(diagrams, among, preferred);
    }

    /** A point at which a condition holds, as far as it can be with the value that is preferred on each variable. */
    static int[] point(Diagrams diagrams, Diagram condition, int[] preferred) {
        int[] point = preferred.clone();
        Diagram at = condition;
        while (!at.isConstant()) {
            int variable = at.variable();
            if (at.branch(point[variable]) == diagrams.no()) {
                point[variable] = firstPossible(diagrams, at);
            }
            at = at.branch(point[variable]);
        }
        return point;
    }

    private static int firstPossible(Diagrams diagrams, Diagram at) {
        int kind = 0;
        while (at.branch(kind) == diagrams.no()) {
            kind++;
        }
        return kind;
    }

    private Box widened(Box point) {
        Box box = point;
        for (int variable : order) {
            Box open = box.with(variable, null);
            box = open.isWithin(allowed, diagrams) ? open : widened(box, variable);
        }
        return box;
    }

    private Box widened(Box box, int variable) {
        Box wider = box;
        for (int kind = 0; kind < diagrams.size(variable); kind++) {
            BitSet more = (BitSet) wider.kinds().get(variable).clone();
            more.set(kind);
            Box next = wider.with(variable, more);
            wider = next.isWithin(allowed, diagrams) ? next : wider;
        }
        return wider;
    }
}
