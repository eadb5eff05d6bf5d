package org.exportable.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a suite. */
public final class SuiteFiles {

    private SuiteFiles() {}

    /**
     * The file itself; of a folder all files below it that end as suites do (.yaml, .yml, .jsonl, .ndjson, .json), in the
     * order of their names.
     *
     * @throws IOException with a message for people if a folder cannot be read or holds none
     */
    public static List<Path> in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(each -> Format.ofName(each.toString()).isPresent())
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("this folder holds no file that ends in .yaml, .yml, .jsonl, .ndjson or .json");
            }
            return files;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
