package org.exportable.web;

import static org.exportable.web.Served.TRANSACTION;
import static org.exportable.web.Served.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What cannot be answered is refused with what would be right. */
class BadRequestsTest {

    private static final String EVALUATE = "/api/evaluate";

    private static Served server;

    @BeforeAll
    static void start() {
        server = Served.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /api/evaluate | {                                        | 1 |                  | cannot be parsed
            /api/evaluate | [                                        | 1 |                  | cannot be parsed
            /api/evaluate | null                                     | 1 |                  | an object with keys such as `transaction` belongs here
            /api/evaluate | {} {}                                    | 0 |                  | more than one value
            /api/evaluate | {}                                       | 1 | transaction      | a transaction belongs here
            /api/evaluate | {'transaction':7}                        | 1 | transaction      | an object with keys such as `item`
            /api/evaluate | {'transaction':TX,'neer':true}           | 1 | neer             | did you mean `near`?
            /api/evaluate | {'transaction':TX,'near':'yes'}          | 1 | near             | neither true nor false
            /api/evaluate | {'transaction':TX,'near':1e1000000000}   | 1 | near             | neither true nor false
            /api/evaluate | {'transaction':TX,'regime':'yesterday'}  | 1 | regime           | begins with a day
            /api/evaluate | {'transaction':TX,'regime':'2025-05-01-ai-difusion'} | 1 | regime | did you mean `ai-diffusion`?
            /api/evaluate | {'transaction':TX,'regime':'2025-05-01+/etc'} | 1 | regime      | only the command line does
            /api/evaluate | {'transaction':{'to':'CN','item':'nvidia-h20-69'}} | 1 | transaction.item | did you mean `nvidia-h20-96`?
            /api/evaluate | {'transaction':{'to':'CN','itm':{}}}     | 1 | transaction.itm  | did you mean `item`?
            /api/map      | {'transaction':TX,'parent':'Chyna'}      | 1 | parent           | did you mean `China`?
            /api/plane    | {'transaction':TX,'x':{'fact':'item.name','from':1,'to':2},'y':{'fact':'item.performanceDensity','from':1,'to':2}} | 0 | | item.name
            /api/plane    | {'transaction':TX,'x':{'fact':'item.performanceDensity','from':3,'to':2},'y':{}} | 1 | x.to | is below `from`
            /api/compare  | {'transaction':TX,'regimes':['2025-05-01']} | 1 | regimes       | two regimes belong here
            """)
    void a_malformed_body_is_refused_by_line_and_field(
            String path, String body, int line, String field, String message) {
        String json = body.replace('\'', '"').replace("TX", TRANSACTION);
        HttpResponse<String> response = server.post(path, json);
        assertEquals(400, response.statusCode(), response::body);
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        boolean said = false;
        for (JsonNode error : json(response).get("errors")) {
            said |= error.path("line").asInt(0) == line
                    && error.path("field").asString("").equals(field == null ? "" : field)
                    && error.get("message").asString().contains(message);
        }
        assertTrue(said, response::body);
    }

    @Test
    void the_line_is_that_of_the_body() {
        HttpResponse<String> response =
                server.post(EVALUATE, "{\n\"transaction\": {\"item\": \"nvidia-h20-96\",\n\"to\": \"Atlantis\"}}");
        assertEquals(3, json(response).get("errors").get(0).get("line").asInt());
    }

    @Test
    void no_body_is_refused() {
        assertEquals(400, server.post(EVALUATE, "").statusCode());
    }

    @Test
    void what_is_no_utf_8_is_refused() {
        HttpResponse<String> response = server.send(server.request(EVALUATE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xFF, '"', '}'}))
                .build());
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("not UTF-8"), response::body);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        HttpResponse<String> response =
                server.post(EVALUATE, " ".repeat(ServerLimits.standard().bodyBytes() + 1));
        assertEquals(413, response.statusCode());
        assertTrue(json(response).get("detail").asString().contains("1048576 bytes"), response::body);
    }

    @Test
    void a_body_that_is_deeply_nested_is_refused() {
        assertEquals(
                400,
                server.post(EVALUATE, "{\"transaction\":" + "[".repeat(500_000)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "none", "text/csv"})
    void a_body_of_another_type_is_refused(String type) {
        assertEquals(
                415,
                server.post(EVALUATE, type, "{\"transaction\":%s}".formatted(TRANSACTION))
                        .statusCode());
    }

    @Test
    void a_type_may_name_its_encoding() {
        assertEquals(
                200,
                server.post(EVALUATE, "Application/JSON; charset=utf-8", "{\"transaction\":%s}".formatted(TRANSACTION))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/law, 'GET, HEAD'",
        "PUT, /api/evaluate, POST",
        "OPTIONS, /api/map, POST",
        "DELETE, /, 'GET, HEAD'",
        "PATCH, /api/screen/x, 'GET, HEAD, DELETE'",
        "POST, /index.html, 'GET, HEAD'"
    })
    void a_method_that_is_not_taken_is_refused_with_those_that_are(String method, String path, String allowed) {
        HttpResponse<String> response = server.send(
                server.request(path).method(method, BodyPublishers.noBody()).build());
        assertEquals(405, response.statusCode());
        assertEquals(allowed, response.headers().firstValue("Allow").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/law/classification",
                "/api/law/classification/none",
                "/api/law/%2e%2e/%2e%2e",
                "/api/screen/none",
                "/api/screen/none/answers.csv",
                "/nothing.html",
                "/page",
                "/.hidden.html",
                "/lib/",
                "/lib/d3.min.js",
                "/%2e%2e/openapi.json",
                "/..%2fopenapi.json",
                "/%2e%2e%2f%2e%2e%2frules/README.md",
                "/..%5copenapi.json",
                "/index.html%00.js",
                "/index.html/",
                "/LocalServer.class",
                "/%c0%ae%c0%ae/openapi.json"
            })
    void there_is_nothing_else(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(404, response.statusCode(), response::body);
        assertEquals(404, json(response).get("status").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../openapi.json",
                "/./../../openapi.json",
                "//openapi.json",
                "//etc/passwd",
                "/lib/../../openapi.json"
            })
    void a_path_leads_nowhere_above_the_page(String path) throws IOException {
        String answer = server.raw(
                "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n".formatted(path, server.port()));
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertEquals(400, server.get("/api/countries?on=yesterday").statusCode());
        assertEquals(400, server.get("/api/countries?on=2025-02-30").statusCode());
    }
}
