package org.exportable.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exportable.vocabulary.Facts;

/**
 * Where in a space a transaction may lie of which not everything is known. Two regions are equal if no rule can tell them
 * apart. Immutable.
 *
 * @param fixed the kind on each axis, as far as it is known
 * @param loose what is unknown: each a choice of its own
 */
public record Region(List<Integer> fixed, List<Loose> loose) {

    /**
     * The region of a transaction, as far as some of its facts go.
     *
     * @param slots where these facts stand
     * @param known the transaction, with some value where something is unknown
     * @param loose what is unknown
     */
    public static Region of(Space space, Set<Slot> slots, Facts known, List<Loose> loose) {
        Integer[] fixed = new Integer[space.axes().size()];
        for (Axis axis : space.axes(slots)) {
            fixed[axis.variable()] = kind(axis, known);
        }
        loose.forEach(each -> each.variables.forEach(variable -> fixed[variable] = null));
        return new Region(Arrays.asList(fixed), loose);
    }

    private static int kind(Axis axis, Facts facts) {
        return axis.kind(axis.subject().slot().in(facts));
    }

    /**
     * The parts of a diagram that are reached from it by the transactions of this region.
     *
     * @param end the first variable that is not asked any more
     */
    public Set<Diagram> reached(Diagram from, int end) {
        return new Walk(this, end).reached(from);
    }

    /**
     * A choice that is open.
     *
     * @param variables those that it bears on, in order
     * @param options for each option the kinds on these variables; no two are the same
     */
    public record Loose(List<Integer> variables, List<List<Integer>> options) {

        /**
         * A choice between some transactions.
         *
         * @param slots where the facts stand that count
         * @return empty if no rule can tell them apart
         */
        public static Optional<Loose> of(Space space, Set<Slot> slots, List<Facts> options) {
            Facts first = options.get(0);
            List<Axis> axes = new ArrayList<>();
            for (Slot slot : slots) {
                if (options.stream().anyMatch(each -> !Objects.equals(slot.in(each), slot.in(first)))) {
                    axes.addAll(space.axes(EnumSet.of(slot)));
                }
            }
            axes.removeIf(axis -> options.stream().allMatch(each -> kind(axis, each) == kind(axis, first)));
            List<List<Integer>> kinds = options.stream()
                    .map(each -> axes.stream().map(axis -> kind(axis, each)).toList())
                    .distinct()
                    .toList();
            return axes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Loose(axes.stream().map(Axis::variable).sorted().toList(), kinds));
        }

        /** The options with each kind on a variable. */
        Map<Integer, BitSet> byKind(int variable) {
            int column = variables.indexOf(variable);
            Map<Integer, BitSet> byKind = new LinkedHashMap<>();
            for (int option = 0; option < options.size(); option++) {
                byKind.computeIfAbsent(options.get(option).get(column), key -> new BitSet())
                        .set(option);
            }
            return byKind;
        }
    }
}
