package org.exportable.input;

import java.util.List;
import java.util.stream.IntStream;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** What the cells of one part said in rows that were read, whatever their figures. Thread-safe. */
final class KnownParts {

    private static final int REMEMBERED = 1 << 14;

    private final RowPart part;
    private final long figures;
    private final RecentRows<Transaction> rows;

    /** @param columns what each column stands for */
    KnownParts(RowPart part, List<String> columns) {
        this.part = part;
        int[] own = IntStream.range(0, columns.size())
                .filter(column ->
                        RowPart.of(columns.get(column)).filter(part::equals).isPresent())
                .toArray();
        this.figures = IntStream.of(own)
                .mapToLong(column -> QuickFigure.of(columns.get(column))
                        .map(QuickFigure::bit)
                        .orElse(0L))
                .sum();
        this.rows = new RecentRows<>(
                IntStream.of(own)
                        .filter(column -> QuickFigure.of(columns.get(column)).isEmpty())
                        .toArray(),
                REMEMBERED);
    }

    /**
     * Takes over what a row with the same cells said.
     *
     * @param stated the figures that the row states: what a catalogue entry still says hangs on them
     * @return whether there was one
     */
    boolean copy(RowCells row, long stated, TransactionBuilder to) {
        Transaction known = rows.get(row, stated & figures);
        if (known == null) {
            return false;
        }
        part.copy(known, to);
        return true;
    }

    /** Remembers what a row says, unless one with the same cells is known: what comes again should be one object. */
    void put(RowCells row, long stated, Transaction transaction) {
        if (rows.get(row, stated & figures) == null) {
            rows.put(row, stated & figures, transaction);
        }
    }
}
