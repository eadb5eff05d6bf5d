package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    private static final String H20 = "examples/h20-to-china.yaml";
    private static final String WITHOUT_DATE = """
            {"to": "CN", "item": "nvidia-h20-96", "exporter": {"name": "NVIDIA"},
             "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN"}}
            """;

    @Test
    void aDeterminationCanBeFiled() {
        Run run = Run.of("evaluate", H20);
        assertEquals(0, run.status());
        assertEquals("", run.err());
        for (String expected : List.of(
                "LICENSE REQUIRED (LICENSE_REQUIRED)",
                "Does NVIDIA need a license to export 1000 units of HGX H20 96GB",
                "15 CFR 744.23(b); NVIDIA Form 8-K of 2025-04-15",
                "TPP 2368 is 1.3 % below 2400",
                "DRAM bandwidth 4000 GB/s",
                "The answer holds from 2025-04-09",
                "SHA-256",
                "not legal advice")) {
            assertTrue(
                    run.out().replaceAll("\\s+", " ").contains(expected),
                    () -> expected + " is missing:\n" + run.out());
        }
    }

    @Test
    void noWordClearsATransaction() {
        String out = Run.of("evaluate", H20, "examples/orders.jsonl").out();
        assertFalse(out.matches("(?is).*\\b(approved|cleared|allowed to ship)\\b.*"), out);
    }

    @Test
    void jsonIsOneLineADetermination() {
        Run run = Run.of("evaluate", "--format", "json", "examples/orders.jsonl");
        assertEquals(0, run.status());
        List<String> ids = run.out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .map(each -> each.get("id").asString())
                .toList();
        assertEquals(List.of("order-1", "order-2", "order-3"), ids);
    }

    @Test
    void markdownHasHeadings() {
        Run run = Run.of("evaluate", "--format", "markdown", H20);
        assertTrue(run.out().startsWith("# LICENSE REQUIRED (LICENSE\\_REQUIRED)\n\n## Question\n\n"), run.out());
    }

    @Test
    void linesKeepToTheWidthAndColourToTheTerminal() {
        assertTrue(Run.of("evaluate", H20).out().lines().allMatch(line -> line.length() <= 92));
        assertFalse(Run.of("evaluate", H20).out().contains("\u001b"));
        Run narrow = Run.onTerminal(Map.of("COLUMNS", "60"), "evaluate", H20);
        assertTrue(narrow.out().contains("\u001b[1m"));
        Run plain = Run.onTerminal(Map.of("COLUMNS", "60", "NO_COLOR", "1"), "evaluate", H20);
        assertFalse(plain.out().contains("\u001b"));
        assertTrue(plain.out()
                .lines()
                .filter(line -> !line.contains("SHA-256") && !line.matches(" *[0-9a-f]{64}\\."))
                .allMatch(line -> line.length() <= 60));
    }

    @Test
    void aTerminalMayBeNarrowerThanHelpCanBe() {
        assertEquals(0, Run.onTerminal(Map.of("COLUMNS", "0"), "evaluate", H20).status());
    }

    @Test
    void withoutADateItIsToday() {
        JsonNode answer = json(Run.reading(WITHOUT_DATE, "evaluate", "--format", "json", "-"));
        assertEquals("2025-05-01", answer.get("date").asString());
        assertEquals("LICENSE_REQUIRED", answer.get("outcome").asString());
    }

    @Test
    void theLawCanBeChosen() {
        for (List<String> choice : List.of(
                List.of("--view", "PUBLISHED"),
                List.of("--on", "2025-04-08"),
                List.of("--without", "nvidia-h20-letter-2025"),
                List.of("--regime", "2025-05-01/PUBLISHED"),
                List.of("--regime", "2025-05-01-nvidia-h20-letter-2025"))) {
            Run run = Run.of("evaluate", "--format", "json", choice.get(0), choice.get(1), H20);
            assertEquals("NO_LICENSE_REQUIRED", json(run).get("outcome").asString(), choice::toString);
        }
    }

    @Test
    void rulesCanBeLaidOverTheLaw() {
        JsonNode answer = json(
                Run.of("evaluate", "--format", "json", "--view", "PUBLISHED", "--with", "examples/house-rules", H20));
        assertEquals("LICENSE_REQUIRED", answer.get("outcome").asString());
        assertTrue(answer.get("rulebook").get("sha256").asString().contains("+"));
    }

    @Test
    void whatWouldChangeTheAnswerFollowsTheDetermination() {
        String without = Run.of("evaluate", H20).out();
        String with = Run.of("evaluate", "--near", H20).out();
        int footnote = without.indexOf("A decision aid that says");
        assertTrue(with.startsWith(without.substring(0, footnote)), with);
        for (String expected : List.of(
                "What would change the answer",
                "- If the TPP is 2400 or more (1.4 % away): license required, review presumption of denial.",
                "- If the day is 2025-04-08: no license required.",
                "Facts to verify",
                "- If it turned out that the consignee's sector is military:",
                "Structuring a transaction to evade a license requirement is itself a violation (15 CFR 764.2(h)).")) {
            assertTrue(with.replaceAll("\\s+", " ").contains(expected), () -> expected + " is missing:\n" + with);
        }
    }

    @Test
    void whatWouldChangeTheAnswerIsMarkdownToo() {
        String out = Run.of("evaluate", "--near", "--format", "markdown", H20).out();
        assertTrue(out.contains("\n## What would change the answer\n\nThe item:\n\n- If the TPP is 2400 or more"), out);
        assertTrue(out.contains("\n## Facts to verify\n\n- If it turned out that"), out);
    }

    @Test
    void inJsonTheNearestChangesAreAKeyOfTheDetermination() {
        JsonNode answer = json(Run.of("evaluate", "--near", "--format", "json", H20));
        JsonNode first = answer.get("nearest").get(0);
        assertEquals("LICENSE_REQUIRED", answer.get("outcome").asString());
        assertEquals("ITEM", first.get("group").asString());
        assertEquals(
                "2400 or more",
                first.get("change")
                        .get("item.totalProcessingPerformance")
                        .get(0)
                        .asString());
        assertEquals(32 / 2368.0, first.get("distance").asDouble());
        assertFalse(first.get("toVerify").asBoolean());
        assertEquals("PRESUMPTION_OF_DENIAL", first.get("policy").asString());
        assertEquals(0, answer.get("furtherPairs").asInt());
    }

    @Test
    void withoutTheOptionNothingIsSaidOfChanges() {
        JsonNode answer = json(Run.of("evaluate", "--format", "json", H20));
        assertFalse(answer.has("nearest"));
    }

    private static JsonNode json(Run run) {
        assertEquals(0, run.status(), run::err);
        return JsonMapper.shared().readTree(run.out());
    }
}
