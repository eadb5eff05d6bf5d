package org.exportable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void what_was_found_is_not_found_again() {
        Remembered<Integer, Object> remembered = new Remembered<>(2);
        Object first = remembered.of(1, Object::new);
        assertSame(first, remembered.of(1, Object::new));
        assertSame(first, remembered.get(1));
    }

    @Test
    void what_is_put_takes_the_place_of_what_was_there() {
        Remembered<Integer, String> remembered = new Remembered<>(2);
        remembered.put(1, "before");
        remembered.put(1, "after");
        assertEquals("after", remembered.get(1));
    }

    @Test
    void when_it_is_too_much_all_is_forgotten() {
        Remembered<Integer, String> remembered = new Remembered<>(2);
        remembered.put(1, "one");
        remembered.put(2, "two");
        remembered.put(3, "three");
        assertNull(remembered.get(1));
        assertNull(remembered.get(2));
        assertEquals("three", remembered.get(3));
    }

    @Test
    void of_none_nothing_is_remembered() {
        Remembered<Integer, String> remembered = new Remembered<>(0);
        assertEquals("made", remembered.of(1, () -> "made"));
        remembered.put(1, "put");
        assertNull(remembered.get(1));
    }
}
