package org.exportable.ledger;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How far a run has come, in a small file beside its output that is replaced as a whole.
 *
 * @param run what is being done: another ledger, mapping, law or program is another run
 * @param position how far the ledger is answered
 * @param answers bytes of answers written
 * @param rejects bytes of rejected lines written
 * @param summary the summary so far
 */
record Journal(String run, Position position, long answers, long rejects, Map<String, String> summary) {

    private static final String SUMMARY = "summary.";

    /** A run that has written nothing. */
    static Journal begin(String run) {
        return new Journal(run, Position.START, 0, 0, Map.of());
    }

    /**
     * The journal that a run has left.
     *
     * @throws IOException if it cannot be read
     */
    static Journal read(Path file) throws IOException {
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
            Map<String, String> summary = new HashMap<>();
            entries.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(SUMMARY))
                    .forEach(key -> summary.put(key.substring(SUMMARY.length()), entries.getProperty(key)));
            return new Journal(
                    entries.getProperty("run"),
                    new Position(number(entries, "bytes"), number(entries, "lines"), number(entries, "digest")),
                    number(entries, "answers"),
                    number(entries, "rejects"),
                    summary);
        } catch (IllegalArgumentException e) {
            throw new IOException("`%s` is damaged; screen the ledger anew without --resume".formatted(file), e);
        }
    }

    private static long number(Properties entries, String key) {
        return Long.parseLong(entries.getProperty(key, ""));
    }

    void write(Path file) throws IOException {
        Properties entries = new Properties();
        entries.setProperty("run", run);
        entries.setProperty("bytes", String.valueOf(position.bytes()));
        entries.setProperty("lines", String.valueOf(position.lines()));
        entries.setProperty("digest", String.valueOf(position.digest()));
        entries.setProperty("answers", String.valueOf(answers));
        entries.setProperty("rejects", String.valueOf(rejects));
        summary.forEach((key, value) -> entries.setProperty(SUMMARY + key, value));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        StringWriter text = new StringWriter();
        entries.store(text, null);
        try (Writer writer = Files.newBufferedWriter(beside)) {
            writer.write(text.toString());
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
