package org.exportable.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Matrix;
import org.exportable.determination.Matrix.Cell;
import org.exportable.determination.Outcome;

/**
 * Cells of a matrix that differ in the same way under two laws: all of these items at all of these destinations.
 *
 * @param change what stands in them before and after
 * @param items ids
 * @param destinations codes of countries
 */
record CellFlip(Change change, List<String> items, List<String> destinations) {

    /** What stands in a cell before and after, as far as its code says it. */
    record Change(Cell before, Cell after) {

        static Change of(Cell before, Cell after) {
            return new Change(told(before), told(after));
        }

        private static Cell told(Cell cell) {
            boolean reviewed = cell.outcome() == Outcome.LICENSE_REQUIRED;
            return new Cell(
                    cell.outcome(),
                    reviewed ? cell.policy() : null,
                    reviewed && cell.policyOpen(),
                    List.of(),
                    List.of());
        }
    }

    /**
     * All cells that differ, as few groups as items with equal rows make; those of a change together, the change with most
     * cells first.
     *
     * @param before one matrix
     * @param after another one of the same items and destinations
     */
    static List<CellFlip> all(Matrix before, Matrix after) {
        Map<Change, Map<List<String>, List<String>>> folded = new LinkedHashMap<>();
        for (int item = 0; item < before.items().size(); item++) {
            String id = before.items().get(item);
            row(before, after, item)
                    .forEach((change, destinations) -> folded.computeIfAbsent(change, each -> new LinkedHashMap<>())
                            .computeIfAbsent(destinations, each -> new ArrayList<>())
                            .add(id));
        }
        return folded.entrySet().stream()
                .map(each -> each.getValue().entrySet().stream()
                        .map(group -> new CellFlip(each.getKey(), group.getValue(), group.getKey()))
                        .sorted(Comparator.comparing(CellFlip::cells).reversed())
                        .toList())
                .sorted(Comparator.comparing(CellFlip::sum).reversed())
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Change, List<String>> row(Matrix before, Matrix after, int item) {
        Map<Change, List<String>> row = new LinkedHashMap<>();
        for (int to = 0; to < before.destinations().size(); to++) {
            Change change = Change.of(before.cell(item, to), after.cell(item, to));
            if (!change.before.equals(change.after)) {
                row.computeIfAbsent(change, each -> new ArrayList<>())
                        .add(before.destinations().get(to));
            }
        }
        return row;
    }

    /** How many cells of flips there are. */
    static int sum(List<CellFlip> flips) {
        return flips.stream().mapToInt(CellFlip::cells).sum();
    }

    private int cells() {
        return items.size() * destinations.size();
    }
}
