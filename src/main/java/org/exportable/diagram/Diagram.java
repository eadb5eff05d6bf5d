package org.exportable.diagram;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * A function of numbered variables, each with a few values, as a decision diagram (R. E. Bryant, Graph-Based Algorithms for
 * Boolean Function Manipulation, IEEE Transactions on Computers C-35, 1986; here with several values a variable and several
 * results). Within one {@link Diagrams} two diagrams are the same object exactly if they are the same function. Immutable.
 */
public final class Diagram {

    /** The variable of a constant: later than all others. */
    public static final int NO_VARIABLE = Integer.MAX_VALUE;

    final int id;
    final int variable;
    final int result;
    final Diagram[] branches;
    private final int hash;

    private Diagram(int id, int variable, int result, Diagram[] branches) {
        this.id = id;
        this.variable = variable;
        this.result = result;
        this.branches = branches;
        int mixed = variable;
        for (Diagram branch : branches) {
            mixed = 31 * mixed + branch.id;
        }
        this.hash = mixed * 31 + result;
    }

    static Diagram constant(int id, int result) {
        return new Diagram(id, NO_VARIABLE, result, new Diagram[0]);
    }

    static Diagram decision(int id, int variable, Diagram[] branches) {
        return new Diagram(id, variable, 0, branches);
    }

    /** Whether it has one result, whatever the variables. */
    public boolean isConstant() {
        return variable == NO_VARIABLE;
    }

    /**
     * Its only result.
     *
     * @throws IllegalStateException if it has several
     */
    public int result() {
        if (!isConstant()) {
            throw new IllegalStateException("The result turns on variable %d.".formatted(variable));
        }
        return result;
    }

    /** The first variable that it turns on. */
    public int variable() {
        return variable;
    }

    /** What is left of it once its first variable has this value. */
    public Diagram branch(int value) {
        return branches[value];
    }

    /** What is left of it once its first variable has a value; itself if it is a constant or turns on later variables. */
    public Diagram at(int asked, int value) {
        return variable == asked ? branches[value] : this;
    }

    /** All variables that it turns on. */
    public BitSet variables() {
        BitSet variables = new BitSet();
        collect(variables, new HashSet<>());
        return variables;
    }

    private void collect(BitSet variables, Set<Diagram> seen) {
        if (!isConstant() && seen.add(this)) {
            variables.set(variable);
            for (Diagram branch : branches) {
                branch.collect(variables, seen);
            }
        }
    }

    /** Its result at a point: a value for each variable. */
    public int at(int[] point) {
        Diagram reached = this;
        while (!reached.isConstant()) {
            reached = reached.branches[point[reached.variable]];
        }
        return reached.result;
    }

    /** Whether it decides by the same variable, and goes on with the same diagrams. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Diagram that) || variable != that.variable || result != that.result) {
            return false;
        }
        for (int value = 0; value < branches.length; value++) {
            if (branches[value] != that.branches[value]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return isConstant() ? String.valueOf(result) : "%d?%s".formatted(variable, Arrays.toString(branches));
    }
}
