package org.exportable.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Unknown facts that have to be filled in together because an attribute is computed from them; mostly it is one alone.
 * The options are found when they are first asked for, which for most facts is never. Not thread-safe.
 */
final class Dimension {

    private final List<String> paths;
    private final Supplier<List<Option>> find;
    private final Map<Set<String>, int[]> looks = new HashMap<>();
    private List<Option> options;
    private BitSet all;

    Dimension(List<String> paths, Supplier<List<Option>> find) {
        this.paths = List.copyOf(paths);
        this.find = find;
    }

    /** The dotted paths of the facts. */
    List<String> paths() {
        return paths;
    }

    /** Every way to fill them in that the rules can tell apart. */
    List<Option> options() {
        if (options == null) {
            options = List.copyOf(find.get());
        }
        return options;
    }

    /** The numbers of all of them; not to be changed. */
    BitSet all() {
        if (all == null) {
            all = new BitSet();
            all.set(0, options().size());
        }
        return all;
    }

    /** Those of some facts that are filled in here. */
    Set<String> among(Set<String> facts) {
        return paths.stream().filter(facts::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The figures that are known together with these facts, in a fixed order. */
    List<String> figures(Set<String> known) {
        return options().get(0).meaning().keySet().stream()
                .filter(figure -> known.containsAll(Derived.from(figure)))
                .toList();
    }

    /** What options look like to someone who knows these facts alone: numbers, the same where they look alike. */
    BitSet looks(BitSet some, Set<String> known) {
        int[] all = looks.computeIfAbsent(known, this::looks);
        BitSet seen = new BitSet();
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            seen.set(all[i]);
        }
        return seen;
    }

    private int[] looks(Set<String> known) {
        List<String> figures = figures(known);
        Map<List<Possibility>, Integer> numbers = new HashMap<>();
        int[] all = new int[options().size()];
        for (int i = 0; i < all.length; i++) {
            Map<String, Possibility> meaning = options().get(i).meaning();
            all[i] = numbers.computeIfAbsent(figures.stream().map(meaning::get).toList(), key -> numbers.size());
        }
        return all;
    }

    /** Whether no two options, one from each side, look alike to someone who knows these facts alone. */
    boolean tellsApart(BitSet one, BitSet other, Set<String> known) {
        return !looks(one, known).intersects(looks(other, known));
    }

    /** Whether it is a country of a party. */
    boolean isPlace() {
        return paths.stream()
                .anyMatch(path -> path.endsWith("country")
                        || path.toLowerCase(Locale.ROOT).endsWith("headquarters"));
    }

    /** Whether the facts bear on a fact that the rules see, by the first step of their paths. */
    boolean isOf(String subject) {
        for (String path : paths) {
            if (path.startsWith(subject)) {
                return true;
            }
        }
        return false;
    }
}
