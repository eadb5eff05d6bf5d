package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exportable.law.Condition;
import org.exportable.law.Condition.Operator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparisonLinesTest {

    private static final List<String> TEXT = """
            rule "one"
            when Commodity( size >= 16 )
            end
            rule "two, size >= 16"
                // size >= 16
            when Commodity( bigsize >= 16, size >= 160, size > 16,
                            size >= 16 || size>=16.0,
                            size
                              < 2 ) /* size < 3
                              size < 3 */
            end
            rule "three"
            when Commodity( size >= 17 )
            end
            """.lines().toList();

    private ComparisonLines lines;

    @BeforeEach
    void ofTheSecondRule() {
        lines = new ComparisonLines(TEXT, 4, 12);
    }

    private static Condition.Test test(Operator operator, double constant) {
        return new Condition.Test("size", operator, constant);
    }

    @Test
    void a_comparison_is_found_where_it_is_written_and_no_other() {
        assertEquals(7, lines.of(test(Operator.AT_LEAST, 16)));
        assertEquals(6, lines.of(test(Operator.MORE_THAN, 16)));
        assertEquals(8, lines.of(test(Operator.LESS_THAN, 2)));
    }

    @Test
    void equal_ones_are_found_in_their_turn() {
        List<String> text = List.of("rule", "size < 2 ||", "size < 2");
        ComparisonLines own = new ComparisonLines(text, 1, 4);
        assertEquals(2, own.of(test(Operator.LESS_THAN, 2)));
        assertEquals(3, own.of(test(Operator.LESS_THAN, 2)));
    }

    @Test
    void what_is_not_written_out_is_put_at_the_head_of_the_rule() {
        assertEquals(4, lines.of(test(Operator.LESS_THAN, 3)));
        assertEquals(4, lines.of(test(Operator.AT_LEAST, 17)));
    }
}
