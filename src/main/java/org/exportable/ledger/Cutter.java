package org.exportable.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.CRC32C;

/**
 * Cuts a stream into pieces of whole records. A line that can be no record (too long, of too many cells, with quotation marks
 * that do not match) is refused alone: the next one is read again.
 */
final class Cutter implements Iterator<Piece> {

    /** The most bytes that a record may have. */
    static final int LONGEST = 1 << 20;

    /** The most cells that a record may have. */
    static final int MOST_CELLS = 10_000;

    private static final int PIECE = 1 << 18;
    private static final int BUFFER = 4 * LONGEST;

    private final InputStream stream;
    private final RecordScanner scanner;
    private final byte[] buffer = new byte[BUFFER];
    private final CRC32C digest = new CRC32C();
    private int begin;
    private int end;
    private long bytes;
    private long lines;
    private boolean ended;
    private Piece next;

    /** @param scanner finds where a record ends */
    Cutter(InputStream stream, RecordScanner scanner) {
        this.stream = stream;
        this.scanner = scanner;
    }

    /**
     * Goes on where another cutter had come to.
     *
     * @throws LedgerException if the stream does not hold what that had read
     */
    void skipTo(Position position) {
        while (bytes < position.bytes() && fill()) {
            take((int) Math.min(end - begin, position.bytes() - bytes), 0);
        }
        if (bytes != position.bytes() || digest.getValue() != position.digest()) {
            throw new LedgerException(
                    "the ledger is not the one that was being screened; screen it anew without --resume");
        }
        lines = position.lines();
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = cut();
        }
        return next != null;
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Piece piece = next;
        next = null;
        return piece;
    }

    private Piece cut() {
        fill();
        int at = begin;
        int breaks = 0;
        while (at < end && at - begin < PIECE) {
            int to = Math.min(end, at + LONGEST + 1);
            int found = scanner.scan(buffer, at, to, ended && to == end);
            if (found == RecordScanner.MORE && at > begin) {
                return piece(at, breaks);
            }
            if (found == RecordScanner.MORE && end - at > LONGEST) {
                return refuse(at, breaks, "longer than %d bytes, the most that a line may have".formatted(LONGEST));
            }
            if (found < 0) {
                return refuse(at, breaks, scanner.refusal());
            }
            at = found;
            breaks += scanner.breaks();
        }
        return at == begin ? null : piece(at, breaks);
    }

    /** The records up to a place, and the line there refused. */
    private Piece refuse(int at, int breaks, String reason) {
        byte[] records = Arrays.copyOfRange(buffer, begin, at);
        long before = lines;
        take(at - begin, breaks);
        Reject reject = new Reject(lines + 1, "", reason);
        skipLine();
        return new Piece(records, before, reject, position());
    }

    private void skipLine() {
        boolean found = false;
        while (!found && (begin < end || fill())) {
            int at = begin;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            found = at < end;
            take(at - begin + (found ? 1 : 0), found ? 1 : 0);
        }
        lines += found ? 0 : 1;
    }

    private Piece piece(int to, int breaks) {
        byte[] records = Arrays.copyOfRange(buffer, begin, to);
        long before = lines;
        take(to - begin, breaks);
        return new Piece(records, before, null, position());
    }

    private Position position() {
        return new Position(bytes, lines, digest.getValue());
    }

    private void take(int count, int breaks) {
        digest.update(buffer, begin, count);
        lines += breaks;
        begin += count;
        bytes += count;
    }

    /** Makes room and reads on until the buffer is full; false where nothing is left. */
    private boolean fill() {
        if (!ended && end - begin <= LONGEST + PIECE) {
            System.arraycopy(buffer, begin, buffer, 0, end - begin);
            end -= begin;
            begin = 0;
            try {
                int read = stream.readNBytes(buffer, end, BUFFER - end);
                ended = read < BUFFER - end;
                end += read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return begin < end;
    }
}
