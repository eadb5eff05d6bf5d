package org.exportable.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Matrix;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.input.Inquiry;
import org.exportable.law.Regime;
import org.exportable.report.JsonValues;
import org.exportable.report.MatrixReport;
import org.exportable.report.Seat;

/** What the rules indicate about a transaction as if it went to each country. */
record MapResource(Desk desk) implements Route.Resource {

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.MAP);
        Regime regime = desk.regime(inquiry);
        boolean own = inquiry.parent() == null && !inquiry.local();
        Seat seat = new Seat(inquiry.local(), inquiry.parent());
        Matrix matrix = desk.inTurn(() -> of(desk, desk.dated(inquiry), regime, own ? null : seat));
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("date", matrix.date());
        entries.put("view", matrix.view());
        entries.put("regime", matrix.regime());
        entries.put("cells", cells(matrix, seat.words(desk.exportable().countries())));
        return Answer.json(entries);
    }

    /**
     * A row of all countries.
     *
     * @param seat of the consignee, who is the end user too; null where the transaction's own parties count
     */
    static Matrix of(Desk desk, Transaction transaction, Regime regime, Seat seat) {
        return desk.exportable()
                .under(regime)
                .destinations(
                        transaction.item(), desk.exportable().countries().all(), to -> going(transaction, to, seat));
    }

    private static Transaction going(Transaction transaction, Country to, Seat seat) {
        TransactionBuilder there = TransactionBuilder.builder(transaction).to(to);
        return seat == null
                ? there.build()
                : there.consignee(seat.consignee(to))
                        .endUser(null)
                        .intermediaries(List.of())
                        .build();
    }

    /** As the command line prints them. */
    private static List<Object> cells(Matrix matrix, MatrixReport.Consignee consignee) {
        return MatrixReport.json()
                .of(matrix, consignee)
                .lines()
                .map(JsonValues::written)
                .toList();
    }
}
