package org.exportable.ledger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.exportable.input.Format;
import org.exportable.input.RowReader;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;
import org.exportable.input.TransactionReader;

/**
 * An open ledger: a table with headings, or transactions in JSON, one a line; plain or packed with gzip.
 *
 * @param source where it is read from
 * @param layout how the table is laid out; null where it is none
 * @param marked whether it begins with a byte order mark
 * @param cutter cuts it into pieces
 * @param stream what is to be closed
 */
record Ledger(Source source, Layout layout, boolean marked, Cutter cutter, InputStream stream)
        implements AutoCloseable {

    private static final int BEGINNING = 1 << 18;
    private static final int GZIP = 0x1f8b;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * Opens a ledger and finds out how it is laid out.
     *
     * @throws LedgerException if it cannot be read or understood
     */
    static Ledger open(Source source, TableMapping mapping) {
        try {
            BufferedInputStream stream = unpacked(source.opening().open());
            stream.mark(BEGINNING + 1);
            byte[] beginning = stream.readNBytes(BEGINNING);
            stream.reset();
            return open(source, mapping, stream, beginning);
        } catch (IOException e) {
            throw new LedgerException("%s: cannot be read: %s".formatted(source.name(), e.getMessage()), e);
        }
    }

    private static Ledger open(Source source, TableMapping mapping, InputStream stream, byte[] beginning) {
        requireEightBits(source, beginning);
        boolean marked = Arrays.equals(UTF_8_MARK, Arrays.copyOf(beginning, UTF_8_MARK.length));
        String text = new Piece(wholeLines(beginning), 0, null, Position.START).text();
        if (text.isBlank()) {
            throw new LedgerException("%s: %s"
                    .formatted(
                            source.name(),
                            beginning.length < BEGINNING
                                    ? "empty; a ledger has headings and a line for each transaction"
                                    : "its first line is longer than %d bytes".formatted(BEGINNING)));
        }
        if (isJson(source, text)) {
            return new Ledger(source, null, marked, new Cutter(stream, RecordScanner.lines()), stream);
        }
        try {
            Layout layout = Layout.of(text, mapping);
            List<String> flaws = layout.columns().flaws();
            if (!flaws.isEmpty()) {
                throw new LedgerException(String.join("; ", flaws));
            }
            return new Ledger(
                    source, layout, marked, new Cutter(stream, RecordScanner.table(layout.separator())), stream);
        } catch (LedgerException e) {
            throw new LedgerException("%s: %s".formatted(source.name(), e.getMessage()), e);
        }
    }

    private static BufferedInputStream unpacked(InputStream packed) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(packed, BEGINNING);
        stream.mark(2);
        int magic = stream.read() << 8 | stream.read();
        stream.reset();
        return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(stream, BEGINNING), BEGINNING) : stream;
    }

    private static void requireEightBits(Source source, byte[] beginning) {
        boolean wide = beginning.length > 1
                && (beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE
                        || beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF);
        if (wide) {
            throw new LedgerException("%s: is in UTF-16; save it as CSV in UTF-8".formatted(source.name()));
        }
    }

    private static byte[] wholeLines(byte[] beginning) {
        int end = beginning.length;
        while (beginning.length == BEGINNING && end > 0 && beginning[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(beginning, end);
    }

    private static boolean isJson(Source source, String text) {
        String name = source.name().toLowerCase(java.util.Locale.ROOT).replaceFirst("\\.gz$", "");
        return Format.ofName(name).filter(format -> format == Format.JSON_LINES).isPresent()
                || text.strip().startsWith("{");
    }

    boolean isTable() {
        return layout != null;
    }

    /** What finds the rows of its pieces and reads them. */
    Rows rows(TransactionReader reader) {
        return isTable()
                ? new TableRows(layout, new RowReader(reader, source.name(), layout.columns()))
                : new JsonRows(reader, source.name());
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new LedgerException("%s: cannot be read: %s".formatted(source.name(), e.getMessage()), e);
        }
    }
}
