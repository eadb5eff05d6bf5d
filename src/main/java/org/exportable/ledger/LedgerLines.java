package org.exportable.ledger;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.exportable.input.Entry;
import org.exportable.input.Problem;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;
import org.exportable.input.TransactionReader;

/**
 * Reads a ledger without answering it.
 *
 * @param source the ledger
 * @param mapping how its columns are to be understood, where their headings do not say it
 * @param reader makes transactions of its lines
 */
public record LedgerLines(Source source, TableMapping mapping, TransactionReader reader) {

    /**
     * Hands on what each line says, in their order: its transactions, or its problems.
     *
     * @throws LedgerException if the ledger cannot be read or understood
     */
    public void each(Consumer<List<Entry>> lines) {
        try (Ledger ledger = Ledger.open(source, mapping)) {
            Rows rows = ledger.rows(reader);
            ledger.cutter().forEachRemaining(piece -> {
                rows.each(piece, row -> lines.accept(rows.read(row)), reject -> lines.accept(problem(reject)));
                if (piece.refused() != null) {
                    lines.accept(problem(piece.refused()));
                }
            });
        } catch (UncheckedIOException e) {
            throw new LedgerException(
                    "%s: cannot be read to its end: %s"
                            .formatted(source.name(), e.getCause().getMessage()),
                    e);
        }
    }

    private List<Entry> problem(Reject reject) {
        int line = (int) Math.min(reject.line(), Integer.MAX_VALUE);
        return List.of(new Problem(source.name(), line, 0, reject.column(), "", reject.reason()));
    }
}
