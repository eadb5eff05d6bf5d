package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Matrix;
import org.exportable.determination.Matrix.Cell;
import org.exportable.determination.Outcome;
import org.exportable.law.View;
import org.exportable.report.CellFlip.Change;
import org.exportable.vocabulary.Policy;
import org.junit.jupiter.api.Test;

class CellFlipTest {

    private static final Cell FREE = new Cell(Outcome.NO_LICENSE_REQUIRED, null, false, List.of(), List.of());
    private static final Cell DENIED = required(Policy.PRESUMPTION_OF_DENIAL, "15 CFR 742.6");
    private static final Cell BY_CASE = required(Policy.CASE_BY_CASE);

    private static Cell required(Policy policy, String... requirements) {
        return new Cell(Outcome.LICENSE_REQUIRED, policy, false, List.of(), List.of(requirements));
    }

    /** Three items at three destinations. */
    private static Matrix matrix(List<Cell> one, List<Cell> two, List<Cell> three) {
        return new Matrix(
                LocalDate.of(2025, 1, 1),
                View.ENFORCED,
                "2025-01-01",
                List.of("one", "two", "three"),
                List.of("CN", "SG", "DE"),
                List.of(one, two, three),
                Map.of());
    }

    private static final Matrix BEFORE =
            matrix(List.of(FREE, FREE, FREE), List.of(FREE, FREE, FREE), List.of(BY_CASE, FREE, FREE));

    @Test
    void items_that_flip_in_the_same_way_at_the_same_destinations_are_one() {
        Matrix after =
                matrix(List.of(DENIED, DENIED, FREE), List.of(DENIED, DENIED, FREE), List.of(DENIED, DENIED, FREE));
        Change required = Change.of(FREE, DENIED);
        assertEquals(
                List.of(
                        new CellFlip(required, List.of("one", "two"), List.of("CN", "SG")),
                        new CellFlip(required, List.of("three"), List.of("SG")),
                        new CellFlip(Change.of(BY_CASE, DENIED), List.of("three"), List.of("CN"))),
                CellFlip.all(BEFORE, after));
    }

    @Test
    void every_cell_that_flips_is_counted_once() {
        Matrix after =
                matrix(List.of(DENIED, DENIED, FREE), List.of(DENIED, DENIED, FREE), List.of(DENIED, DENIED, FREE));
        assertEquals(6, CellFlip.sum(CellFlip.all(BEFORE, after)));
    }

    @Test
    void another_provision_that_requires_the_same_is_no_flip() {
        Matrix after = matrix(
                List.of(FREE, FREE, FREE),
                List.of(FREE, FREE, FREE),
                List.of(required(Policy.CASE_BY_CASE, "15 CFR 744.23"), FREE, FREE));
        assertEquals(List.of(), CellFlip.all(BEFORE, after));
    }
}
