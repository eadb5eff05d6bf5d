package org.exportable.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.exportable.Exportable;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.input.Inquiry;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import org.exportable.report.JsonReport;
import org.exportable.report.JsonValues;

/** What the rules indicate about a transaction, in the other view too where that differs. */
record EvaluateResource(Desk desk) implements Route.Resource {

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.EVALUATE);
        Regime regime = desk.regime(inquiry);
        Regime other = regime.in(regime.view() == View.ENFORCED ? View.PUBLISHED : View.ENFORCED);
        Transaction transaction = desk.dated(inquiry);
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("determination", determination(transaction, regime));
        Exportable exportable = desk.exportable();
        if (!exportable
                .under(regime)
                .standing(transaction)
                .equals(exportable.under(other).standing(transaction))) {
            entries.put("other", determination(transaction, other));
        }
        if (inquiry.near()) {
            entries.putAll(JsonReport.nearest(
                    desk.inTurn(() -> exportable.under(regime).nearest(transaction))));
        }
        return Answer.json(entries);
    }

    private Object determination(Transaction transaction, Regime regime) {
        Determination determination = desk.exportable().under(regime).evaluate(transaction);
        return JsonValues.written(JsonReport.withFolders(folders(regime)::get).of(transaction, determination));
    }

    /** The provisions of a law's rules. */
    private Map<String, String> folders(Regime regime) {
        Rulebook.Selection selection = desk.exportable().rulebook().select(regime);
        Map<String, String> folders = new HashMap<>();
        Stream.concat(selection.binding().stream(), selection.pending().stream())
                .forEach(version -> version.rules().forEach(rule -> folders.put(rule.name(), version.provision())));
        return folders;
    }
}
