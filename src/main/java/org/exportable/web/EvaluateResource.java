package org.exportable.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.exportable.Exportable;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.input.Inquiry;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import org.exportable.report.AesFields;
import org.exportable.report.JsonReport;
import org.exportable.report.JsonValues;
import org.exportable.vocabulary.Policy;

/** What the rules indicate about a transaction, in the other view too where that differs. */
record EvaluateResource(Desk desk, JsonReport report) implements Route.Resource {

    EvaluateResource(Desk desk) {
        this(desk, JsonReport.withFolders(folders(desk.exportable().rulebook())::get));
    }

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.EVALUATE);
        Regime regime = desk.regime(inquiry);
        Regime other = regime.in(regime.view() == View.ENFORCED ? View.PUBLISHED : View.ENFORCED);
        Transaction transaction = desk.dated(inquiry);
        Exportable exportable = desk.exportable();
        Determination determination = exportable.under(regime).evaluate(transaction);
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("determination", written(transaction, determination));
        if (differ(Indication.of(determination), exportable.under(other).indicate(transaction))) {
            entries.put("other", written(transaction, exportable.under(other).evaluate(transaction)));
        }
        if (inquiry.near()) {
            entries.putAll(JsonReport.nearest(
                    desk.inTurn(() -> exportable.under(regime).nearest(transaction))));
        }
        return Answer.json(entries);
    }

    /** Whether it stands otherwise, whatever the reasons. */
    private static boolean differ(Indication one, Indication other) {
        return one.outcome() != other.outcome()
                || !one.classification().equals(other.classification())
                || !one.requirements().equals(other.requirements())
                || !AesFields.available(one.exceptions()).equals(AesFields.available(other.exceptions()))
                || !Objects.equals(policy(one), policy(other));
    }

    private static Policy policy(Indication indication) {
        return indication.reviewPolicy() == null
                ? null
                : indication.reviewPolicy().policy();
    }

    private Object written(Transaction transaction, Determination determination) {
        return JsonValues.written(report.of(transaction, determination));
    }

    /** The provisions of all rules: a rule's name, its paragraph, is that of no other provision's rule. */
    private static Map<String, String> folders(Rulebook rulebook) {
        Map<String, String> folders = new HashMap<>();
        rulebook.versions()
                .forEach(version -> version.rules().forEach(rule -> folders.put(rule.name(), version.provision())));
        return folders;
    }
}
