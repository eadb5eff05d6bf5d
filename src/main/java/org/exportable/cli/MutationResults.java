package org.exportable.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.suite.mutation.Fate;
import org.exportable.suite.mutation.Mutant;
import org.exportable.suite.mutation.Trial;
import org.exportable.suite.mutation.Trials;

/**
 * What came of changes of the rules, kept in a file while they are tried: whatever interrupts a run, the next one goes on with
 * it. The first record names the rules.
 */
final class MutationResults implements AutoCloseable {

    private static final String[] HEADER = {"mutant", "fate", "noticedBy"};
    private static final String RULES = "rules";

    private final Path file;
    private final String rules;
    private final boolean whole;
    private final List<String> others = new ArrayList<>();
    private Writer writer;

    /**
     * Results in a file.
     *
     * @param file null if they are not kept
     * @param rules digest of the rules
     * @param whole whether all changes are tried; if only some are, what the file says of others stays in it
     */
    MutationResults(Path file, String rules, boolean whole) {
        this.file = file;
        this.rules = rules;
        this.whole = whole;
    }

    /**
     * What an earlier run found and still holds: what the same case notices still, and what alters no answer if the rules are
     * the same.
     *
     * @throws CommandException if the file is not what it should be; the message names the line
     */
    List<Trial> still(List<Mutant> mutants, Trials trials) {
        if (file == null || !Files.exists(file)) {
            return List.of();
        }
        Map<String, Mutant> byId = new HashMap<>();
        mutants.forEach(each -> byId.put(each.id(), each));
        List<Trial> still = new ArrayList<>();
        boolean sameRules = false;
        for (NamedCsvRecord each : records()) {
            String id = each.getField("mutant");
            String by = each.getField("noticedBy");
            if (id.equals(RULES)) {
                sameRules = each.getField("fate").equals(rules);
            } else if (fate(each) != Fate.EQUIVALENT || sameRules) {
                Mutant mutant = byId.get(id);
                if (mutant == null) {
                    others.add(line(id, each.getField("fate"), by));
                } else if (fate(each) == Fate.EQUIVALENT) {
                    still.add(new Trial(mutant, Fate.EQUIVALENT, null, null));
                } else if (trials.isNoticed(mutant, by)) {
                    still.add(new Trial(mutant, Fate.NOTICED, by, null));
                }
            }
        }
        return still;
    }

    private Fate fate(NamedCsvRecord record) {
        try {
            return Fate.valueOf(record.getField("fate"));
        } catch (IllegalArgumentException e) {
            throw new CommandException("%s, line %d: `%s` is none of %s"
                    .formatted(file, record.getStartingLineNumber(), record.getField("fate"), List.of(Fate.values())));
        }
    }

    /** All whole lines: the last one may have been cut off. */
    private List<NamedCsvRecord> records() {
        try {
            String text = Files.readString(file);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            List<NamedCsvRecord> records = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(whole)) {
                reader.forEach(records::add);
            }
            if (!records.isEmpty() && !records.get(0).getHeader().equals(List.of(HEADER))) {
                throw new CommandException("%s, line 1: the columns are %s; results have %s"
                        .formatted(file, records.get(0).getHeader(), List.of(HEADER)));
            }
            return records;
        } catch (IOException | CsvParseException e) {
            throw new CommandException("exportable: `%s` cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    /** Writes some more. */
    void write(Collection<Trial> some) {
        if (file == null) {
            return;
        }
        try {
            if (writer == null) {
                writer = Files.newBufferedWriter(file);
                writer.write(head());
                writer.write(untouched());
            }
            for (Trial each : some) {
                writer.write(line(each));
            }
            writer.flush();
        } catch (IOException e) {
            throw new CommandException("exportable: `%s` cannot be written: %s".formatted(file, e.getMessage()));
        }
    }

    /** Writes all in its final order. */
    void complete(List<Trial> all) {
        close();
        if (file != null) {
            OutputFile.write(file, to -> {
                to.print(head());
                to.print(untouched());
                all.forEach(each -> to.print(line(each)));
            });
        }
    }

    /** What an earlier run found about changes that this one is not about. */
    private String untouched() {
        return whole ? "" : String.join("", others);
    }

    private String head() {
        return line(HEADER) + line(RULES, rules, "");
    }

    private static String line(Trial trial) {
        return line(trial.mutant().id(), trial.fate().name(), trial.noticedBy() == null ? "" : trial.noticedBy());
    }

    private static String line(String... fields) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
            csv.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                writer = null;
            }
        }
    }
}
