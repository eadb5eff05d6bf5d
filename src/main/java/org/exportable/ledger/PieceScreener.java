package org.exportable.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exportable.determination.Indication;
import org.exportable.input.Entry;
import org.exportable.input.Problem;

/** Screens pieces of a ledger. Not thread-safe: each thread has its own. */
final class PieceScreener {

    /** The headings of what is written of rejected lines. */
    static final List<String> HEADINGS = List.of("line", "column", "reason");

    /** Answers are some times as long as what they answer. */
    private static final int EXPECTED = 4;

    private final Rows rows;
    private final LineWriter writer;
    private final char separator;

    PieceScreener(Rows rows, LineWriter writer, char separator) {
        this.rows = rows;
        this.writer = writer;
        this.separator = separator;
    }

    Screened screen(Piece piece) {
        Tally tally = new Tally();
        CsvText answers = new CsvText(separator, EXPECTED * piece.bytes().length);
        CsvText rejects = new CsvText(',');
        rows.each(piece, row -> screen(row, tally, answers, rejects), reject -> {
            tally.rejected();
            write(reject, rejects);
        });
        if (piece.refused() != null) {
            tally.rejected();
            write(piece.refused(), rejects);
        }
        return new Screened(bytes(answers), bytes(rejects), tally, piece.end());
    }

    private void screen(Row row, Tally tally, CsvText answers, CsvText rejects) {
        Indication repeated = writer.repeat(row, answers);
        if (repeated != null) {
            tally.answered(repeated);
            return;
        }
        List<Entry> entries = rows.read(row);
        for (Entry entry : entries) {
            if (entry instanceof Entry.Read read) {
                tally.answered(writer.answer(row, read.transaction(), answers));
            } else if (entry instanceof Problem problem) {
                write(rows.reject(row, problem), rejects);
            }
        }
        if (entries.stream().anyMatch(Problem.class::isInstance)) {
            tally.rejected();
        }
    }

    private static void write(Reject reject, CsvText rejects) {
        rejects.row(List.of(String.valueOf(reject.line()), reject.column(), reject.reason()));
    }

    private static byte[] bytes(CsvText text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
