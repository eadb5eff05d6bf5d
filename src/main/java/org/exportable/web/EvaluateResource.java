package org.exportable.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exportable.Exportable;
import org.exportable.Exportable.Under;
import org.exportable.determination.Determination;
import org.exportable.determination.Views;
import org.exportable.engine.Lazy;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Transaction;
import org.exportable.input.Inquiry;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.JsonReport;
import org.exportable.report.JsonValues;

/** What the rules indicate about a transaction, in the other view too where that differs. */
record EvaluateResource(Desk desk, Lazy<JsonReport> report) implements Route.Resource {

    /** How often a question that takes long is rehearsed. */
    private static final int REHEARSALS = 8;

    EvaluateResource(Desk desk) {
        this(desk, new Lazy<>(() -> JsonReport.withFolders(new RuleFolders(rules(desk.exportable())))));
    }

    @Override
    public Answer answer(Request request) throws IOException {
        return answer(desk.read(request, Inquiry.Kind.EVALUATE));
    }

    /**
     * Answers what nobody has asked, in some seconds: whether a chip of which nothing is known may go to China, and then each
     * of the catalogue. Java does faster what it has done often, and who asks first should not wait for it to learn.
     */
    void rehearse() {
        Stream<String> chips = desk.catalogue().all().stream().map(chip -> "\"%s\"".formatted(chip.id()));
        Stream.concat(Collections.nCopies(REHEARSALS, "{\"category\":\"INTEGRATED_CIRCUIT\"}").stream(), chips)
                .takeWhile(item -> !Thread.currentThread().isInterrupted())
                .map("{\"transaction\":{\"item\":%s,\"to\":\"CN\"},\"atOnce\":true}"::formatted)
                .map(question -> desk.reader().read(question.getBytes(StandardCharsets.UTF_8), Inquiry.Kind.EVALUATE))
                .flatMap(read -> read.inquiry().stream())
                .forEach(this::answer);
    }

    private Answer answer(Inquiry inquiry) {
        Regime regime = desk.regime(inquiry);
        Transaction transaction = desk.dated(inquiry);
        Under law = desk.exportable().under(regime);
        Map<String, Object> entries = inquiry.atOnce() ? atOnce(transaction, law) : whole(transaction, law, regime);
        if (inquiry.near()) {
            entries.putAll(JsonReport.nearest(desk.inTurn(() -> law.nearest(transaction))));
        }
        return Answer.json(entries);
    }

    private Map<String, Object> atOnce(Transaction transaction, Under law) {
        Views views = law.atOnce(transaction);
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("determination", written(transaction, views.own()));
        if (views.other() != null) {
            entries.put("otherOutcome", views.other().outcome());
        }
        return entries;
    }

    private Map<String, Object> whole(Transaction transaction, Under law, Regime regime) {
        Under other = desk.exportable().under(regime.inOtherView());
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("determination", written(transaction, law.evaluate(transaction)));
        if (!law.standing(transaction).equals(other.standing(transaction))) {
            entries.put("other", written(transaction, other.evaluate(transaction)));
        }
        return entries;
    }

    private static List<PlainRule> rules(Exportable exportable) {
        return exportable.laws(Regime.on(Rulebook.LAST_KNOWN_DAY)).rules();
    }

    private Object written(Transaction transaction, Determination determination) {
        return JsonValues.written(report.get().of(transaction, determination));
    }
}
