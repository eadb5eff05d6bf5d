package org.exportable.ledger;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exportable.input.TableColumns;
import org.exportable.input.TableMapping;

/**
 * How a table is laid out.
 *
 * @param separator what divides cells
 * @param headingLine the line where the headings begin, from 1; what stands above it is no data
 * @param columns what the columns stand for
 */
record Layout(char separator, long headingLine, TableColumns columns) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Titles and notes may stand above the headings, so many rows at most. */
    private static final int ROWS_ABOVE = 10;

    /**
     * The layout that fits best: that of which most headings are understood.
     *
     * @param beginning the first lines of the table
     */
    static Layout of(String beginning, TableMapping mapping) {
        Stream<Character> separators =
                mapping.separator() == null ? SEPARATORS.stream() : Stream.of(mapping.separator());
        return separators
                .flatMap(separator -> candidates(beginning, separator, mapping).stream())
                .max(Comparator.comparing((Layout layout) -> layout.columns.suffice())
                        .thenComparing(layout -> layout.columns.understood())
                        .thenComparing(Layout::headingLine, Comparator.reverseOrder())
                        .thenComparing(layout -> layout.columns.headings().size()))
                .orElseThrow(() -> new LedgerException(
                        "no row of headings can be read in its first %d rows; it is to be a".formatted(ROWS_ABOVE)
                                + " table in CSV, or one transaction a line (.jsonl)"));
    }

    private static List<Layout> candidates(String beginning, char separator, TableMapping mapping) {
        List<Layout> candidates = new ArrayList<>();
        List<String> above = List.of();
        for (CsvRecord row : rows(beginning, separator)) {
            for (List<String> headings : Stream.of(Optional.of(row.getFields()), merged(above, row.getFields()))
                    .flatMap(Optional::stream)
                    .toList()) {
                TableColumns columns = TableColumns.of(headings, named(mapping, separator));
                candidates.add(new Layout(separator, row.getStartingLineNumber(), columns));
            }
            above = row.getFields();
        }
        return candidates;
    }

    private static TableMapping named(TableMapping mapping, char separator) {
        return new TableMapping(
                mapping.columns(),
                mapping.constants(),
                mapping.values(),
                mapping.dates(),
                mapping.decimal(),
                separator);
    }

    /** Headings in two rows: what stands over several columns was one merged cell, and stands in the first of them. */
    private static Optional<List<String>> merged(List<String> above, List<String> below) {
        if (above.isEmpty() || above.size() != below.size()) {
            return Optional.empty();
        }
        List<String> headings = new ArrayList<>();
        String over = "";
        for (int i = 0; i < below.size(); i++) {
            over = above.get(i).isBlank() ? over : above.get(i).strip();
            headings.add((over + " " + below.get(i)).strip());
        }
        return Optional.of(headings);
    }

    private static List<CsvRecord> rows(String beginning, char separator) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(beginning, separator)) {
            for (CsvRecord row : reader) {
                rows.add(row);
                if (rows.size() > ROWS_ABOVE) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return reader(
                CsvRecordHandler.builder()
                        .maxFields(Cutter.MOST_CELLS)
                        .maxFieldSize(Cutter.LONGEST)
                        .maxRecordSize(Cutter.LONGEST)
                        .build(),
                new StringReader(text),
                separator);
    }

    /** The records of a text of which no line is too long for {@link Cutter}. */
    static <T> CsvReader<T> reader(CsvCallbackHandler<T> handler, Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
    }
}
