package org.exportable.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.analysis.Terms;
import org.exportable.determination.Reason;
import org.exportable.report.Block.Point;

/** The rules that applied, numbered, each with the facts that it compared. */
record Reasoning(Citations citations, Places places, LocalDate day) {

    /** Facts that rules ask for but that only repeat who or what is meant. */
    private static final Set<String> SILENT = Set.of("function", "recipient", "names");

    List<Block> of(List<Reason> reasons) {
        return points(reasons, reason -> {
            List<String> details = new ArrayList<>();
            String facts = facts(reason);
            if (!facts.isEmpty()) {
                details.add("Compared: " + facts);
            }
            details.add(citations.of(reason, day));
            return details;
        });
    }

    /** The same in less room, the provision first. */
    List<Block> brief(List<Reason> reasons) {
        return points(reasons, reason -> {
            String facts = facts(reason);
            String citation = citations.of(reason, day);
            return List.of(facts.isEmpty() ? citation : "%s. Compared: %s".formatted(citation, facts));
        });
    }

    private static List<Block> points(List<Reason> reasons, Function<Reason, List<String>> details) {
        List<Block> points = new ArrayList<>();
        reasons.forEach(reason -> points.add(new Point(points.size() + 1 + ".", reason.text(), details.apply(reason))));
        return points;
    }

    private String facts(Reason reason) {
        return told(reason).entrySet().stream()
                .map(each -> FactWords.of(each.getKey()) + " " + value(each.getKey(), each.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The facts that a reader wants to know that a rule compared, by their paths. */
    Map<String, Object> told(Reason reason) {
        Map<String, Object> told = new LinkedHashMap<>(reason.facts());
        told.values().removeIf(value -> value == null || String.valueOf(value).isBlank());
        told.keySet().removeIf(path -> SILENT.contains(path.substring(path.lastIndexOf('.') + 1)));
        return told;
    }

    /** The value of a fact as a reader wants to see it. */
    String value(String path, Object value) {
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
