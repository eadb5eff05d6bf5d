package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.determination.Alternative;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Outcome;
import org.exportable.determination.Reason;
import org.exportable.determination.Rejected;
import org.exportable.determination.Requirement;
import org.exportable.determination.ReviewPolicy;
import org.exportable.determination.RulebookId;
import org.exportable.law.View;
import org.exportable.vocabulary.Policy;
import org.exportable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final ConditionStatus CONDITION = new ConditionStatus("text", "provision", Status.TO_DO);
    private static final Determination FULL = DeterminationBuilder.builder()
            .id("a \"quoted\" id")
            .date(LocalDate.of(2025, 5, 1))
            .view(View.ENFORCED)
            .outcome(Outcome.LICENSE_REQUIRED)
            .classification(List.of("3A090.a"))
            .requirements(List.of(new Requirement("provision", "instrument", "because")))
            .exceptions(List.of(new ExceptionFinding("NAC", "provision", null, "because", List.of(CONDITION))))
            .reviewPolicy(new ReviewPolicy(Policy.CASE_BY_CASE, "provision", "because", List.of(CONDITION)))
            .reasons(List.of(new Reason(
                    "rule", "provision", "instrument", "citation", "text", Map.of("totalProcessingPerformance", 2368.0))))
            .rejected(List.of(new Rejected("rule", "provision", "text", new Rejected.Margin("fact", 5.919, 1e15))))
            .alternatives(List.of(new Alternative(Map.of("to", List.of("China")), Outcome.UNDETERMINED)))
            .decidingFacts(List.of("to"))
            .validFrom(LocalDate.of(2025, 4, 9))
            .rulebook(new RulebookId("version", "digest"))
            .build();

    @Test
    void everyComponentIsWrittenUnderItsNameInItsOrder() {
        String text = new JsonReport().of(null, FULL);
        assertTrue(text.endsWith("}\n"));
        assertEquals(1, text.lines().count());
        same(FULL, JsonMapper.shared().readTree(text));
    }

    private static void same(Record expected, JsonNode actual) {
        List<String> names = Arrays.stream(expected.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertEquals(names, new ArrayList<>(actual.propertyNames()));
        for (RecordComponent component : expected.getClass().getRecordComponents()) {
            Object value = value(expected, component);
            JsonNode node = actual.get(component.getName());
            if (value instanceof Record inner) {
                same(inner, node);
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record inner) {
                same(inner, node.get(0));
            } else {
                assertEquals(value == null, node.isNull(), component::toString);
            }
        }
    }

    private static Object value(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void numbersArePlain() {
        String text = new JsonReport().of(null, FULL);
        assertTrue(text.contains("{\"totalProcessingPerformance\":2368}"), text);
        assertTrue(text.contains("{\"fact\":\"fact\",\"value\":5.919,\"limit\":1000000000000000}"), text);
    }

    @Test
    void anAnswerOutOfCoverageHasAllKeys() {
        Determination bare = DeterminationBuilder.builder().outcome(Outcome.OUT_OF_COVERAGE).rulebook(new RulebookId("v", "d")).build();
        JsonNode node = JsonMapper.shared().readTree(new JsonReport().of(null, bare));
        assertTrue(node.get("reviewPolicy").isNull());
        assertEquals(Set.of(), Set.copyOf(node.get("notices").values()));
    }
}
