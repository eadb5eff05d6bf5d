package org.exportable.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place and moved there when it is whole. */
final class PartFile implements AutoCloseable {

    private final Path place;
    private final Path part;
    private final FileChannel channel;

    /**
     * Opens the part to be written on.
     *
     * @param size what is kept of an earlier one, in bytes
     * @throws IOException if less is left of it, or another program writes it
     */
    PartFile(Path place, long size) throws IOException {
        this.place = place;
        this.part = place.resolveSibling(place.getFileName() + ".part");
        if (size > 0 && !Files.exists(part) && Files.exists(place) && Files.size(place) == size) {
            Files.move(place, part);
        }
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock();
        if (channel.size() < size) {
            channel.close();
            throw new IOException(
                    "`%s` is shorter than what was written; screen the ledger anew without --resume".formatted(part));
        }
        channel.truncate(size);
        channel.position(size);
    }

    private void lock() throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException("it is being written already", e);
        }
        channel.close();
        throw new IOException("another program is writing it");
    }

    void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Bytes written so far. */
    long size() throws IOException {
        return channel.position();
    }

    /** Moves it into its place; an empty one only takes away what was there. */
    void finish() throws IOException {
        boolean isEmpty = size() == 0;
        channel.close();
        if (isEmpty) {
            Files.delete(part);
            Files.deleteIfExists(place);
        } else {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
