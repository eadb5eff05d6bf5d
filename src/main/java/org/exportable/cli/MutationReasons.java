package org.exportable.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why small changes of the rules may go unnoticed, as CSV with the columns mutant and reason. */
final class MutationReasons {

    private MutationReasons() {}

    /**
     * The reasons, by the change.
     *
     * @throws CommandException if the file is not what it should be; the message names the line
     */
    static Map<String, String> read(Path file) {
        Map<String, String> reasons = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord each : reader) {
                String mutant = each.findField("mutant").orElse("");
                String reason = each.findField("reason").orElse("");
                if (mutant.isBlank() || reason.isBlank() || reasons.put(mutant, reason) != null) {
                    throw new CommandException("%s, line %d: a line has a `mutant`, once in the file, and a `reason`"
                            .formatted(file, each.getStartingLineNumber()));
                }
            }
            return reasons;
        } catch (IOException | CsvParseException e) {
            throw new CommandException("exportable: `%s` cannot be read: %s".formatted(file, e.getMessage()));
        }
    }
}
