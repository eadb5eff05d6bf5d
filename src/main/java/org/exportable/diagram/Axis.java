package org.exportable.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition.Test;

/**
 * One thing that rules ask of a transaction, and the kinds of values that they can tell apart: a variable of diagrams.
 * Immutable.
 */
public final class Axis {

    private final int variable;
    private final Subject subject;
    private final List<Object> kinds;
    private final Candidates candidates;
    private final int[] kindOf;

    private Axis(int variable, Subject subject, List<Object> kinds, Candidates candidates, int[] kindOf) {
        this.variable = variable;
        this.subject = subject;
        this.kinds = kinds;
        this.candidates = candidates;
        this.kindOf = kindOf;
    }

    /**
     * An axis on which values are told apart as some tests tell them apart.
     *
     * @param variable its number
     * @param tests all on this subject
     * @param worlds laws that differ in their Country Groups, one at least
     */
    static Axis of(int variable, Subject subject, Candidates candidates, Collection<Test> tests, List<Law> worlds) {
        Map<BitSet, Integer> kinds = new LinkedHashMap<>();
        List<Object> first = new ArrayList<>();
        int[] kindOf = new int[candidates.values().size()];
        for (int i = 0; i < kindOf.length; i++) {
            Object value = candidates.values().get(i);
            int next = first.size();
            kindOf[i] = kinds.computeIfAbsent(signature(subject, value, tests, worlds), key -> next);
            if (kindOf[i] == next) {
                first.add(value);
            }
        }
        return new Axis(variable, subject, List.copyOf(first), candidates, kindOf);
    }

    private static BitSet signature(Subject subject, Object value, Collection<Test> tests, List<Law> worlds) {
        BitSet signature = new BitSet();
        signature.set(0, subject.isPresence() && (Boolean) value);
        int next = 1;
        for (Law world : subject.isPlace() ? worlds : worlds.subList(0, 1)) {
            for (Test test : tests) {
                signature.set(next++, subject.holds(test, value, world));
            }
        }
        return signature;
    }

    /** Its number among the variables. */
    public int variable() {
        return variable;
    }

    /** What it is about. */
    public Subject subject() {
        return subject;
    }

    /** A value of each kind. */
    public List<Object> kinds() {
        return kinds;
    }

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return candidates.boundaries().length > 0;
    }

    /** The numbers of a kind, where its values are numbers. */
    public Numbers numbers(int kind) {
        Numbers numbers = null;
        for (int i = 0; i < kindOf.length; i++) {
            if (kindOf[i] == kind) {
                numbers = numbers == null ? candidates.numbers(i) : numbers.to(candidates.numbers(i));
            }
        }
        return numbers;
    }

    /** All values of a kind that the rules name, and one that they do not name if it has such. */
    public List<Object> values(int kind) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < kindOf.length; i++) {
            if (kindOf[i] == kind) {
                values.add(candidates.values().get(i));
            }
        }
        return values;
    }

    /** The kind of the value that a fact has; the first where there is no fact, for then it is not asked for. */
    public int kind(Object fact) {
        if (subject.isPresence()) {
            return kindOf[candidates.indexOf(fact != null)];
        }
        return fact == null ? 0 : kindOf[candidates.indexOf(subject.of(fact))];
    }

    /** The kinds for which a test holds under a law. */
    BitSet holding(Test test, Law law) {
        BitSet holding = new BitSet();
        for (int kind = 0; kind < kinds.size(); kind++) {
            holding.set(kind, subject.holds(test, kinds.get(kind), law));
        }
        return holding;
    }

    /** The kind of presence. */
    BitSet present() {
        BitSet present = new BitSet();
        for (int kind = 0; kind < kinds.size(); kind++) {
            present.set(kind, (Boolean) kinds.get(kind));
        }
        return present;
    }

    @Override
    public String toString() {
        return subject + " " + kinds;
    }
}
