package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.exportable.determination.Deferred;
import org.exportable.determination.Determination;
import org.exportable.determination.OpenQuestion;
import org.exportable.determination.Reason;
import org.exportable.determination.Rejected;
import org.exportable.engine.Firing;
import org.exportable.engine.Known;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.vocabulary.Facts;

/**
 * What a law indicates about all transactions of a cell. What their numbers are is filled in for each.
 *
 * @param law the law
 * @param common the determination, without what is a transaction's own
 * @param arguments its reasons
 * @param firings what fired in its first case
 * @param fill fills in what is unknown as it is in the first case
 * @param nearMisses the rules that just did not fire
 * @param filledIn what of the facts that these ask for is unknown
 */
record CellAnswer(
        Law law,
        Determination common,
        List<Argument> arguments,
        List<Firing> firings,
        UnaryOperator<Transaction> fill,
        List<PlainRule> nearMisses,
        FilledIn filledIn) {

    /** Unknown facts whose ranges are worded with other numbers or dates of a transaction. */
    private static final Set<String> RELATIVE = Set.of(PerformanceGaps.PRIOR, AttestationGaps.NOTIFIED_ON);

    /**
     * The answer to all transactions of a cell.
     *
     * @param answer the answer to one of them
     * @param common its determination
     */
    static CellAnswer of(Answer answer, Determination common) {
        Finding finding = answer.representative();
        List<PlainRule> nearMisses = answer.nearMisses();
        return new CellAnswer(
                answer.law(),
                common,
                answer.arguments(),
                finding.firings(),
                answer.fill(),
                nearMisses,
                answer.filledIn(nearMisses));
    }

    /** The determination of a transaction of this cell. */
    Determination of(Transaction transaction, Regime regime, Measures measures) {
        List<Reason> reasons = reasons(measures);
        List<Rejected> rejected = nearMisses.isEmpty() ? List.of() : new Deferred<>(() -> rejected(transaction));
        List<String> notices = transaction.item().estimated().isEmpty()
                ? common.notices()
                : new Deferred<>(() -> notices(transaction, reasons, rejected));
        return new Determination(
                transaction.id(),
                regime.date(),
                regime.view(),
                common.outcome(),
                common.classification(),
                common.requirements(),
                common.exceptions(),
                common.reviewPolicy(),
                reasons,
                rejected,
                common.alternatives(),
                common.decidingFacts(),
                common.questions(),
                common.assumptions(),
                notices,
                common.validFrom(),
                common.validUntil(),
                common.rulebook());
    }

    private List<Reason> reasons(Measures measures) {
        Reason[] reasons = new Reason[arguments.size()];
        for (int i = 0; i < reasons.length; i++) {
            reasons[i] = arguments.get(i).with(measures);
        }
        return List.of(reasons);
    }

    private List<Rejected> rejected(Transaction transaction) {
        Facts facts = new Settler(law).settle(fill.apply(transaction));
        return new NearMisses(new Known(facts, firings), filledIn.in(facts.all())).rejected(nearMisses);
    }

    private List<String> notices(Transaction transaction, List<Reason> reasons, List<Rejected> rejected) {
        List<String> notices = new ArrayList<>(common.notices());
        Estimates.notice(transaction.item(), reasons, rejected).ifPresent(notices::add);
        return notices;
    }

    /**
     * Whether it answers all transactions of the cell: not where it is worded with numbers or dates of one that the cell
     * does not tell, and not where a reason names a company that the rules do not know.
     */
    boolean isOfWholeCell(Set<String> names) {
        boolean relative = common.questions().stream().map(OpenQuestion::fact).anyMatch(RELATIVE::contains);
        return !relative && arguments.stream().allMatch(each -> each.namesOnly(names));
    }
}
