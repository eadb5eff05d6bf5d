package org.exportable.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Matrix;
import org.exportable.determination.Outcome;
import org.exportable.fact.Transaction;
import org.exportable.input.Inquiry;
import org.exportable.law.Regime;
import org.exportable.report.ComparisonReport;

/** A transaction under two laws, and the countries where they make a difference. */
record CompareResource(Desk desk) implements Route.Resource {

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.COMPARE);
        return Answer.json(desk.inTurn(() -> compared(inquiry)));
    }

    private Map<String, Object> compared(Inquiry inquiry) {
        Transaction transaction = inquiry.transaction();
        Map<String, Object> entries =
                ComparisonReport.entries(transaction, desk.exportable().compare(transaction, inquiry.regimes()));
        List<Matrix> matrices = inquiry.regimes().stream()
                .map(regime -> everywhere(transaction, regime))
                .toList();
        entries.put("map", differing(matrices.get(0), matrices.get(1)));
        return entries;
    }

    private Matrix everywhere(Transaction transaction, Regime regime) {
        return MapResource.of(desk, transaction.datedOr(regime.date()), regime, null);
    }

    private static List<Map<String, Object>> differing(Matrix before, Matrix after) {
        List<Map<String, Object>> differing = new ArrayList<>();
        for (int each = 0; each < before.destinations().size(); each++) {
            Outcome old = before.cell(0, each).outcome();
            Outcome now = after.cell(0, each).outcome();
            if (old != now) {
                Map<String, Object> entries = new LinkedHashMap<>();
                entries.put("to", before.destinations().get(each));
                entries.put("before", old);
                entries.put("after", now);
                differing.add(entries);
            }
        }
        return differing;
    }
}
