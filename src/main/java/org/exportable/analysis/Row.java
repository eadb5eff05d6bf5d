package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows if some figures are so.
 *
 * @param when for each figure the possibilities, by number
 * @param then what follows
 */
record Row<T>(List<BitSet> when, T then) {

    /** A row for each case. */
    static List<Row<Object>> of(List<Case> cases, List<Figure> figures) {
        return cases.stream()
                .map(each -> new Row<>(
                        figures.stream().map(figure -> figure.in(each.open())).toList(), each.answer()))
                .distinct()
                .toList();
    }

    /** Joins rows with the same consequence that differ in one figure alone, until none are left. */
    static <T> List<Row<T>> join(List<Row<T>> rows) {
        List<Row<T>> joined = rows;
        int before = Integer.MAX_VALUE;
        while (!joined.isEmpty() && joined.size() < before) {
            before = joined.size();
            for (int figure = 0; figure < joined.get(0).when.size(); figure++) {
                joined = join(joined, figure);
            }
            joined = joined.stream().distinct().toList();
        }
        return joined;
    }

    private static <T> List<Row<T>> join(List<Row<T>> rows, int figure) {
        Map<Row<T>, BitSet> byRest = new LinkedHashMap<>();
        for (Row<T> row : rows) {
            byRest.computeIfAbsent(row.with(figure, new BitSet()), key -> new BitSet())
                    .or(row.when.get(figure));
        }
        List<Row<T>> joined = new ArrayList<>();
        byRest.forEach((rest, both) -> joined.add(rest.with(figure, both)));
        return joined;
    }

    private Row<T> with(int figure, BitSet possibilities) {
        List<BitSet> changed = new ArrayList<>(when);
        changed.set(figure, possibilities);
        return new Row<>(changed, then);
    }
}
