package org.exportable.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.determination.Matrix;
import org.exportable.determination.MatrixTimeline;
import org.exportable.determination.MatrixTimeline.Span;

/** A matrix as data: every item at every destination, nothing folded; over time, the days on which a cell is the same. */
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
            "requirements",
            "until");

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

    /** A line for each span of days on which the cell is the same in a view. */
    static String csv(MatrixTimeline timeline, String parent) {
        return lines(timeline, parent, MatrixLines::csv);
    }

    static String json(MatrixTimeline timeline, String parent) {
        return lines(timeline, parent, JsonValues::line);
    }

    private static String lines(Matrix matrix, String parent, Function<Map<String, Object>, String> line) {
        StringBuilder lines = new StringBuilder();
        forEachPlace(matrix, (item, to) -> lines.append(line.apply(entries(matrix, parent, item, to, null))));
        return lines.toString();
    }

    private static String lines(MatrixTimeline timeline, String parent, Function<Map<String, Object>, String> line) {
        StringBuilder lines = new StringBuilder();
        forEachPlace(timeline.spans().get(0).enforced(), (item, to) -> {
            for (Function<Span, Matrix> view : List.<Function<Span, Matrix>>of(Span::enforced, Span::published)) {
                for (CellSpan span : CellSpan.of(timeline, view, item, to)) {
                    lines.append(line.apply(entries(span.matrix(), parent, item, to, span.until())));
                }
            }
        });
        return lines.toString();
    }

    private static void forEachPlace(Matrix matrix, Place each) {
        for (int item = 0; item < matrix.items().size(); item++) {
            for (int destination = 0; destination < matrix.destinations().size(); destination++) {
                each.at(item, destination);
            }
        }
    }

    /** Where an item and a destination meet. */
    private interface Place {
        void at(int item, int destination);
    }

    /**
     * Days on which one cell is the same.
     *
     * @param matrix that of the first of them
     * @param until the last of them; null where nothing ends them
     */
    private record CellSpan(Matrix matrix, LocalDate until) {

        static List<CellSpan> of(MatrixTimeline timeline, Function<Span, Matrix> view, int item, int destination) {
            List<CellSpan> spans = new ArrayList<>();
            for (Span span : timeline.spans()) {
                Matrix matrix = view.apply(span);
                int last = spans.size() - 1;
                if (last >= 0
                        && spans.get(last).matrix.cell(item, destination).equals(matrix.cell(item, destination))) {
                    spans.set(last, new CellSpan(spans.get(last).matrix, span.until()));
                } else {
                    spans.add(new CellSpan(matrix, span.until()));
                }
            }
            return spans;
        }
    }

    private static Map<String, Object> entries(
            Matrix matrix, String parent, int item, int destination, LocalDate until) {
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
        entries.put("until", until);
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
        return text.chars().anyMatch(MatrixLines::needsQuotes) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean needsQuotes(int character) {
        return character == '"' || character == ',' || character == '\r' || character == '\n';
    }
}
