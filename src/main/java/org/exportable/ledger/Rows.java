package org.exportable.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Problem;

/** Finds the rows of a ledger and what they say. Thread-safe. */
interface Rows {

    /** Hands on every row of a piece, and what is no row. */
    void each(Piece piece, Consumer<Row> rows, Consumer<Reject> rejects);

    /** The transaction of a row, or its problems. */
    List<Entry> read(Row row);

    /** Writes the cells of a row that stand before its answer, with a separator behind each. */
    void echo(Row row, Transaction transaction, CsvText out);

    /** Why a row is not answered, with the heading of the cell that is wrong. */
    Reject reject(Row row, Problem problem);
}
