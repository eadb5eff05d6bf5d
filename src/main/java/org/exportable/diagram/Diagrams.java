package org.exportable.diagram;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Makes diagrams over some variables, and keeps them so that no function is there twice. As a truth value 0 is false and 1 is
 * true. Not thread-safe; the diagrams that it made may be read by all threads.
 */
public final class Diagrams {

    private final int[] sizes;
    /** For each variable how many combinations of values those before it have. */
    private final BigInteger[] combinations;

    private final Map<Integer, Diagram> constants = new HashMap<>();
    private final Map<Diagram, Diagram> made = new HashMap<>();
    private final Map<Choice, Diagram> chosen = new HashMap<>();
    private final Diagram no;
    private final Diagram yes;
    private int count;

    /** @param sizes for each variable how many values it has; the order of the variables is that of all decisions */
    public Diagrams(int[] sizes) {
        this.sizes = sizes.clone();
        this.combinations = new BigInteger[sizes.length + 1];
        this.combinations[0] = BigInteger.ONE;
        for (int variable = 0; variable < sizes.length; variable++) {
            this.combinations[variable + 1] = this.combinations[variable].multiply(BigInteger.valueOf(sizes[variable]));
        }
        this.no = constant(0);
        this.yes = constant(1);
    }

    /** How many values a variable has. */
    public int size(int variable) {
        return sizes[variable];
    }

    /** Never. */
    public Diagram no() {
        return no;
    }

    /** Always. */
    public Diagram yes() {
        return yes;
    }

    /** Always this result. */
    public Diagram constant(int result) {
        return constants.computeIfAbsent(result, key -> Diagram.constant(count++, key));
    }

    /** Whether a variable has one of these values. */
    public Diagram isOneOf(int variable, BitSet values) {
        Diagram[] branches = new Diagram[sizes[variable]];
        for (int value = 0; value < branches.length; value++) {
            branches[value] = values.get(value) ? yes : no;
        }
        return decision(variable, branches);
    }

    /** Whether both hold. */
    public Diagram and(Diagram one, Diagram other) {
        return one.id < other.id ? choose(one, other, no) : choose(other, one, no);
    }

    /** Whether one of both holds. */
    public Diagram or(Diagram one, Diagram other) {
        return one.id < other.id ? choose(one, yes, other) : choose(other, yes, one);
    }

    /** Whether it does not hold. */
    public Diagram not(Diagram one) {
        return choose(one, no, yes);
    }

    /** Where a condition holds this one, elsewhere that one. */
    public Diagram choose(Diagram condition, Diagram there, Diagram elsewhere) {
        if (condition.isConstant()) {
            return condition == no ? elsewhere : there;
        }
        if (there == elsewhere || there == yes && elsewhere == no) {
            return there == elsewhere ? there : condition;
        }
        Choice choice = new Choice(condition, there, elsewhere);
        Diagram known = chosen.get(choice);
        if (known == null) {
            known = branchwise(choice);
            chosen.put(choice, known);
        }
        return known;
    }

    private Diagram branchwise(Choice choice) {
        int variable = choice.variable();
        Diagram[] branches = new Diagram[sizes[variable]];
        for (int value = 0; value < branches.length; value++) {
            branches[value] = choice.isAsBefore(variable, value)
                    ? branches[value - 1]
                    : choose(
                            choice.condition.at(variable, value),
                            choice.there.at(variable, value),
                            choice.elsewhere.at(variable, value));
        }
        return decision(variable, branches);
    }

    /**
     * The results of two diagrams, put together.
     *
     * @param join the result of two results, the same whenever it is asked
     */
    public Diagram join(Diagram one, Diagram other, IntBinaryOperator join) {
        return join(one, other, join, new HashMap<>());
    }

    private Diagram join(Diagram one, Diagram other, IntBinaryOperator join, Map<Long, Diagram> known) {
        if (one.isConstant() && other.isConstant()) {
            return constant(join.applyAsInt(one.result(), other.result()));
        }
        long pair = (long) one.id << Integer.SIZE | other.id;
        Diagram joined = known.get(pair);
        if (joined == null) {
            int variable = Math.min(one.variable, other.variable);
            Diagram[] branches = new Diagram[sizes[variable]];
            for (int value = 0; value < branches.length; value++) {
                branches[value] = value > 0
                                && one.at(variable, value) == one.at(variable, value - 1)
                                && other.at(variable, value) == other.at(variable, value - 1)
                        ? branches[value - 1]
                        : join(one.at(variable, value), other.at(variable, value), join, known);
            }
            joined = decision(variable, branches);
            known.put(pair, joined);
        }
        return joined;
    }

