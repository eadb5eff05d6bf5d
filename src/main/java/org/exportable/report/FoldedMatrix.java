package org.exportable.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exportable.determination.Matrix;

/**
 * A matrix in which rows with equal codes are one, and columns too.
 *
 * @param rows indices of the items of each row
 * @param columns indices of the destinations of each column, the column with most destinations first
 * @param codes the code of each cell, by item and destination
 */
record FoldedMatrix(List<List<Integer>> rows, List<List<Integer>> columns, List<List<CellCode>> codes) {

    static FoldedMatrix of(Matrix matrix) {
        List<List<CellCode>> codes = matrix.rows().stream()
                .map(row -> row.stream().map(CellCode::of).toList())
                .toList();
        List<List<Integer>> columns = folded(
                matrix.destinations().size(),
                column -> codes.stream().map(row -> row.get(column)).toList());
        return new FoldedMatrix(
                folded(matrix.items().size(), codes::get),
                columns.stream()
                        .sorted(Comparator.<List<Integer>>comparingInt(List::size)
                                .reversed())
                        .toList(),
                codes);
    }

    private static List<List<Integer>> folded(int size, IntFunction<List<CellCode>> lines) {
        Map<List<CellCode>, List<Integer>> equal = IntStream.range(0, size)
                .boxed()
                .collect(Collectors.groupingBy(lines::apply, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(equal.values());
    }

    /** The code where a folded row and a folded column meet. */
    CellCode code(List<Integer> row, List<Integer> column) {
        return codes.get(row.get(0)).get(column.get(0));
    }
}
