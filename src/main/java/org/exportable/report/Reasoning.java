package org.exportable.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.analysis.Terms;
import org.exportable.determination.Reason;
import org.exportable.report.Block.Point;

/** The rules that applied, numbered, each with the facts that it compared. */
record Reasoning(Citations citations, Places places) {

    /** Facts that rules ask for but that only repeat who or what is meant. */
    private static final Set<String> SILENT = Set.of("function", "recipient", "names");

    List<Block> of(List<Reason> reasons) {
        List<Block> points = new ArrayList<>();
        for (Reason reason : reasons) {
            List<String> details = new ArrayList<>();
            String facts = facts(reason);
            if (!facts.isEmpty()) {
                details.add("Compared: " + facts);
            }
            details.add(citations.of(reason.provision(), reason.instrument()));
            points.add(new Point(points.size() + 1 + ".", reason.text(), details));
        }
        return points;
    }

    private String facts(Reason reason) {
        Map<String, Object> told = new LinkedHashMap<>(reason.facts());
        told.values().removeIf(value -> value == null || String.valueOf(value).isBlank());
        told.keySet().removeIf(path -> SILENT.contains(path.substring(path.lastIndexOf('.') + 1)));
        return told.entrySet().stream()
                .map(each -> FactWords.of(each.getKey()) + " " + value(each.getKey(), each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String value(String path, Object value) {
        if (value instanceof Number number) {
            return Terms.amount(path, number.doubleValue());
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            return Question.constant(constant);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? "none"
                    : values.stream().map(each -> value(path, each)).collect(Collectors.joining(", "));
        }
        return places.name(String.valueOf(value));
    }
}
