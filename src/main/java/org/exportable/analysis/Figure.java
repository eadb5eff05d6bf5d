package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A fact, or a figure derived from facts, with everything that it could be. */
final class Figure {

    private final String name;
    private final int index;
    private final Dimension dimension;
    private final List<Possibility> possibilities;
    private final int[] ofOption;

    /** @param index the dimension's */
    Figure(String name, int index, Dimension dimension) {
        this.name = name;
        this.index = index;
        this.dimension = dimension;
        this.possibilities = dimension.options().stream()
                .map(option -> option.meaning().get(name))
                .distinct()
                .toList();
        this.ofOption = dimension.looks(name);
    }

    /** The figures of all dimensions that are known together with these facts. */
    static List<Figure> of(List<Dimension> dimensions, Set<String> known) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            figures.addAll(of(i, dimensions.get(i), dimensions.get(i).among(known)));
        }
        return figures;
    }

    /** The figures of one dimension that are known together with these facts. */
    static List<Figure> of(int index, Dimension dimension, Set<String> known) {
        return known.isEmpty()
                ? List.of()
                : dimension.figures(known).stream()
                        .map(name -> new Figure(name, index, dimension))
                        .toList();
    }

    /** Its dotted path. */
    String name() {
        return name;
    }

    /** Whether it is computed and cannot be asked for itself. */
    boolean isDerived() {
        return !dimension.paths().contains(name);
    }

    /** What it could be in a case, by number. */
    BitSet in(Open open) {
        BitSet found = new BitSet();
        BitSet options = open.of(index, dimension);
        for (int option = options.nextSetBit(0); option >= 0; option = options.nextSetBit(option + 1)) {
            found.set(ofOption[option]);
        }
        return found;
    }

    /** What it is in one option, by number. */
    BitSet inOption(int option) {
        BitSet found = new BitSet();
        found.set(ofOption[option]);
        return found;
    }

    /** The possibilities with these numbers. */
    Set<Possibility> possibilities(BitSet numbers) {
        Set<Possibility> some = new LinkedHashSet<>();
        numbers.stream().mapToObj(possibilities::get).forEach(some::add);
        return some;
    }

    /** Everything that it could be. */
    Set<Possibility> all() {
        return Set.copyOf(possibilities);
    }
}
