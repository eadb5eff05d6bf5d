package org.exportable.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_swap_of_neighbours_costs_less_than_two_replacements() {
        assertEquals("date", Nearest.to("daet", List.of("xxet", "date")));
    }

    @Test
    void case_does_not_count() {
        assertEquals("EXPORT", Nearest.to("export", List.of("REEXPORT", "EXPORT")));
    }

    @Test
    void of_equally_near_names_the_first_is_taken() {
        assertEquals("ab", Nearest.to("a", List.of("ab", "ac")));
    }

    @Test
    void endless_input_is_cut_before_it_costs_time() {
        assertEquals("to", Nearest.to("t".repeat(1_000_000), List.of("to", "xx")));
    }

    @Test
    void without_names_there_is_no_answer() {
        assertThrows(IllegalArgumentException.class, () -> Nearest.to("a", List.of()));
    }
}
