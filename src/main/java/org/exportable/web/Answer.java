package org.exportable.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.exportable.report.JsonValues;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param type of the content
 * @param headers beside those that every answer has
 * @param content what it carries
 */
record Answer(int status, String type, Map<String, String> headers, Content content) {

    private static final String JSON = "application/json";
    private static final Map<String, String> NOT_KEPT = Map.of("Cache-Control", "no-store");

    static Answer json(Map<String, ?> entries) {
        return json(200, JsonValues.line(entries));
    }

    /** @param text is JSON */
    static Answer json(int status, String text) {
        return text(status, JSON, text);
    }

    static Answer text(int status, String type, String text) {
        return new Answer(status, type, NOT_KEPT, Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
