package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.exportable.input.CellGatherer;
import org.exportable.input.RowCells;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    private static String written(RowCells cells) {
        CsvText text = new CsvText(',');
        text.cells(cells);
        return new String(text.take(), StandardCharsets.UTF_8);
    }

    /** Those of {@link RowCells#of} are taken as if they had stood in quotation marks. */
    @Property
    void cellsThatStoodInQuotationMarksAreWrittenAsIfEachWereNew(
            @ForAll @Size(min = 1, max = 5)
                    List<@Chars({'a', '7', ',', '"', '\n', '\r', '=', '-', ' ', '\u00E9', '\uFF1D'}) String> cells) {
        CsvText text = new CsvText(',');
        for (String cell : cells) {
            text.cell(cell);
            text.separate();
        }

        assertEquals(new String(text.take(), StandardCharsets.UTF_8), written(RowCells.of(cells)));
    }

    @Property
    void cellsThatNoSpreadsheetTakesForFormulasAreReadAsTheyWere(
            @ForAll @NotEmpty List<@Chars({'a', '7', ',', '"', '\n', ' ', '\u00E9'}) String> cells) {
        List<String> begun = cells.stream().map(cell -> "x" + cell).toList();
        List<String> read = new ArrayList<>(CsvReader.builder().ofCsvRecord(written(RowCells.of(begun))).stream()
                .findFirst()
                .orElseThrow()
                .getFields());
        read.remove(read.size() - 1);

        assertEquals(begun, read);
    }

    @Test
    void aCellWithoutQuotationMarksStaysAsItWasUnlessItMayBeAFormula() {
        CellGatherer row = new CellGatherer(',');
        for (String cell : List.of("5\" disk", "", "(x)", "=1+1", "-12", "Paris")) {
            row.add(cell.toCharArray(), 0, cell.length(), false);
        }

        assertEquals("5\" disk,,(x),'=1+1,-12,Paris,", written(row.take()));
    }
}
