package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowPartTest {

    @Test
    void everyColumnButTheIdBelongsToAPart() {
        List<String> homeless = FactPath.known().stream()
                .filter(path -> RowPart.of(path).isEmpty())
                .toList();

        assertEquals(List.of("id"), homeless);
    }
}
