package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the fewest facts that settle an answer: those without which two cases with different answers would look alike. It
 * looks for two such cases, notes that one of the ways to tell them apart must be taken, takes the fewest facts that do for
 * all it has noted, and begins anew until no two such cases are left.
 */
final class DecidingFacts {

    private final List<Dimension> dimensions;
    private final Set<String> askable;
    private final List<List<Set<String>>> noted = new ArrayList<>();

    private DecidingFacts(List<Dimension> dimensions, Set<String> askable) {
        this.dimensions = dimensions;
        this.askable = askable;
    }

    /**
     * The paths of the facts, in the order of the dimensions; of two sets of the same size the one that was found first.
     *
     * @param askable the facts among which to choose; they tell apart all cases with different answers
     */
    static Set<String> of(List<Dimension> dimensions, List<Case> cases, Set<String> askable) {
        DecidingFacts search = new DecidingFacts(dimensions, askable);
        Set<String> fewest = Set.of();
        Pair alike = search.alike(cases, fewest);
        while (alike != null) {
            search.noted.add(search.waysToTellApart(alike));
            fewest = search.fewest(Set.of(), null);
            alike = search.alike(cases, fewest);
        }
        Set<String> inOrder = new LinkedHashSet<>();
        for (Dimension dimension : dimensions) {
            inOrder.addAll(dimension.among(fewest));
        }
        return inOrder;
    }

    /** Two cases with different answers that look alike to someone who knows these facts alone; null if there are none. */
    private Pair alike(List<Case> cases, Set<String> known) {
        Map<Integer, int[]> asked = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            Set<String> own = dimensions.get(i).among(known);
            if (!own.isEmpty()) {
                asked.put(i, dimensions.get(i).looks(own));
            }
        }
        Map<Look, Case> looks = new LinkedHashMap<>();
        cases.forEach(each -> looks.putIfAbsent(look(each, asked), each));
        List<Look> all = List.copyOf(looks.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).mayBeTakenFor(all.get(j))) {
                    return new Pair(looks.get(all.get(i)), looks.get(all.get(j)));
                }
            }
        }
        return null;
    }

    private Look look(Case one, Map<Integer, int[]> asked) {
        List<BitSet> looks = new ArrayList<>();
        asked.forEach((index, looksOf) ->
                looks.add(Dimension.seen(one.open().of(index, dimensions.get(index)), looksOf)));
        return new Look(looks, one.answer());
    }

    /** The smallest sets of facts of one dimension that tell two cases apart. */
    private List<Set<String>> waysToTellApart(Pair pair) {
        List<Set<String>> ways = new ArrayList<>();
        Set<Integer> indices = new TreeSet<>(pair.one.open().dimensions());
        indices.retainAll(pair.other.open().dimensions());
        for (int index : indices) {
            Dimension dimension = dimensions.get(index);
            for (Set<String> facts : subsets(List.copyOf(dimension.among(askable)))) {
                if (ways.stream().noneMatch(facts::containsAll)
                        && dimension.tellsApart(
                                pair.one.open().narrowed().get(index),
                                pair.other.open().narrowed().get(index),
                                facts)) {
                    ways.add(facts);
                }
            }
        }
        return ways;
    }

    /** All sets of some of these facts, small ones first. */
    private static List<Set<String>> subsets(List<String> facts) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << facts.size(); bits++) {
            Set<String> subset = new LinkedHashSet<>();
            BitSet.valueOf(new long[] {bits}).stream().forEach(i -> subset.add(facts.get(i)));
            subsets.add(subset);
        }
        subsets.sort(Comparator.comparingInt(Set::size));
        return subsets;
    }

    /** Takes one way after the other where none has been taken yet, depth first, and keeps the smallest set. */
    private Set<String> fewest(Set<String> taken, Set<String> best) {
        if (best != null && taken.size() >= best.size()) {
            return best;
        }
        List<Set<String>> open = noted.stream()
                .filter(ways -> ways.stream().noneMatch(taken::containsAll))
                .min(Comparator.comparingInt(List::size))
                .orElse(null);
        if (open == null) {
            return taken;
        }
        Set<String> fewest = best;
        for (Set<String> way : open) {
            Set<String> more = new LinkedHashSet<>(taken);
            more.addAll(way);
            fewest = fewest(more, fewest);
        }
        return fewest;
    }

    /** What a case looks like, by dimension that is asked about, and what follows from it. */
    private record Look(List<BitSet> looks, Object answer) {

        boolean mayBeTakenFor(Look other) {
            if (Objects.equals(answer, other.answer)) {
                return false;
            }
            for (int i = 0; i < looks.size(); i++) {
                if (!looks.get(i).intersects(other.looks.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Pair(Case one, Case other) {}
}
