package org.exportable.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.determination.Matrix;

/** A matrix as data: every item at every destination, nothing folded. */
final class MatrixLines {

    private static final List<String> NAMES = List.of(
            "item",
            "destination",
            "parent",
            "date",
            "view",
            "regime",
            "outcome",
            "policy",
            "policyOpen",
            "classification",
            "requirements");

    private MatrixLines() {}

    /** The names of the columns. */
    static String header() {
        return String.join(",", NAMES) + "\n";
    }

    static String csv(Matrix matrix, String parent) {
        return lines(matrix, parent, MatrixLines::csv);
    }

    static String json(Matrix matrix, String parent) {
        return lines(matrix, parent, JsonValues::line);
    }

    private static String lines(Matrix matrix, String parent, Function<Map<String, Object>, String> line) {
        StringBuilder lines = new StringBuilder();
        for (int item = 0; item < matrix.items().size(); item++) {
            for (int destination = 0; destination < matrix.destinations().size(); destination++) {
                lines.append(line.apply(entries(matrix, parent, item, destination)));
            }
        }
        return lines.toString();
    }

    private static Map<String, Object> entries(Matrix matrix, String parent, int item, int destination) {
        Matrix.Cell cell = matrix.cell(item, destination);
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("item", matrix.items().get(item));
        entries.put("destination", matrix.destinations().get(destination));
        entries.put("parent", parent);
        entries.put("date", matrix.date());
        entries.put("view", matrix.view());
        entries.put("regime", matrix.regime());
        entries.put("outcome", cell.outcome());
        entries.put("policy", cell.policy());
        entries.put("policyOpen", cell.policyOpen());
        entries.put("classification", cell.classification());
        entries.put("requirements", cell.requirements());
        return entries;
    }

    /** Lists are divided by semicolons; what holds a comma or a quotation mark is quoted. */
    private static String csv(Map<String, Object> entries) {
        return NAMES.stream().map(name -> field(entries.get(name))).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(Object value) {
        String text = value == null
                ? ""
                : value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).collect(Collectors.joining("; "))
                        : value.toString();
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
