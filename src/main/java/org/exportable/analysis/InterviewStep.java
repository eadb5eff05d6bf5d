package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One question of an interview. */
final class InterviewStep {

    private final List<Dimension> dimensions;
    private final Set<String> deciding;
    private final String fact;
    private final int index;
    private final List<Case> cases;
    private final List<Figure> figures;
    /** The options of each possibility, by what the figures are in it. */
    private final Map<List<BitSet>, BitSet> possibilities = new LinkedHashMap<>();

    /**
     * A question for a fact.
     *
     * @param deciding all facts that are asked for
     * @param asked those that have been asked for
     * @param cases the cases that are left
     */
    InterviewStep(List<Dimension> dimensions, Set<String> deciding, String fact, Set<String> asked, List<Case> cases) {
        this.dimensions = dimensions;
        this.deciding = deciding;
        this.fact = fact;
        this.index = index();
        this.cases = cases;
        this.figures = figures(asked);
        sort();
    }

    private int index() {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).paths().contains(fact)) {
                return i;
            }
        }
        throw new IllegalArgumentException(fact);
    }

    private List<Figure> figures(Set<String> asked) {
        Set<String> before = dimensions.get(index).among(asked);
        Set<String> after = new LinkedHashSet<>(before);
        after.add(fact);
        return Figure.of(index, dimensions.get(index), after).stream()
                .filter(figure -> !before.containsAll(Derived.from(figure.name())))
                .toList();
    }

    private void sort() {
        BitSet open = new BitSet();
        cases.forEach(each -> open.or(each.open().of(index, dimensions.get(index))));
        open.stream().forEach(option -> {
            List<BitSet> when =
                    figures.stream().map(figure -> figure.inOption(option)).toList();
            possibilities.computeIfAbsent(when, key -> new BitSet()).set(option);
        });
    }

    /** The path of the fact that is asked for. */
    String fact() {
        return fact;
    }

    /** What one knows with the answer, beside what was known before. */
    List<Figure> figures() {
        return figures;
    }

    /** The share of its possibilities that settle the answer. */
    double share() {
        long settling = possibilities.values().stream().filter(this::settles).count();
        return settling / (double) possibilities.size();
    }

    private boolean settles(BitSet options) {
        return admitting(options).allMatch(Case::isSettled)
                && admitting(options).map(Case::answer).distinct().limit(2).count() == 1;
    }

    private Stream<Case> admitting(BitSet options) {
        return cases.stream().filter(each -> each.admits(index, options));
    }

    private List<Case> only(BitSet options) {
        return admitting(options).map(each -> each.only(index, options)).toList();
    }

    /** The cases that the answers leave unsettled. */
    List<Case> left() {
        BitSet open = new BitSet();
        possibilities.values().stream().filter(options -> !settles(options)).forEach(open::or);
        return only(open);
    }

    /** The possible answers, those that lead to the same joined, and what each leads to; settled ones first. */
    List<Row<Lead>> leads() {
        List<Figure> others = others();
        int[] looks = looks(others);
        Map<Set<Row<Object>>, Lead> known = new HashMap<>();
        Map<List<Object>, Lead> byTold = new HashMap<>();
        List<Row<Lead>> settled = new ArrayList<>();
        List<Row<Lead>> open = new ArrayList<>();
        possibilities.forEach((when, options) -> {
            List<Case> left = only(options);
            if (settles(options)) {
                settled.add(new Row<>(when, new Lead(left.get(0).answer(), Set.of(), Set.of())));
            } else {
                Lead lead = byTold.computeIfAbsent(
                        told(left, looks), key -> known.computeIfAbsent(rest(left, others), rest -> lead(left, rest)));
                open.add(new Row<>(when, lead));
            }
        });
        return Stream.of(settled, open).map(Row::join).flatMap(List::stream).toList();
    }

    /** By option of this dimension what it looks like to someone who knows these figures alone. */
    private int[] looks(List<Figure> some) {
        List<String> names = some.stream().map(Figure::name).toList();
        Dimension dimension = dimensions.get(index);
        return dimension.looks(dimension.options().get(0).meaning().keySet().stream()
                .filter(names::contains)
                .toList());
    }

    /** What other figures tell of cases: where it is the same, so is what follows from them. */
    private List<Object> told(List<Case> left, int[] looks) {
        return left.stream()
                .<Object>map(each -> List.of(
                        each.open().widened(index),
                        each.answer(),
                        Dimension.seen(each.open().narrowed().get(index), looks)))
                .toList();
    }

    private Lead lead(List<Case> left, Set<Row<Object>> rest) {
        Set<String> further = new LinkedHashSet<>(DecidingFacts.of(dimensions, left, deciding));
        further.remove(fact);
        return new Lead(null, further, rest);
    }

    /** The figures that this question does not tell. */
    private List<Figure> others() {
        List<String> own = figures.stream().map(Figure::name).toList();
        return Figure.of(dimensions, deciding).stream()
                .filter(figure -> !own.contains(figure.name()))
                .toList();
    }

    /** What follows from other figures: where it is the same, two answers need not be told apart. */
    private static Set<Row<Object>> rest(List<Case> left, List<Figure> others) {
        return new HashSet<>(Row.join(Row.of(left, others)));
    }

    /**
     * What an answer leads to.
     *
     * @param answer the answer that is settled then; null where it is not
     * @param further the paths of the facts on which it turns then
     * @param rest how it turns on them
     */
    record Lead(Object answer, Set<String> further, Set<Row<Object>> rest) {}
}
