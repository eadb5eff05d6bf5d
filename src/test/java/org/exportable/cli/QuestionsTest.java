package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A salesperson sends on what must be known before a chip can be judged. */
class QuestionsTest {

    private static final String PARENT_UNKNOWN = "examples/h100-parent-unknown.yaml";
    private static final String TWO_UNKNOWN = """
            {"id": "two", "date": "2025-06-01", "to": "SG",
             "item": {"name": "X9", "totalProcessingPerformance": 2000, "dataCenter": true, "ioBandwidthGBps": 500,
                      "dramBandwidthGBps": 1000},
             "consignee": {"country": "SG", "headquarters": "SG", "sector": "COMMERCIAL"}}
            """;
    private static final String REVIEW_OPEN = """
            {"id": "review", "date": "2024-06-01", "to": "VN", "item": "nvidia-h100-sxm",
             "consignee": {"country": "VN", "headquarters": "VN", "sector": "COMMERCIAL"}}
            """;

    @Test
    void a_question_is_in_plain_words_and_each_answer_says_what_it_leads_to() {
        String out = squeezed(Run.of("evaluate", "--questions", PARENT_UNKNOWN));
        assertTrue(out.startsWith("8 units of H100 SXM5 80GB to Singapore on 2025-06-01"), out);
        assertTrue(out.contains("1. Where is the ultimate parent company of the consignee headquartered?"), out);
        assertTrue(out.contains("or Macau: license required"), out);
        assertTrue(out.contains("[ ] anywhere but Country Group D:5, Macau: no license required"), out);
        assertTrue(out.contains("not legal advice"), out);
        assertFalse(out.contains("consignee.parentHeadquarters"), out);
    }

    @Test
    void a_country_group_is_explained() {
        String out = squeezed(Run.of("evaluate", "--questions", PARENT_UNKNOWN));
        assertTrue(out.matches(".*Country Group D:5 \\(.*Belarus, .*China, .*\\) or Macau: license required.*"), out);
    }

    @Test
    void an_answer_that_settles_nothing_names_the_question_on_which_it_depends() {
        String out = squeezed(Run.reading(TWO_UNKNOWN, "evaluate", "--questions", "-"));
        assertTrue(out.startsWith("two: one unit of X9 to Singapore"), out);
        assertTrue(out.contains("or Macau: depends on question 2 2. What is the applicable die area"), out);
        assertTrue(out.contains("[ ] above 337.838 mm2 to 625 mm2: license exception available"), out);
    }

    @Test
    void where_the_outcome_is_settled_the_review_policy_is_asked_for() {
        Run run = Run.reading(REVIEW_OPEN, "evaluate", "--questions", "-");
        String out = squeezed(run);
        assertTrue(out.contains("License required. How an application would be reviewed turns on what follows."), out);
        assertTrue(out.contains("review policy: presumption of denial"), out);
    }

    @Test
    void a_settled_transaction_needs_one_line() {
        String out =
                Run.of("evaluate", "--questions", "examples/h20-to-china.yaml").out();
        assertTrue(out.contains("\n  Nothing needs to be asked: license required.\n"), out);
    }

    @Test
    void markdown_has_boxes_to_tick() {
        String out = Run.of("evaluate", "--questions", "--format", "markdown", PARENT_UNKNOWN)
                .out();
        assertTrue(out.startsWith("# 8 units of H100 SXM5 80GB to Singapore"), out);
        assertTrue(out.contains("\n   - [ ] anywhere but"), out);
    }

    @Test
    void json_is_one_line_a_transaction_with_its_questions() {
        Run run = Run.of("evaluate", "--questions", "--format", "json", PARENT_UNKNOWN, "examples/h20-to-china.yaml");
        List<JsonNode> documents =
                run.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertEquals(
                List.of("id", "date", "view", "outcome", "questions"),
                new ArrayList<>(documents.get(0).propertyNames()));
        JsonNode question = documents.get(0).get("questions").get(0);
        assertEquals("consignee.parentHeadquarters", question.get("fact").asString());
        assertEquals(
                "LICENSE_REQUIRED",
                question.get("answers").get(0).get("outcome").asString());
        assertTrue(documents.get(1).get("questions").isEmpty());
    }

    @Test
    void json_names_the_facts_on_which_an_answer_depends() {
        Run run = Run.reading(TWO_UNKNOWN, "evaluate", "--format", "json", "-");
        JsonNode answer = JsonMapper.shared()
                .readTree(run.out())
                .get("questions")
                .get(0)
                .get("answers")
                .get(1);
        assertTrue(answer.get("outcome").isNull());
        assertEquals("item.applicableDieAreaMm2", answer.get("dependsOn").get(0).asString());
    }

    private static String squeezed(Run run) {
        assertEquals(0, run.status(), run::err);
        return run.out().replaceAll("\\s+", " ");
    }
}
