package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstsTest {

    private static final int MANY = 100_000;

    private final Firsts firsts = new Firsts();

    @Test
    void of_equal_values_the_first_is_taken() {
        List<String> first = List.of("CN");
        assertSame(first, firsts.of(first));
        assertSame(first, firsts.of(List.of("CN")));
    }

    @Test
    void values_that_differ_and_none_stay_what_they_are() {
        assertEquals("CN", firsts.of("CN"));
        assertEquals("TW", firsts.of("TW"));
        assertNull(firsts.of(null));
    }

    @Test
    void of_many_values_not_all_are_kept() {
        List<String> first = firsts.of(List.of("CN"));
        for (int i = 0; i < MANY; i++) {
            firsts.of(i);
        }
        assertNotSame(first, firsts.of(List.of("CN")));
    }
}
