package org.exportable.ledger;

import java.util.List;
import org.exportable.determination.Indication;
import org.exportable.input.Entry;
import org.exportable.input.Problem;

/** Screens pieces of a ledger. Not thread-safe: each thread has its own. */
final class PieceScreener {

    /** The headings of what is written of rejected lines. */
    static final List<String> HEADINGS = List.of("line", "column", "reason");

    private final Rows rows;
    private final LineWriter writer;
    private final CsvText answers;
    private final CsvText rejects = new CsvText(',');

    PieceScreener(Rows rows, LineWriter writer, char separator) {
        this.rows = rows;
        this.writer = writer;
        this.answers = new CsvText(separator);
    }

    Screened screen(Piece piece) {
        Tally tally = new Tally();
        rows.each(piece, row -> screen(row, tally), reject -> reject(reject, tally));
        if (piece.refused() != null) {
            reject(piece.refused(), tally);
        }
        return new Screened(answers.take(), rejects.take(), tally, piece.end());
    }

    private void screen(Row row, Tally tally) {
        Indication repeated = writer.repeat(row, answers);
        if (repeated != null) {
            tally.answered(repeated);
            return;
        }
        boolean isRejected = false;
        for (Entry entry : rows.read(row)) {
            if (entry instanceof Entry.Read read) {
                tally.answered(writer.answer(row, read.transaction(), answers));
            } else if (entry instanceof Problem problem) {
                write(rows.reject(row, problem));
                isRejected = true;
            }
        }
        if (isRejected) {
            tally.rejected();
        }
    }

    private void reject(Reject reject, Tally tally) {
        tally.rejected();
        write(reject);
    }

    private void write(Reject reject) {
        rejects.row(List.of(String.valueOf(reject.line()), reject.column(), reject.reason()));
    }
}
