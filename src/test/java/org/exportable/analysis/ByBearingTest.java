package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exportable.TestLaw;
import org.exportable.engine.Law;
import org.junit.jupiter.api.Test;

class ByBearingTest {

    private static final Law ONE = TestLaw.law("2023-01-01");
    private static final Law OTHER = TestLaw.law("2025-06-01");
    private static final List<Object> BEARING = List.of("what bears");

    private final ByBearing<String> kept = new ByBearing<>(said -> said.startsWith("any"), 10);

    @Test
    void what_is_so_whatever_the_law_is_worked_out_once() {
        kept.of(ONE, BEARING, () -> "any law");

        assertEquals("any law", kept.of(OTHER, BEARING, () -> "worked out again"));
    }

    @Test
    void what_is_not_is_worked_out_for_each_law() {
        kept.of(ONE, BEARING, () -> "one law");

        assertEquals("other law", kept.of(OTHER, BEARING, () -> "other law"));
        assertEquals("one law", kept.of(ONE, BEARING, () -> "worked out again"));
    }

    @Test
    void another_bearing_is_another_question() {
        kept.of(ONE, BEARING, () -> "any law");

        assertEquals("any other", kept.of(ONE, List.of("something else"), () -> "any other"));
    }
}
