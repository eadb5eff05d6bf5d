package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.fact.Country;
import org.exportable.fact.EndUse;
import org.exportable.fact.Transaction;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void a_cell_is_read_as_a_number_where_its_key_asks_for_one() {
        assertEquals(
                new BigDecimal("2368"),
                row("item.totalProcessingPerformance", "2368").item().totalProcessingPerformance());
    }

    @Test
    void a_cell_is_read_as_a_flag_where_its_key_asks_for_one() {
        assertEquals(true, row("item.dataCenter", "TRUE").item().dataCenter());
    }

    @Test
    void a_cell_is_read_as_a_list_where_its_key_asks_for_one() {
        assertEquals(
                Set.of(EndUse.GAMING, EndUse.RESEARCH),
                row("endUse", "GAMING; RESEARCH").endUse());
    }

    @Test
    void a_cell_is_read_as_a_country_where_its_key_asks_for_one() {
        assertEquals(
                new Country("SG"), row("endUser.country", "Singapore").endUser().country());
    }

    @Test
    void an_empty_cell_is_absent() {
        assertEquals(BigDecimal.ONE, row("quantity", " ").quantity());
    }

    @Test
    void an_item_beside_figures_is_the_catalogues_with_those_figures() {
        Transaction read = read(Map.of("to", "CN", "item", "nvidia-h20-96", "item.ioBandwidthGBps", "1"));
        assertEquals(BigDecimal.ONE, read.item().ioBandwidthGBps());
    }

    @Test
    void a_wrong_cell_is_named_by_its_path() {
        assertEquals(
                List.of("a.csv, line 7, `quantity`: `many` is not a finite decimal number"),
                Reader.STANDARD
                        .readRow("a.csv", 7, Map.of("to", "CN", "item", "nvidia-h20-96", "quantity", "many"))
                        .stream()
                        .map(Entry::toString)
                        .toList());
    }

    @Test
    void an_unknown_column_is_named_with_the_nearest_key() {
        assertEquals(
                List.of("a.csv, line 7, `endUser.contry`: unknown key; did you mean `country`?"),
                Reader.STANDARD
                        .readRow("a.csv", 7, Map.of("to", "CN", "item", "nvidia-h20-96", "endUser.contry", "SG"))
                        .stream()
                        .map(Entry::toString)
                        .toList());
    }

    private static Transaction row(String path, String text) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of("to", "CN", path, text));
        cells.putIfAbsent("item", path.startsWith("item.") ? "" : "nvidia-h20-96");
        return read(cells);
    }

    private static Transaction read(Map<String, String> cells) {
        return ((Entry.Read) Reader.only(Reader.STANDARD.readRow("a.csv", 7, cells))).transaction();
    }
}
