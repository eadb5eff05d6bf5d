package org.exportable.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The license codes of the Automated Export System, by what authorizes a shipment: BIS license, NLR, or the symbol of a
 * license exception. The table that comes with the program names its sources; codes that were not found have none. Immutable.
 */
public final class AesCodes {

    /** What authorizes a shipment under a license. */
    public static final String LICENSE = "BIS license";

    /** What is said of a shipment that needs no license. */
    public static final String NO_LICENSE = "NLR";

    private static final String TABLE = "aes-codes.csv";

    private final Map<String, List<Row>> rows;

    private AesCodes(List<Row> table) {
        this.rows = table.stream().collect(Collectors.groupingBy(Row::authorization));
    }

    /** The table that comes with the program. */
    public static AesCodes standard() {
        try (var stream = AesCodes.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("The table `%s` is missing from the program.".formatted(TABLE));
            }
            try (var records =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new AesCodes(records.stream().map(Row::of).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of an authorization on a day; empty where it is not known. */
    public Optional<String> of(String authorization, LocalDate day) {
        for (Row row : rows.getOrDefault(authorization, List.of())) {
            if (row.holds(day)) {
                return Optional.ofNullable(row.code);
            }
        }
        return Optional.empty();
    }

    /** A row; a code, a first and a last day may be null. */
    private record Row(String authorization, String code, LocalDate from, LocalDate until) {

        static Row of(NamedCsvRecord row) {
            String code = row.getField("code");
            return new Row(
                    row.getField("authorization"),
                    code.isEmpty() ? null : code,
                    day(row.getField("from")),
                    day(row.getField("until")));
        }

        private static LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }
}
