package org.exportable.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A part of the law and how far the rulebook models it.
 *
 * @param section of the Code of Federal Regulations, or the entry of the Commerce Control List
 * @param subject what it is about
 * @param extent how far it is modelled
 * @param provisions the folders of the rulebook that model it
 * @param note what is left out, or what happens instead
 */
public record Coverage(String section, String subject, Extent extent, List<String> provisions, String note) {

    private static final String TABLE = "coverage.csv";

    public Coverage {
        provisions = List.copyOf(provisions);
    }

    /** How far something is modelled. */
    public enum Extent {
        MODELLED("Modelled"),
        PARTLY("Partly modelled"),
        NOT("Not modelled: silence on it is no clearance");

        private final String words;

        Extent(String words) {
            this.words = words;
        }

        /** For a heading. */
        public String words() {
            return words;
        }
    }

    /** The table that comes with the program, in the order of the Code. */
    public static List<Coverage> standard() {
        try (var stream = Coverage.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("The table `%s` is missing from the program.".formatted(TABLE));
            }
            try (var records =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return records.stream().map(Coverage::of).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Coverage of(NamedCsvRecord row) {
        String provisions = row.getField("provisions");
        return new Coverage(
                row.getField("section"),
                row.getField("subject"),
                Extent.valueOf(row.getField("extent")),
                provisions.isEmpty() ? List.of() : List.of(provisions.split(";")),
                row.getField("note"));
    }
}