    /** Where two diagrams do not have the same result. */
    public Diagram unequal(Diagram one, Diagram other) {
        return one == other ? no : join(one, other, (result, another) -> result == another ? 0 : 1);
    }

    /**
     * The same function with other results.
     *
     * @param result what becomes of a result
     */
    public Diagram map(Diagram diagram, IntUnaryOperator result) {
        return map(diagram, result, new HashMap<>());
    }

    private Diagram map(Diagram diagram, IntUnaryOperator result, Map<Diagram, Diagram> known) {
        if (diagram.isConstant()) {
            return constant(result.applyAsInt(diagram.result()));
        }
        Diagram mapped = known.get(diagram);
        if (mapped == null) {
            Diagram[] branches = new Diagram[diagram.branches.length];
            for (int value = 0; value < branches.length; value++) {
                branches[value] = value > 0 && diagram.branches[value] == diagram.branches[value - 1]
                        ? branches[value - 1]
                        : map(diagram.branches[value], result, known);
            }
            mapped = decision(diagram.variable, branches);
            known.put(diagram, mapped);
        }
        return mapped;
    }

    /** Where each result is, all in one walk: much quicker than to look for one after the other. */
    public Map<Integer, Diagram> byResult(Diagram diagram) {
        return byResult(diagram, new HashMap<>());
    }

    private Map<Integer, Diagram> byResult(Diagram diagram, Map<Diagram, Map<Integer, Diagram>> known) {
        if (diagram.isConstant()) {
            return Map.of(diagram.result(), yes);
        }
        Map<Integer, Diagram> found = known.get(diagram);
        if (found == null) {
            Map<Integer, Diagram[]> branches = new TreeMap<>();
            for (int value = 0; value < diagram.branches.length; value++) {
                int at = value;
                byResult(diagram.branches[value], known)
                        .forEach((result, where) ->
                                branches.computeIfAbsent(result, key -> nowhere(diagram.branches.length))[at] = where);
            }
            Map<Integer, Diagram> split = new TreeMap<>();
            branches.forEach((result, where) -> split.put(result, decision(diagram.variable, where)));
            found = split;
            known.put(diagram, found);
        }
        return found;
    }

    private Diagram[] nowhere(int size) {
        Diagram[] branches = new Diagram[size];
        Arrays.fill(branches, no);
        return branches;
    }

    /** How many points there are, of those with all combinations of values, at which a condition holds. */
    public BigInteger count(Diagram condition) {
        return count(condition, new HashMap<>()).multiply(combinations(0, Math.min(condition.variable, sizes.length)));
    }

    private BigInteger count(Diagram condition, Map<Diagram, BigInteger> known) {
        if (condition.isConstant()) {
            return BigInteger.valueOf(condition.result());
        }
        BigInteger count = known.get(condition);
        if (count == null) {
            count = BigInteger.ZERO;
            for (Diagram branch : condition.branches) {
                int next = Math.min(branch.variable, sizes.length);
                count = count.add(count(branch, known).multiply(combinations(condition.variable + 1, next)));
            }
            known.put(condition, count);
        }
        return count;
    }

    private BigInteger combinations(int from, int to) {
        return combinations[to].divide(combinations[from]);
    }

    /** The function that goes on with one of these functions, depending on a variable before all of theirs. */
    Diagram decision(int variable, Diagram[] branches) {
        for (Diagram branch : branches) {
            if (branch != branches[0]) {
                return known(Diagram.decision(count, variable, branches));
            }
        }
        return branches[0];
    }

    private Diagram known(Diagram decision) {
        Diagram known = made.putIfAbsent(decision, decision);
        if (known != null) {
            return known;
        }
        count++;
        return decision;
    }

    private record Choice(Diagram condition, Diagram there, Diagram elsewhere) {

        int variable() {
            return Math.min(condition.variable, Math.min(there.variable, elsewhere.variable));
        }

        /** Whether a value leads to the same parts as the value before it. */
        boolean isAsBefore(int variable, int value) {
            return value > 0
                    && condition.at(variable, value) == condition.at(variable, value - 1)
                    && there.at(variable, value) == there.at(variable, value - 1)
                    && elsewhere.at(variable, value) == elsewhere.at(variable, value - 1);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Choice choice
                    && condition == choice.condition
                    && there == choice.there
                    && elsewhere == choice.elsewhere;
        }

        @Override
        public int hashCode() {
            return (condition.id * 31 + there.id) * 31 + elsewhere.id;
        }
    }
}
