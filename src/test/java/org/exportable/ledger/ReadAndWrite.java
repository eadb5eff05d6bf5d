package org.exportable.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/** The yardstick for screening: only reads a table and writes it again, with the library that screening reads with. */
final class ReadAndWrite {

    private ReadAndWrite() {}

    public static void main(String[] arguments) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]));
                CsvWriter writer = CsvWriter.builder().build(Path.of(arguments[1]))) {
            for (CsvRecord row : reader) {
                writer.writeRecord(row.getFields());
            }
        }
    }
}
