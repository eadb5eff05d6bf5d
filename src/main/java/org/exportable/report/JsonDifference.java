package org.exportable.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.exportable.difference.Amendment;
import org.exportable.difference.Difference;
import org.exportable.difference.Difference.Cause;
import org.exportable.difference.Difference.Condition;
import org.exportable.difference.Difference.Region;
import org.exportable.difference.Stretch;
import org.exportable.difference.Treatment;

/** What two laws indicate differently as JSON, a line a stretch of days; further lines have a `kind`. */
public final class JsonDifference {

    private JsonDifference() {}

    /** The line of a stretch, ended. */
    public static String of(Stretch stretch) {
        Difference difference = stretch.difference();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("before", difference.before());
        entries.put("after", difference.after());
        entries.put("from", stretch.from());
        entries.put("until", stretch.until());
        entries.put("view", stretch.view());
        entries.put("equal", difference.isEmpty());
        entries.put("cells", difference.cells());
        entries.put("different", difference.different());
        entries.put("notListed", difference.notListed());
        entries.put(
                "regions",
                difference.regions().stream().map(JsonDifference::region).toList());
        return JsonValues.line(entries);
    }

    /** The line of a version that differs, ended; its text is left out. */
    public static String of(Amendment amendment) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", "amendment");
        entries.put("provision", amendment.provision());
        entries.put("fileBefore", amendment.fileBefore());
        entries.put("fileAfter", amendment.fileAfter());
        return JsonValues.line(entries);
    }

    private static Map<String, Object> region(Region region) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("direction", region.direction());
        entries.put("before", treatment(region.before()));
        entries.put("after", treatment(region.after()));
        entries.put("ordinary", region.ordinary());
        entries.put(
                "conditions",
                region.conditions().stream().map(JsonDifference::condition).toList());
        entries.put(
                "causes", region.causes().stream().map(JsonDifference::cause).toList());
        entries.put("chips", region.chips());
        entries.put("example", TransactionFacts.entries(region.example()));
        return entries;
    }

    private static Map<String, Object> treatment(Treatment treatment) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("outcome", treatment.outcome());
        entries.put("policy", treatment.policy());
        entries.put("exceptions", treatment.exceptions());
        return entries;
    }

    private static Map<String, Object> condition(Condition condition) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("fact", condition.fact());
        entries.put("values", condition.values());
        return entries;
    }

    private static Map<String, Object> cause(Cause cause) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("side", cause.side());
        entries.put("rule", cause.rule());
        entries.put("provision", cause.provision());
        entries.put("instrument", cause.instrument());
        entries.put("words", cause.words());
        return entries;
    }
}
