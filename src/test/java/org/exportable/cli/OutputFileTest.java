package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all. */
class OutputFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("grid.csv"), "old");
    }

    private void assertOnlyTheFileSays(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals(text, Files.readString(file));
    }

    @Test
    void what_is_complete_takes_the_place_of_what_was() throws IOException {
        OutputFile.write(file, out -> out.print("new"));
        assertOnlyTheFileSays("new");
    }

    @Test
    void what_fails_half_way_leaves_what_was() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> OutputFile.write(file, out -> {
                    out.print("half");
                    throw new IllegalStateException("no more");
                }));
        assertOnlyTheFileSays("old");
    }

    /** As Ctrl-C does, and Ctrl-C once more. Elsewhere Java has no way to end a process in order. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_interrupted_half_way_leaves_what_was() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertEquals("half", said.readLine());
        }
        process.destroy();
        process.destroy();
        assertNotEquals(0, process.waitFor());
        assertOnlyTheFileSays("old");
    }

    /** Writes half a file, says so, and waits for more that never comes. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] arguments) {
            OutputFile.write(Path.of(arguments[0]), out -> {
                out.print("half");
                out.flush();
                System.out.println("half");
                while (true) {
                    LockSupport.park();
                }
            });
        }
    }
}
