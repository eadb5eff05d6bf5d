package org.exportable.input;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the usual headings of a table stand for, whatever their case and punctuation. Immutable. */
final class Headings {

    private static final String TABLE = "headings.csv";
    private static final int LONGEST = 100;

    private final Map<String, String> paths = new HashMap<>();

    private Headings() {
        FactPath.known().forEach(path -> paths.put(key(path), path));
    }

    /** The dotted paths of all facts, and the words in the table that comes with the program. */
    static Headings standard() {
        Headings headings = new Headings();
        try (var stream = Headings.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("The table `%s` is missing from the program.".formatted(TABLE));
            }
            try (var records =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                records.forEach(headings::enter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return headings;
    }

    private void enter(NamedCsvRecord row) {
        for (String heading : row.getField("headings").split(";")) {
            String other = paths.put(key(heading), row.getField("fact"));
            if (other != null && !other.equals(row.getField("fact"))) {
                throw new IllegalStateException(
                        "`%s` stands for both %s and %s.".formatted(heading, other, row.getField("fact")));
            }
        }
    }

    /** The fact that a heading stands for; null where it stands for none. */
    String path(String heading) {
        return paths.get(key(heading));
    }

    /** Letters and digits in lower case; empty for a text too long to be a heading. */
    static String key(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
