package org.exportable.analysis;

import java.util.ArrayList;
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
    private final Map<String, int[]> ofFigures = new HashMap<>();
    private List<Option> options;
    private List<List<BitSet>> alike;
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
        return seen(some, looks(known));
    }

    /** By option what it looks like to someone who knows these facts alone: a number, the same where they look alike. */
    int[] looks(Set<String> known) {
        return looks.computeIfAbsent(known, key -> looks(figures(key)));
    }

    /** The looks of some options. */
    static BitSet seen(BitSet some, int[] looks) {
        BitSet seen = new BitSet();
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            seen.set(looks[i]);
        }
        return seen;
    }

    /** By option what it looks like to someone who knows these figures alone. */
    int[] looks(List<String> figures) {
        int[] looks = new int[options().size()];
        for (String figure : figures) {
            looks = both(looks, looks(figure));
        }
        return looks;
    }

    /** By option the number of what a figure is in it: those that come first have the lowest numbers. */
    int[] looks(String figure) {
        return ofFigures.computeIfAbsent(figure, key -> {
            Map<Possibility, Integer> numbers = new HashMap<>();
            return options().stream()
                    .mapToInt(option -> numbers.computeIfAbsent(option.meaning().get(key), each -> numbers.size()))
                    .toArray();
        });
    }

    /** What two kinds of looks tell together. */
    private static int[] both(int[] some, int[] others) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] both = new int[some.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = numbers.computeIfAbsent((long) some[i] << Integer.SIZE | others[i], key -> numbers.size());
        }
        return both;
    }

    /** Adds options to sets of options, joined with one of them where the figures still tell exactly what is in both. */
    void join(List<BitSet> sets, BitSet options) {
        BitSet whole = options;
        for (int i = 0; i < sets.size(); i++) {
            BitSet both = (BitSet) sets.get(i).clone();
            both.or(whole);
            if (isTold(both)) {
                sets.remove(i);
                whole = both;
                i = -1;
            }
        }
        sets.add(whole);
    }

    /** Whether no other option has figures of which each is one of theirs. */
    boolean isTold(BitSet some) {
        BitSet admitted = (BitSet) all().clone();
        for (List<BitSet> figure : alike()) {
            BitSet seen = new BitSet();
            for (BitSet each : figure) {
                if (each.intersects(some)) {
                    seen.or(each);
                }
            }
            admitted.and(seen);
        }
        return admitted.equals(some);
    }

    /** For each figure the options in which it is the same. */
    private List<List<BitSet>> alike() {
        if (alike == null) {
            alike = options().get(0).meaning().keySet().stream()
                    .map(figure -> alike(looks(figure)))
                    .toList();
        }
        return alike;
    }

    private static List<BitSet> alike(int[] looks) {
        List<BitSet> alike = new ArrayList<>();
        for (int option = 0; option < looks.length; option++) {
            if (looks[option] == alike.size()) {
                alike.add(new BitSet());
            }
            alike.get(looks[option]).set(option);
        }
        return alike;
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

    /** Whether they bear on any of some such facts. */
    boolean isOfAny(List<String> subjects) {
        for (String subject : subjects) {
            if (isOf(subject)) {
                return true;
            }
        }
        return false;
    }
}
