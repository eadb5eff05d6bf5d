package org.exportable.analysis;

import java.util.List;
import java.util.Map;
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
import org.exportable.engine.Settler;
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
        this.rulebook = new RulebookId(laws.rulebook().version(), laws.rulebook().sha256());
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
        LawView view = view(law);
        List<Dimension> gaps = view.gaps(transaction);
        return gaps.isEmpty() ? complete(transaction, regime, law) : withGaps(transaction, regime, law, gaps);
    }

    private LawView view(Law law) {
        return views.computeIfAbsent(law, LawView::new);
    }

    private Determination complete(Transaction transaction, Regime regime, Law law) {
        Finding finding = new Finding(law, new Settler(law).settle(transaction), law.drools());
        Validity.Span span = validity.around(law, each -> same(finding, transaction, each));
        return builder(transaction, regime, finding, other(finding, transaction))
                .validFrom(span.from())
                .validUntil(span.until())
                .build();
    }

    private boolean same(Finding finding, Transaction transaction, Law other) {
        return validity.change(finding.law(), other).passesBy(finding, transaction)
                || finding.agreesWith(plainly(transaction, other));
    }

    /** The answer to the same question in the other view; the same object if nothing that matters differs. */
    private Finding other(Finding finding, Transaction transaction) {
        Law otherLaw = validity.otherView(finding.law());
        return validity.change(finding.law(), otherLaw).passesBy(finding, transaction)
                ? finding
                : plainly(transaction, otherLaw);
    }

    private static Finding plainly(Transaction transaction, Law law) {
        return new Finding(law, new Settler(law).settle(transaction), law.plain());
    }

    private boolean same(GapAnalysis analysis, Transaction transaction, Law law, Law other) {
        if (validity.change(law, other).passesBy(analysis.inference(), transaction, analysis.asksForPlaces())) {
            return true;
        }
        return analysis.agreesWith(
                new GapAnalysis(transaction, other, view(other).gaps(transaction), laws.countries()));
    }

    private DeterminationBuilder builder(Transaction transaction, Regime regime, Finding finding, Finding other) {
        Firing review = finding.isLicensed() ? finding.review() : null;
        List<Reason> reasons = Reasons.of(finding.firings(), finding.isLicensed(), review);
        List<Rejected> rejected = NearMisses.of(finding.law().plain().rules(), finding.fired(), finding.known());
        List<String> classification = finding.classification();
        return DeterminationBuilder.builder()
                .id(transaction.id())
                .date(regime.date())
                .view(regime.view())
                .outcome(finding.outcome())
                .classification(classification)
                .requirements(finding.requirements())
                .exceptions(finding.exceptions())
                .reviewPolicy(ReviewPolicies.of(finding, review))
                .reasons(reasons)
                .rejected(rejected)
                .assumptions(Assumptions.of(transaction, !classification.isEmpty()))
                .notices(new Notices(finding, transaction)
                        .collect(regime.date(), other, reasons, rejected, laws.countries()))
                .rulebook(rulebook);
    }

    private Determination withGaps(Transaction transaction, Regime regime, Law law, List<Dimension> gaps) {
        GapAnalysis analysis = new GapAnalysis(transaction, law, gaps, laws.countries());
        Validity.Span span = validity.around(law, each -> same(analysis, transaction, law, each));
        Finding first = analysis.representative();
        Determination base = builder(
                        analysis.representativeTransaction(),
                        regime,
                        first,
                        other(first, analysis.representativeTransaction()))
                .build();
        return analysis.merge(base)
                .assumptions(Assumptions.of(transaction, !analysis.classification().isEmpty()))
                .validFrom(span.from())
                .validUntil(span.until())
                .build();
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
