package org.exportable.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exportable.fact.Item;
import org.exportable.report.picture.Chip.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which chips of the catalogue are drawn into a picture, where and how. */
class ChipsTest {

    private static final Drawn DENSITY = Drawn.of("2024-01-15", Drawn.TPP, Drawn.DENSITY);

    @ParameterizedTest
    @CsvSource({
        // TPP 989.5 x 16, die area 814 mm2.
        "H100 SXM5 80GB, 15832, 19.45, ALIKE",
        // Not for data centers, so it may use NAC; the region is that of chips for data centers.
        "GeForce RTX 4090, 5284.8, 8.68, OTHERWISE",
        "HGX H20 96GB, 2368, 2.91, ALIKE"
    })
    void a_chip_is_where_its_figures_are(String name, double x, double y, Kind kind) {
        Chip chip = DENSITY.chips().drawn().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(x, chip.x(), 1e-9);
        assertEquals(y, chip.y(), 0.01);
        assertEquals(kind, chip.kind());
    }

    @Test
    void the_item_of_the_transaction_is_marked() {
        List<Chip> swept = DENSITY.chips().drawn().stream()
                .filter(chip -> chip.kind() == Kind.SWEPT)
                .toList();
        assertEquals(List.of(new Chip("Part", 2000, 2, Kind.SWEPT)), swept);
    }

    @Test
    void every_chip_of_the_category_is_drawn_or_counted() {
        long circuits = Drawn.catalogue().stream()
                .filter(item -> item.category() == DENSITY.transaction().item().category())
                .count();
        Chips chips = DENSITY.chips();
        String[] words = chips.caption().split("\\D+");
        assertEquals(
                circuits,
                chips.drawn().size() - 1 + Integer.parseInt(words[1]) + Integer.parseInt(words[2]),
                chips::caption);
    }

    @Test
    void an_estimate_is_marked() {
        Item estimated = Drawn.catalogue().stream()
                .filter(item -> item.estimated().contains("performanceDensity"))
                .filter(item -> item.name().equals("Ascend 910C"))
                .findFirst()
                .orElseThrow();
        assertTrue(DENSITY.chips().drawn().stream().anyMatch(chip -> chip.name().equals("~" + estimated.name())));
    }

    @Test
    void no_chip_has_a_quantity() {
        assertEquals(
                List.of(),
                Drawn.of("2024-01-15", Drawn.TPP, Drawn.range("quantity", 1, 10))
                        .chips()
                        .drawn());
    }
}
