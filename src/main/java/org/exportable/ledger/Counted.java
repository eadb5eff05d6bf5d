package org.exportable.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Indication;
import org.exportable.determination.Reason;
import org.exportable.determination.ReviewPolicy;
import org.exportable.fact.Transaction;

/**
 * A line with what has added up before it.
 *
 * @param transaction the transaction with these facts
 * @param yearly the running total of the consignee, in words; empty where the line does not count in it
 * @param volume the running volume of the product, in words; empty where the line does not count in it
 */
record Counted(Transaction transaction, String yearly, String volume) {

    private static final String LIMITED = "LPP";

    /** The indication, with the totals that bear on it in its reason. */
    Indication in(Indication indication) {
        String totals = totals(indication.exceptions(), indication.reviewPolicy());
        return totals.isEmpty() || indication.reason().isEmpty()
                ? indication
                : new Indication(
                        indication.outcome(),
                        indication.classification(),
                        indication.requirements(),
                        indication.exceptions(),
                        indication.reviewPolicy(),
                        indication.reason() + " " + totals,
                        indication.provision(),
                        indication.decidingFacts(),
                        indication.notices());
    }

    /** The determination, with the totals that bear on it in its first reason. */
    Determination in(Determination determination) {
        String totals = totals(determination.exceptions(), determination.reviewPolicy());
        if (totals.isEmpty() || determination.reasons().isEmpty()) {
            return determination;
        }
        List<Reason> reasons = new ArrayList<>(determination.reasons());
        Reason first = reasons.get(0);
        reasons.set(
                0,
                new Reason(
                        first.rule(),
                        first.provision(),
                        first.instrument(),
                        first.citation(),
                        first.text() + " " + totals,
                        first.facts()));
        return DeterminationBuilder.builder(determination).reasons(reasons).build();
    }

    private String totals(List<ExceptionFinding> exceptions, ReviewPolicy policy) {
        boolean isLimited = exceptions.stream().anyMatch(each -> each.symbol().equals(LIMITED));
        boolean isConditional = policy != null && !policy.conditions().isEmpty();
        return Stream.of(isLimited ? yearly : "", isConditional ? volume : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
