package org.exportable.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where transactions are read from.
 *
 * @param name what messages call it; its ending tells the format
 * @param opening opens it; the reader closes the stream
 */
public record Source(String name, Opening opening) {

    /** Opens a source. */
    @FunctionalInterface
    public interface Opening {
        /** @throws IOException with a message for people if it cannot be read */
        InputStream open() throws IOException;
    }

    /** A file. */
    public static Source file(Path path) {
        return new Source(path.toString(), () -> open(path));
    }

    /** A stream that is open already, such as standard input. */
    public static Source stream(String name, InputStream stream) {
        return new Source(name, () -> stream);
    }

    /** A text at hand. */
    public static Source text(String name, String text) {
        return stream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("this is a folder; name a file in it");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        }
    }
}
