package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Alternative;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Outcome;
import org.junit.jupiter.api.Test;

/** How a report shows what unknown facts lead to. */
class UnknownFactsTest {

    private static String shown(List<Alternative> alternatives) {
        List<Block> blocks = UnknownFacts.of(
                DeterminationBuilder.builder().alternatives(alternatives).build());
        return new TextLayout(200, false).of(blocks);
    }

    @Test
    void a_fact_that_may_be_anything_is_not_mentioned() {
        String text = shown(List.of(new Alternative(
                Map.of("item.dataCenter", List.of("any"), "consignee.sector", List.of("MILITARY")),
                Outcome.LICENSE_REQUIRED)));
        assertTrue(text.contains("if consignee's sector is MILITARY\n"), text);
    }

    @Test
    void of_many_only_the_first_of_each_outcome_are_shown_and_the_rest_is_counted() {
        List<Alternative> many = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.NO_LICENSE_REQUIRED, Outcome.LICENSE_REQUIRED)) {
            for (int i = 0; i < 10; i++) {
                many.add(new Alternative(Map.of("item.dramBandwidthGBps", List.of(i + " GB/s")), outcome));
            }
        }
        String text = shown(many);
        assertEquals(
                4,
                text.lines().filter(line -> line.contains("(LICENSE_REQUIRED)")).count());
        assertTrue(text.contains("And 12 more."), text);
    }
}
