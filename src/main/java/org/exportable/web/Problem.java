package org.exportable.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.report.JsonValues;

/** Why a request is not answered, as RFC 9457 has it. */
final class Problem extends RuntimeException {

    static final String TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient List<Map<String, Object>> errors;
    private final transient Map<String, String> headers;

    private Problem(
            int status, String title, String detail, List<Map<String, Object>> errors, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.errors = errors;
        this.headers = headers;
    }

    Problem(int status, String title, String detail) {
        this(status, title, detail, List.of(), Map.of());
    }

    /** A request that cannot be understood, with all that is wrong. */
    static Problem wrong(List<org.exportable.input.Problem> problems) {
        List<Map<String, Object>> errors = problems.stream().map(Problem::error).toList();
        String detail = problems.size() == 1
                ? "One thing is wrong with the request."
                : "%d things are wrong with the request.".formatted(problems.size());
        return new Problem(400, "The request cannot be understood", detail, errors, Map.of());
    }

    /** One thing that is wrong. */
    static Problem wrong(String field, String message) {
        return wrong(List.of(new org.exportable.input.Problem("request", 0, 0, field, "", message)));
    }

    /** Try again. */
    static Problem busy() {
        return new Problem(
                503,
                "Too busy",
                "More is asked at once than can be answered; ask again in a second.",
                List.of(),
                Map.of("Retry-After", "1"));
    }

    /** The same with a header. */
    Problem with(String header, String value) {
        return new Problem(status, title, getMessage(), errors, Map.of(header, value));
    }

    private static Map<String, Object> error(org.exportable.input.Problem problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        if (problem.line() > 0) {
            error.put("line", problem.line());
        }
        if (!problem.field().isEmpty()) {
            error.put("field", problem.field());
        }
        error.put("message", problem.message());
        return error;
    }

    Answer answer() {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("title", title);
        entries.put("status", status);
        entries.put("detail", getMessage());
        entries.put("errors", errors);
        byte[] body = JsonValues.line(entries).getBytes(StandardCharsets.UTF_8);
        return new Answer(status, TYPE, headers, Content.of(body));
    }
}
