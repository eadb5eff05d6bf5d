package org.exportable.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import org.exportable.suite.SuiteCase;
import org.exportable.suite.SuiteCaseBuilder;

/**
 * Makes a case of a located tree.
 *
 * @param day of which the case is if it does not say so; null if it must
 * @param places where each id stands that was met before
 */
record CaseBinder(Lookups lookups, Rulebook rulebook, LocalDate day, Map<String, String> places, Report report) {

    static final List<String> KEYS =
            List.of("id", "title", "transaction", "regime", "view", "expect", "source", "certainty");

    /** The case; empty where the report says why there is none. */
    Optional<SuiteCase> suiteCase(Node root, String file) {
        Fields fields = Fields.of(root, "", report, KEYS);
        if (fields == null) {
            return Optional.empty();
        }
        fields.require("id", "a case needs an id, by which it is found");
        fields.require("transaction", "a case needs a transaction");
        fields.require("expect", "a case needs something to expect, such as `outcome`");
        String id = fields.get("id", Scalars::words);
        claim(id, file, root.at().line(), fields);
        Regime regime = regime(fields);
        SuiteCaseBuilder builder = SuiteCaseBuilder.builder()
                .file(file)
                .line(root.at().line())
                .id(id)
                .title(fields.get("title", Scalars::text))
                .regime(regime)
                .view(fields.get("view", Scalars.constant(View.class)))
                .expected(ExpectationBinder.expectation(fields, report))
                .source(fields.get("source", Scalars::text))
                .certainty(fields.get("certainty", Scalars::text));
        return transaction(fields, regime)
                .map(transaction -> builder.transaction(transaction).build());
    }

    private void claim(String id, String file, int line, Fields fields) {
        String other = id == null ? null : places.putIfAbsent(id, "%s, line %d".formatted(file, line));
        if (other != null) {
            fields.wrong(
                    "id",
                    "`%s` is the id of another case already (%s); give this one its own"
                            .formatted(Excerpt.of(id), other));
        }
    }

    private Regime regime(Fields fields) {
        if (fields.has("regime") && fields.has("view")) {
            fields.wrong("view", "`regime` says the view too; leave `view` out");
        }
        return fields.get("regime", new RegimeText(rulebook));
    }

    private Optional<Transaction> transaction(Fields fields, Regime regime) {
        if (!fields.has("transaction")) {
            return Optional.empty();
        }
        TransactionBinder binder = new TransactionBinder(lookups, report);
        return binder.transaction(fields.node("transaction"), "transaction").flatMap(read -> {
            LocalDate otherwise = regime == null ? day : regime.date();
            if (read.date() == null && otherwise == null) {
                fields.wrong(
                        "transaction",
                        "a case is of a day: give the transaction a `date`, or the case a `regime` such as 2025-05-01");
                return Optional.empty();
            }
            return Optional.of(read.datedOr(otherwise));
        });
    }
}
