package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecentRowsTest {

    private static final int[] COUNTING = {0, 2};

    @Test
    void aRowIsKnownByTheCellsThatCount() {
        RecentRows<String> rows = new RecentRows<>(COUNTING, 8);
        rows.put(RowCells.of(List.of("H100", "order 1", "Germany")), "first");

        assertEquals("first", rows.get(RowCells.of(List.of("H100", "order 2", "Germany"))));
        assertNull(rows.get(RowCells.of(List.of("H100", "order 1", "France"))));
    }

    @Test
    void textsThatFlowIntoEachOtherAreToldApart() {
        RecentRows<String> rows = new RecentRows<>(COUNTING, 8);
        rows.put(RowCells.of(List.of("a,b", "", "c")), "first");

        assertNull(rows.get(RowCells.of(List.of("a", "", "b,c"))));
    }

    @Test
    void whatIsPutLaterCounts() {
        RecentRows<String> rows = new RecentRows<>(COUNTING, 8);
        RowCells row = RowCells.of(List.of("H100", "", "Germany"));
        rows.put(row, "first");
        rows.put(row, "second");

        assertEquals("second", rows.get(row));
    }

    @Test
    void moreRowsThanThereIsRoomForDriveOthersOut() {
        RecentRows<Integer> rows = new RecentRows<>(COUNTING, 8);
        IntStream.range(0, 100).forEach(i -> rows.put(row(i), i));

        assertEquals(
                8, IntStream.range(0, 100).filter(i -> rows.get(row(i)) != null).count());
    }

    private static RowCells row(int number) {
        return RowCells.of(List.of("item " + number, "", "Germany"));
    }

    @Property
    void twoRowsHaveOneKeyOnlyIfTheirCellsAreTheSame(
            @ForAll @Size(3) List<String> some, @ForAll @Size(3) List<String> others) {
        Columns all = Columns.of(0, 1, 2);

        assertEquals(
                some.equals(others),
                RowCells.of(some).isKey(all, RowCells.of(others).key(all)));
    }

    @Property
    void cellsOfOtherColumnsTellNoRowsApart(@ForAll @Size(5) List<String> some, @ForAll @Size(5) List<String> others) {
        Columns columns = Columns.of(0, 1, 3);
        boolean same = IntStream.of(columns.all()).allMatch(i -> some.get(i).equals(others.get(i)));
        RowCells row = RowCells.of(some);
        RowCells other = RowCells.of(others);

        assertEquals(same, row.isKey(columns, other.key(columns)));
        assertTrue(!same || row.hash(columns) == other.hash(columns));
    }

    @Test
    void aSeparatorInACellIsNoneBetweenCells() {
        Columns columns = Columns.of(0, 1);

        assertFalse(RowCells.of(List.of("a,b", "c"))
                .isKey(columns, RowCells.of(List.of("a", "b,c")).key(columns)));
    }

    @Test
    void columnsThatFollowEachOtherStandInOneRun() {
        assertEquals(
                List.of(new Columns.Run(1, 3), new Columns.Run(5, 5), new Columns.Run(7, 8)),
                Columns.of(1, 2, 3, 5, 7, 8).runs());
        assertEquals(List.of(), Columns.of().runs());
    }

    @Property
    void cellsSayWhatWasPutIntoThem(@ForAll List<String> cells, @ForAll char separator) {
        CellGatherer gatherer = new CellGatherer(separator);
        cells.forEach(cell -> gatherer.add(("<" + cell + ">").toCharArray(), 1, cell.length(), false));

        assertEquals(cells, gatherer.take());
    }

    @Property
    void aShortRowIsFilledUpAndALongOneIsCut(@ForAll @Size(3) List<String> cells) {
        RowCells row = RowCells.of(cells);

        assertEquals(cells.subList(0, 2), row.resized(2));
        assertEquals(List.of(cells.get(0), cells.get(1), cells.get(2), ""), row.resized(4));
    }

    @Property
    void aPlainNumberIsTheOneThatIsWritten(@ForAll @Chars({'0', '1', '9', '.', ',', '-', ' ', 'e'}) String cell) {
        BigDecimal plain = RowCells.of(List.of("7", cell, "7")).plainNumber(1);

        assertTrue(plain == null || plain.equals(new BigDecimal(cell)), () -> cell + " is taken for " + plain);
    }

    @Test
    void aNumberThatMayBeRefusedIsNoPlainOne() {
        RowCells cells = RowCells.of(List.of("0", "0.00", "1234567890123456", ".5", "5.", "1.2.3", "", "12.50"));

        assertEquals(
                Arrays.asList(null, null, null, null, null, null, null, new BigDecimal("12.50")),
                IntStream.range(0, 8).mapToObj(cells::plainNumber).toList());
    }
}
