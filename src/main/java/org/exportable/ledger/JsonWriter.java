package org.exportable.ledger;

import java.nio.charset.StandardCharsets;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.report.JsonReport;
import org.exportable.report.Report;

/** Writes whole determinations in JSON, one a line. */
final class JsonWriter implements LineWriter {

    private final Report report = new JsonReport();
    private final Answers answers;
    private final Accumulation accumulation;

    /** @param accumulation what earlier lines add up to; null where it does not count */
    JsonWriter(Answers answers, Accumulation accumulation) {
        this.answers = answers;
        this.accumulation = accumulation;
    }

    @Override
    public Indication answer(Row row, Transaction transaction, CsvText out) {
        Transaction dated = answers.dated(transaction);
        Determination determination;
        if (accumulation == null) {
            determination = answers.evaluate(dated);
        } else {
            Counted counted = accumulation.count(dated, answers.indicate(dated).outcome());
            dated = counted.transaction();
            determination = counted.in(answers.evaluate(dated));
        }
        out.written(report.of(dated, determination).getBytes(StandardCharsets.UTF_8));
        return Indication.of(determination);
    }
}
