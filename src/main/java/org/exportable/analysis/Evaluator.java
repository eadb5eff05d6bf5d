package org.exportable.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Outcome;
import org.exportable.determination.Reason;
import org.exportable.determination.Rejected;
import org.exportable.determination.RulebookId;
import org.exportable.engine.Firing;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/** Determines transactions, complete ones and those with gaps. Thread-safe. */
public final class Evaluator {

    private final Laws laws;
    private final Validity validity;
    private final RulebookId rulebook;
    private final Map<Law, LawView> views = new ConcurrentHashMap<>();

    public Evaluator(Laws laws) {
        this.laws = laws;
        this.validity = new Validity(laws);
        this.rulebook =
                new RulebookId(laws.rulebook().version(), laws.rulebook().sha256());
    }

    /**
     * What the law of a regime indicates about a transaction.
     *
     * @throws NullPointerException if the transaction has no date
     */
    public Determination evaluate(Transaction transaction, Regime regime) {
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return outOfCoverage(transaction, regime);
        }
        Law law = laws.of(regime);
        Answer plain = plainly(transaction, law);
        Validity.Span span = validity.around(plain, other -> plainly(transaction, other));
        Optional<Answer> other = otherView(plain);
        Answer answer = plain.withMatches();
        return answer.merge(builder(regime, answer, other).build())
                .validFrom(span.from())
                .validUntil(span.until())
                .build();
    }

    private LawView view(Law law) {
        return views.computeIfAbsent(law, LawView::new);
    }

    private Answer plainly(Transaction transaction, Law law) {
        return new Answer(transaction, view(law), laws.countries());
    }

    /** The answer in the other view, or nothing if it is the same. */
    private Optional<Answer> otherView(Answer answer) {
        Law other = validity.otherView(answer.law());
        if (answer.isPassedBy(validity.change(answer.law(), other))) {
            return Optional.empty();
        }
        return Optional.of(plainly(answer.transaction(), other)).filter(each -> !each.agreesWith(answer));
    }

    /** The determination of the first case. */
    private DeterminationBuilder builder(Regime regime, Answer answer, Optional<Answer> other) {
        Finding finding = answer.representative();
        Transaction transaction = answer.representativeTransaction();
        Firing review = finding.isLicensed() ? finding.review() : null;
        List<Reason> reasons = Reasons.of(finding, review, answer::isFilledIn);
        List<Rejected> rejected = new NearMisses(finding.known(), answer::isFilledIn)
                .of(finding.law().plain().rules(), finding.fired());
        return DeterminationBuilder.builder()
                .id(transaction.id())
                .date(regime.date())
                .view(regime.view())
                .reviewPolicy(ReviewPolicies.of(finding, review))
                .reasons(reasons)
                .rejected(rejected)
                .assumptions(
                        Assumptions.of(transaction, !answer.classification().isEmpty()))
                .notices(new Notices(finding, transaction)
                        .collect(regime.date(), other, reasons, rejected, laws.countries()))
                .rulebook(rulebook);
    }

    private Determination outOfCoverage(Transaction transaction, Regime regime) {
        return DeterminationBuilder.builder()
                .id(transaction.id())
                .date(regime.date())
                .view(regime.view())
                .outcome(Outcome.OUT_OF_COVERAGE)
                .reviewPolicy(ReviewPolicies.none())
                .notices(List.of("The rulebook begins on %s: the law of %s is not modelled."
                        .formatted(Rulebook.FIRST_DAY, regime.date())))
                .rulebook(rulebook)
                .build();
    }
}
