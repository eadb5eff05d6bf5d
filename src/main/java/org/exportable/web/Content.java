package org.exportable.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an answer carries. */
interface Content {

    /** In bytes. */
    long length() throws IOException;

    void write(OutputStream to) throws IOException;

    /** Bytes at hand. */
    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public void write(OutputStream to) throws IOException {
                to.write(bytes);
            }
        };
    }

    /** A file, however long. */
    static Content of(Path file) {
        return new Content() {
            @Override
            public long length() throws IOException {
                return Files.size(file);
            }

            @Override
            public void write(OutputStream to) throws IOException {
                Files.copy(file, to);
            }
        };
    }
}
