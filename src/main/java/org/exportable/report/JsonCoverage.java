package org.exportable.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.exportable.suite.coverage.BoundaryCoverage;
import org.exportable.suite.coverage.DateCoverage;
import org.exportable.suite.coverage.RuleCoverage;
import org.exportable.suite.coverage.Side;
import org.exportable.suite.coverage.SuiteCoverage;

/** What cases touch of the rules, as JSON: a line for each rule, followed by its boundaries, then one for each day. */
public final class JsonCoverage {

    private JsonCoverage() {}

    /** All lines, each ended. */
    public static String of(SuiteCoverage coverage) {
        StringBuilder lines = new StringBuilder();
        coverage.rules().forEach(rule -> {
            lines.append(line(rule));
            rule.boundaries().forEach(boundary -> lines.append(line(rule, boundary)));
        });
        coverage.dates().forEach(date -> lines.append(line(date)));
        return lines.toString();
    }

    private static String line(RuleCoverage rule) {
        Map<String, Object> entries = entries("rule", rule);
        entries.put("line", rule.rule().line());
        entries.put("provision", rule.rule().provision());
        entries.put("reach", rule.reach());
        entries.put("binding", rule.binding());
        entries.put("fired", rule.fired().count());
        entries.put("firstFired", rule.fired().first());
        entries.put("nearMissed", rule.nearMissed().count());
        entries.put("firstNearMissed", rule.nearMissed().first());
        return JsonValues.line(entries);
    }

    private static String line(RuleCoverage rule, BoundaryCoverage boundary) {
        Map<String, Object> entries = entries("boundary", rule);
        entries.put("attribute", boundary.comparison().attribute());
        entries.put("operator", boundary.comparison().operator().sign());
        entries.put("constant", boundary.comparison().constant());
        for (Side side : Side.values()) {
            entries.put(side.words(), boundary.touched().get(side));
        }
        entries.put("untouched", boundary.untouched());
        entries.put("impossible", boundary.impossible());
        return JsonValues.line(entries);
    }

    private static Map<String, Object> entries(String kind, RuleCoverage rule) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", kind);
        entries.put("file", rule.version().file());
        entries.put("rule", rule.rule().name());
        return entries;
    }

    private static String line(DateCoverage date) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", "date");
        entries.put("instrument", date.instrument().id());
        entries.put("date", date.day());
        entries.put("turn", date.turn());
        entries.put("before", date.before());
        entries.put("on", date.on());
        entries.put("untouched", date.untouched());
        return JsonValues.line(entries);
    }
}
