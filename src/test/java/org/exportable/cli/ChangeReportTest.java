package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sections that {@code exportable diff} adds for a reviewer. On 2023-11-17 the L4 came under 3A090. */
class ChangeReportTest {

    private static final String SUITE = """
            {"id": "l4", "transaction": {"date": "2023-11-17", "to": "CN", "item": "nvidia-l4",
             "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN"}},
             "expect": {"outcome": "LICENSE_REQUIRED"}}
            """.replace("\n", "") + """

            {"id": "t4", "transaction": {"date": "2023-11-17", "to": "DE", "item": "nvidia-t4",
             "consignee": {"country": "DE", "headquarters": "DE", "parentHeadquarters": "DE"}},
             "expect": {"outcome": "NO_LICENSE_REQUIRED"}}
            """.replace("\n", "");

    private static final String LEDGER = """
            id,date,to,item,consignee.headquarters,consignee.parentHeadquarters
            a,2023-11-20,DE,nvidia-t4,DE,DE
            b,2023-11-20,CN,nvidia-l4,CN,CN
            c,2023-11-20,CN,nvidia-l5,CN,CN
            """;

    @TempDir
    private static Path folder;

    private static Run run;

    @BeforeAll
    static void compare() throws IOException {
        run = Run.of(
                "diff",
                "2023-11-16",
                "2023-11-17",
                "--regions",
                "1",
                "--format",
                "json",
                "--parents",
                "destination",
                "--suite",
                file("cases.jsonl", SUITE),
                "--ledger",
                file("ledger.csv", LEDGER));
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<JsonNode> lines(String kind) {
        return lines(kind, run);
    }

    private static List<JsonNode> lines(String kind, Run run) {
        return run.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.path("kind").asString("").equals(kind))
                .toList();
    }

    @Test
    void cells_of_the_catalogue_are_told_before_and_after() {
        JsonNode l4 = lines("cells").stream()
                .filter(each -> has(each.get("items"), "nvidia-l4") && has(each.get("destinations"), "CN"))
                .findFirst()
                .orElseThrow();
        assertEquals("NO_LICENSE_REQUIRED", l4.get("outcomeBefore").asString());
        assertEquals("LICENSE_REQUIRED", l4.get("outcomeAfter").asString());
        assertEquals("PRESUMPTION_OF_DENIAL", l4.get("policyAfter").asString());
    }

    private static boolean has(JsonNode list, String value) {
        return list.valueStream().anyMatch(each -> each.asString().equals(value));
    }

    @Test
    void the_cells_are_as_many_as_are_said_to_flip() {
        int flipped = lines("cells").stream()
                .mapToInt(each ->
                        each.get("items").size() * each.get("destinations").size())
                .sum();
        assertTrue(flipped > 0);
        assertEquals(flipped, lines("matrix").get(0).get("flipped").asInt());
    }

    @Test
    void a_case_that_passes_only_now_is_told() {
        assertEquals(1, lines("cases").get(0).get("nowPass").asInt());
        JsonNode changed = lines("case").get(0);
        assertEquals("l4", changed.get("id").asString());
        assertEquals(1, lines("case").size());
    }

    @Test
    void what_the_cases_touch_is_told_of_new_rules_alone() {
        assertTrue(lines("rule").stream()
                .anyMatch(each -> each.get("rule").asString().equals("3A090.a.2")
                        && each.get("firstFired").asString("").equals("l4")));
        assertTrue(lines("rule").stream()
                .allMatch(each -> each.get("file").asString().contains("2023-11-17")));
        assertTrue(lines("date").stream()
                .anyMatch(each -> each.get("instrument").asString().equals("acs-2023")
                        && each.get("on").asString("").equals("l4")));
    }

    @Test
    void a_line_of_the_ledger_that_cannot_be_read_is_named_and_the_others_are_looked_at() {
        JsonNode ledger = lines("ledger").get(0);
        assertEquals(3, ledger.get("lines").asInt());
        assertEquals(1, ledger.get("changed").asInt());
        assertEquals(1, ledger.get("unreadable").asInt());
        assertEquals(3, ledger.get("changes").get(0).get("first").get(0).asInt());
        assertTrue(run.err().contains("line 4, `item`: "), run.err());
        assertEquals(2, run.status());
    }

    @Test
    void every_version_that_differs_has_its_citation() {
        assertFalse(lines("amendment").isEmpty());
        assertTrue(lines("citation").stream()
                .anyMatch(each -> each.get("citation").asString().equals("88 FR 73458")));
    }

    @Test
    void a_mapping_without_a_ledger_is_refused() {
        Run alone = Run.of("diff", "2023-11-16", "2023-11-17", "--map", "examples/ledger-mapping.yaml");
        assertEquals(2, alone.status());
        assertTrue(alone.err().contains("name it with --ledger"), alone.err());
    }

    @Test
    void a_suite_that_is_not_there_is_named() {
        Run none = Run.of("diff", "2025-07-14", "2025-07-15", "--suite", "nowhere.yaml");
        assertEquals(2, none.status());
        assertTrue(none.err().contains("nowhere.yaml"), none.err());
    }

    @Test
    void small_changes_of_the_new_rules_are_tried_by_the_cases() throws IOException {
        String macau = """
                {"id": "macau", "transaction": {"date": "2023-01-17", "to": "MO", "item":
                 {"totalProcessingPerformance": 4800, "ioBandwidthGBps": 600}}, "expect": {"outcome": "LICENSE_REQUIRED"}}
                """.replace("\n", "");
        Run tried = Run.of(
                "diff",
                "2023-01-16",
                "2023-01-17",
                "--regions",
                "1",
                "--format",
                "json",
                "--suite",
                file("macau.jsonl", macau),
                "--mutation");
        List<String> fates = lines("mutant", tried).stream()
                .filter(each -> each.get("mutant").asString().contains("country == MO` dropped"))
                .map(each ->
                        each.get("mutant").asString() + " " + each.get("fate").asString())
                .toList();
        assertTrue(
                fates.stream()
                        .anyMatch(each -> each.startsWith("requirement/742.6-a-6-i/") && each.endsWith("NOTICED")),
                fates::toString);
        assertTrue(
                fates.stream()
                        .anyMatch(each -> each.startsWith("requirement/744.23-a-1/") && each.endsWith("SURVIVED")),
                fates::toString);
    }

    @Test
    void mutation_without_cases_is_refused() {
        Run refused = Run.of("diff", "2023-01-16", "2023-01-17", "--mutation");
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("name them with `--suite`"), refused.err());
    }
}
