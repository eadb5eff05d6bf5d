package org.exportable.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line that is not answered.
 *
 * @param line its number, from 1
 * @param column the heading of the cell that is wrong; empty where the line as a whole is
 * @param reason what is wrong and what would be right
 */
public record Reject(long line, String column, String reason) {

    /**
     * The first of those that a screening has written beside its answers.
     *
     * @param answers the file of the answers
     * @throws IOException if they cannot be read
     */
    public static List<Reject> first(int most, Path answers) throws IOException {
        Path file = FileDestination.rejectsOf(answers);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().limit(most).map(Reject::of).toList();
        }
    }

    private static Reject of(NamedCsvRecord row) {
        return new Reject(Long.parseLong(row.getField("line")), row.getField("column"), row.getField("reason"));
    }
}
