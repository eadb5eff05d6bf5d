package org.exportable.ledger;

import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.input.RecentRows;
import org.exportable.ledger.AnswerCells.AnsweredCells;

/** Writes the cells of a row with those of its answer behind them. */
final class CsvWriter implements LineWriter {

    /** Where so many rows have been looked for, and not one in as many found, no more are: the rows do not repeat each other. */
    private static final int LOOKS = 1000;

    private final Rows rows;
    private final Answers answers;
    private final AnswerCells cells;
    private RecentRows<AnsweredCells> recent;
    private final Accumulation accumulation;
    private long looked;
    private long repeated;

    /**
     * @param recent the rows that were answered lately; null where rows that say the same may have different answers
     * @param accumulation what earlier lines add up to; null where it does not count
     */
    CsvWriter(
            Rows rows,
            Answers answers,
            AnswerCells cells,
            RecentRows<AnsweredCells> recent,
            Accumulation accumulation) {
        this.rows = rows;
        this.answers = answers;
        this.cells = cells;
        this.recent = recent;
        this.accumulation = accumulation;
    }

    @Override
    public Indication repeat(Row row, CsvText out) {
        if (recent == null) {
            return null;
        }
        AnsweredCells known = recent.get(row.cells());
        looked++;
        if (known == null) {
            if (looked > LOOKS && looked > LOOKS * repeated) {
                recent = null;
            }
            return null;
        }
        repeated++;
        out.cells(row.cells());
        out.written(known.text());
        return known.indication();
    }

    @Override
    public Indication answer(Row row, Transaction transaction, CsvText out) {
        Transaction dated = answers.dated(transaction);
        AnsweredCells answered = cells.of(dated, indication(dated));
        if (recent != null) {
            recent.put(row.cells(), answered);
        }
        rows.echo(row, transaction, out);
        out.written(answered.text());
        return answered.indication();
    }

    private Indication indication(Transaction dated) {
        if (accumulation == null) {
            return answers.indicate(dated);
        }
        Counted counted = accumulation.count(dated, answers.indicate(dated).outcome());
        return counted.in(answers.indicate(counted.transaction()));
    }
}
