package org.exportable.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row of a table that comes with the program. An empty cell is null, or an empty list. */
record Row(Map<String, Integer> columns, CsvRecord cells) {

    /**
     * Reads a table that lies beside this class.
     *
     * @throws IllegalStateException if the table is missing or a row of it is wrong
     */
    static <T> List<T> readAll(String table, Function<Row, T> read) {
        try (var stream = Row.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("The table `%s` is missing from the program.".formatted(table));
            }
            return rows(table, new InputStreamReader(stream, StandardCharsets.UTF_8), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> rows(String table, InputStreamReader reader, Function<Row, T> read) throws IOException {
        List<T> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        try (var records = CsvReader.builder().ofCsvRecord(reader)) {
            for (CsvRecord cells : records) {
                if (columns.isEmpty()) {
                    cells.getFields().forEach(name -> columns.put(name, columns.size()));
                } else {
                    rows.add(read(table, new Row(columns, cells), read));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static <T> T read(String table, Row row, Function<Row, T> read) {
        try {
            return read.apply(row);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(table, row.cells.getStartingLineNumber(), e.getMessage()), e);
        }
    }

    String text(String column) {
        String cell = cells.getField(columns.get(column));
        return cell.isEmpty() ? null : cell;
    }

    List<String> texts(String column) {
        String cell = text(column);
        return cell == null ? List.of() : List.of(cell.split(";"));
    }

    BigDecimal number(String column) {
        String cell = text(column);
        return cell == null ? null : new BigDecimal(cell);
    }

    LocalDate day(String column) {
        String cell = text(column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    Boolean flag(String column) {
        String cell = text(column);
        return cell == null ? null : Boolean.valueOf(cell);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }
}
