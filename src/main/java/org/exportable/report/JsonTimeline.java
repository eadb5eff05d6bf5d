package org.exportable.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.exportable.determination.Timeline;
import org.exportable.determination.Timeline.Announcement;
import org.exportable.determination.Timeline.Cause;
import org.exportable.determination.Timeline.Span;
import org.exportable.determination.Timeline.Standing;
import org.exportable.fact.Transaction;

/** A timeline as one line of JSON. */
public final class JsonTimeline {

    private JsonTimeline() {}

    /** The line, ended. */
    public static String of(Transaction transaction, Timeline timeline) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", transaction.id());
        entries.put("spans", timeline.spans().stream().map(JsonTimeline::span).toList());
        entries.put(
                "announcements",
                timeline.announcements().stream()
                        .map(JsonTimeline::announcement)
                        .toList());
        return JsonValues.line(entries);
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("from", span.from());
        entries.put("until", span.until());
        entries.put("enforced", standing(span.enforced()));
        entries.put("published", standing(span.published()));
        entries.put("causes", span.causes().stream().map(JsonTimeline::cause).toList());
        return entries;
    }

    static Map<String, Object> standing(Standing standing) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("outcome", standing.outcome());
        entries.put("classification", standing.classification());
        entries.put("requirements", standing.requirements());
        entries.put("exceptions", standing.exceptions());
        entries.put("policy", standing.policy());
        return entries;
    }

    private static Map<String, Object> cause(Cause cause) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("instrument", cause.instrument());
        entries.put("title", cause.title());
        entries.put("citation", cause.citation());
        entries.put("changes", cause.changes());
        return entries;
    }

    private static Map<String, Object> announcement(Announcement announcement) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("day", announcement.day());
        entries.put("instrument", announcement.instrument());
        entries.put("title", announcement.title());
        entries.put("citation", announcement.citation());
        return entries;
    }
}
