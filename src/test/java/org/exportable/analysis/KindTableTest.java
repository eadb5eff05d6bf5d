package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTableTest {

    private static final Parted FIRST = parted(0, 0, 0);

    private final KindTable<String> table = new KindTable<>();

    private static Parted parted(int item, int shipment, int setting) {
        return new Parted(kind(item), kind(shipment), new Setting(kind(0), kind(0), kind(0), false, setting));
    }

    private static PartKind kind(int number) {
        return new PartKind(List.of(), List.of(), List.of(), null, List.of(), number);
    }

    @Test
    void what_was_found_for_parts_is_found_by_their_numbers() {
        table.put(FIRST, "found");

        assertEquals("found", table.get(parted(0, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, 0, 1", "255, 7, 255"})
    void other_parts_have_their_own(int item, int shipment, int setting) {
        Parted other = parted(item, shipment, setting);
        table.put(FIRST, "found");

        assertNull(table.get(other));
        table.put(other, "other");
        assertEquals("other", table.get(other));
        assertEquals("found", table.get(FIRST));
    }

    @ParameterizedTest
    @CsvSource({"256, 0, 0", "0, 8, 0", "0, 0, 256"})
    void what_is_met_later_has_no_place(int item, int shipment, int setting) {
        Parted late = parted(item, shipment, setting);
        table.put(late, "found");

        assertNull(table.get(late));
        assertNull(table.get(parted(1, 0, 0)));
    }
}
