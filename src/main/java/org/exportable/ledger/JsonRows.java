package org.exportable.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Problem;
import org.exportable.input.RowCells;
import org.exportable.input.TransactionReader;

/** One transaction in JSON a line. Of its answer in a table only the id stands before. */
record JsonRows(TransactionReader reader, String file) implements Rows {

    /** The headings of what stands before the answer. */
    static final List<String> HEADINGS = List.of("id");

    @Override
    public void each(Piece piece, Consumer<Row> rows, Consumer<Reject> rejects) {
        long line = piece.linesBefore();
        for (String text : piece.text().split("\n", -1)) {
            line++;
            if (!text.isBlank()) {
                rows.accept(new Row(line, RowCells.of(List.of(text))));
            }
        }
    }

    @Override
    public List<Entry> read(Row row) {
        return reader.readLine(
                file, (int) Math.min(row.line(), Integer.MAX_VALUE), row.cells().get(0));
    }

    @Override
    public void echo(Row row, Transaction transaction, CsvText out) {
        out.cell(transaction.id() == null ? "" : transaction.id());
        out.separate();
    }

    @Override
    public Reject reject(Row row, Problem problem) {
        return new Reject(row.line(), problem.field(), problem.message());
    }
}
