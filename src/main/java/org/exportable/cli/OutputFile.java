package org.exportable.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Writes a file that is there whole or not at all, even if the program is interrupted. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes into a file beside, and moves it into place when it is complete.
     *
     * @throws CommandException if it cannot be written
     */
    static void write(Path file, Consumer<PrintStream> content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CommandException("exportable: `%s` cannot be written: %s".formatted(file, reason(e)));
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        return cause instanceof AccessDeniedException ? "that is not permitted" : e.getMessage();
    }

    private static void replace(Path file, Consumer<PrintStream> content) throws IOException {
        Path beside = file.resolveSibling(".%s.%d.part"
                .formatted(file.getFileName(), ProcessHandle.current().pid()));
        Thread tidy = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(tidy);
        try {
            fill(beside, content);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(beside);
            forget(tidy);
        }
    }

    private static void fill(Path file, Consumer<PrintStream> content) throws IOException {
        StandardOpenOption[] options = Files.exists(file)
                ? new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING}
                : new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW};
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(file, options)), false, StandardCharsets.UTF_8)) {
            content.accept(out);
            if (out.checkError()) {
                throw new IOException("not everything could be written");
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** While the program is already ending, the hook runs anyway. */
    private static void forget(Thread tidy) {
        try {
            Runtime.getRuntime().removeShutdownHook(tidy);
        } catch (IllegalStateException ending) {
            return;
        }
    }
}
