package org.exportable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.Exportable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What /api/openapi.json says is what the server does. */
class OpenApiTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Served server;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        server = Served.start();
        document = Served.json(server.get("/api/openapi.json"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A method and a path of the document. */
    record Operation(String method, String path, JsonNode says) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> operations() {
        JsonNode paths = document.get("paths");
        return paths.propertyNames().stream()
                .flatMap(path -> paths.get(path).propertyNames().stream()
                        .map(method -> new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path,
                                paths.get(path).get(method))));
    }

    @Test
    void names_all_that_is_served_and_nothing_else() throws Exception {
        Desk desk = Desk.of(Exportable.standard(), () -> null);
        try (Batches batches = new Batches(desk, () -> 0)) {
            Set<String> served = Routes.all(desk, new EvaluateResource(desk), batches).stream()
                    .map(route -> route.method() + " " + route.path())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(served, operations().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_is_answered_is_as_the_document_says(Operation operation) {
        HttpResponse<String> response = ask(operation);
        JsonNode says = operation.says().get("responses").get(String.valueOf(response.statusCode()));
        assertTrue(response.statusCode() < 300, () -> operation + response.body());
        check(says, response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/evaluate", "/api/timeline", "/api/map", "/api/plane", "/api/compare", "/api/memo"})
    void a_refusal_is_as_the_document_says(String path) {
        HttpResponse<String> response = server.post(path, "{\"transaction\":{\"to\":\"Atlantis\"},\"neer\":1}");
        assertEquals(400, response.statusCode());
        check(document.get("paths").get(path).get("post").get("responses").get("400"), response);
    }

    /** Of each outcome, in every view, with unknown facts, exceptions and nearest changes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"to\":\"CN\",\"item\":\"nvidia-h20-96\",\"date\":\"2025-05-01\"}",
                "{\"to\":\"SG\",\"item\":\"nvidia-h100-sxm\",\"date\":\"2025-06-01\"}",
                "{\"to\":\"DE\",\"item\":\"nvidia-h100-sxm\",\"date\":\"2025-06-01\"}",
                "{\"to\":\"CN\",\"item\":\"nvidia-rtx-4090\",\"date\":\"2024-06-01\"}",
                "{\"to\":\"MO\",\"item\":{\"category\":\"HBM\"},\"date\":\"2025-06-01\"}",
                "{\"to\":\"CN\",\"item\":\"nvidia-h200-sxm\",\"date\":\"2026-03-01\"}",
                "{\"to\":\"AE\",\"item\":\"nvidia-h200-sxm\",\"date\":\"2026-08-01\",\"consignee\":{\"headquarters\":\"US\"}}",
                "{\"to\":\"FR\",\"item\":\"amd-mi300x\",\"date\":\"2020-01-01\"}"
            })
    void every_kind_of_answer_is_as_the_document_says(String transaction) {
        JsonNode paths = document.get("paths");
        for (String path : List.of("/api/evaluate", "/api/timeline", "/api/map")) {
            HttpResponse<String> response = server.post(path, "{\"transaction\":%s}".formatted(transaction));
            assertEquals(200, response.statusCode(), response::body);
            check(paths.get(path).get("post").get("responses").get("200"), response);
        }
        for (String more : List.of("near", "atOnce")) {
            HttpResponse<String> answer =
                    server.post("/api/evaluate", "{\"transaction\":%s,\"%s\":true}".formatted(transaction, more));
            check(paths.get("/api/evaluate").get("post").get("responses").get("200"), answer);
        }
    }

    private static HttpResponse<String> ask(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.says().path("parameters")) {
            if (parameter.get("in").asString().equals("path") && parameter.has("example")) {
                path = path.replace(
                        "{" + parameter.get("name").asString() + "}",
                        parameter.get("example").asString());
            }
        }
        path = path.replace("{id}", path.contains("{id}") ? screened() : "");
        HttpRequest.Builder request = server.request(path);
        JsonNode content = operation.says().path("requestBody").path("content");
        if (content.isMissingNode()) {
            return server.send(
                    request.method(operation.method(), BodyPublishers.noBody()).build());
        }
        String type = content.propertyNames().iterator().next();
        JsonNode example = content.get(type).get("example");
        return server.post(path, type, example.isString() ? example.asString() : example.toString());
    }

    /** A ledger with a line that is answered and one that is rejected. */
    private static String screened() {
        String ledger =
                "Order,Ship Date,Part No,Ship-To Country\n1,2025-05-01,nvidia-h20-96,CN\n2,02/06/2025,nvidia-h20-96,CN\n";
        return Ledgers.screened(server, ledger);
    }

    private static void check(JsonNode says, HttpResponse<String> response) {
        assertTrue(says != null, () -> "not in the document: " + response.statusCode());
        JsonNode answer =
                says.has("$ref") ? document.at(says.get("$ref").asString().substring(1)) : says;
        if (!answer.has("content")) {
            assertEquals("", response.body());
            return;
        }
        String type =
                response.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
        Set<String> types = new HashSet<>(answer.get("content").propertyNames());
        assertTrue(types.contains(type) || types.contains("*/*"), () -> type + " is none of " + types);
        if (type.endsWith("json")) {
            ObjectNode schema = JsonMapper.shared().createObjectNode();
            schema.set(
                    "allOf",
                    JsonMapper.shared()
                            .createArrayNode()
                            .add(answer.get("content").get(type).get("schema")));
            schema.set("components", document.get("components"));
            assertEquals(
                    List.of(),
                    REGISTRY.getSchema(schema.toString(), InputFormat.JSON)
                            .validate(response.body(), InputFormat.JSON));
        }
    }
}
