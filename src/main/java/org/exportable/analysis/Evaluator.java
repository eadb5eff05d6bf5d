package org.exportable.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.exportable.analysis.Alike.KindBearing;
import org.exportable.determination.Comparison.AppliedRule;
import org.exportable.determination.Comparison.Side;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Indication;
import org.exportable.determination.Outcome;
import org.exportable.determination.RulebookId;
import org.exportable.determination.Standing;
import org.exportable.determination.Timeline;
import org.exportable.determination.Views;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.Lazy;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Stage;
import org.exportable.vocabulary.ExceptionCondition;

/** Determines transactions, complete ones and those with gaps. Thread-safe. */
public final class Evaluator {

    /** Answers kept; each takes some ten kilobytes. */
    private static final int MOST_KEPT = 10_000;

    /** The rules among which those that make two laws differ are found. */
    private static final Set<Stage> COMPARED =
            EnumSet.of(Stage.CLASSIFICATION, Stage.REQUIREMENT, Stage.EXCEPTION, Stage.REVIEW);

    /** An indication that is kept takes so many times less. */
    private static final int FEWER_BYTES = 10;

    /** Of so many kinds of transactions one single transaction is remembered: these have everything that they say with them. */
    private static final int OF_KINDS = 5;

    private final Laws laws;
    private final Validity validity;
    private final RulebookId rulebook;
    private final Map<Law, LawView> views = new ConcurrentHashMap<>();
    private final Lazy<KeptAnswers> kept;
    private final KeptIndications indications;
    private final Met<Determination> determined;
    private final Met<Indication> indicated;
    private final AtomicBoolean asked = new AtomicBoolean();

    /** Keeps the answers of the cells that are asked for most. */
    public Evaluator(Laws laws) {
        this(laws, MOST_KEPT);
    }

    /** @param mostKept how many answers are kept; 0 for none */
    public Evaluator(Laws laws, int mostKept) {
        this.kept = new Lazy<>(() -> new KeptAnswers(laws.rules(), mostKept));
        this.determined = new Met<>(mostKept / OF_KINDS);
        this.indicated = new Met<>(mostKept / OF_KINDS);
        this.laws = laws;
        this.validity = new Validity(laws);
        this.indications = new KeptIndications(laws, validity::otherView, FEWER_BYTES * mostKept);
        this.rulebook =
                new RulebookId(laws.rulebook().version(), laws.rulebook().sha256());
    }

    /**
     * What the law of a regime indicates about a transaction.
     *
     * @throws NullPointerException if the transaction has no date
     */
    public Determination evaluate(Transaction transaction, Regime regime) {
        return determined
                .of(transaction, regime, () -> determination(transaction, regime))
                .withId(transaction.id());
    }

    private Determination determination(Transaction transaction, Regime regime) {
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return outOfCoverage(transaction, regime);
        }
        Law law = laws.of(regime);
        Supplier<CellAnswer> anew = () -> answer(transaction, law, regime);
        // Who asks once should not wait until all rules are looked through for their boundaries.
        return asked.compareAndSet(false, true)
                ? anew.get().of(transaction, regime, Measures.of(transaction))
                : kept.get().of(transaction, law, regime, anew);
    }

    /**
     * The same but for how long it holds and what the answers to its questions would lead to, and how the transaction stands
     * in the other view. The rules are read plainly.
     *
     * @throws NullPointerException if the transaction has no date
     */
    public Views atOnce(Transaction transaction, Regime regime) {
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return new Views(outOfCoverage(transaction, regime), null);
        }
        Law law = laws.of(regime);
        Answer answer = plainly(transaction, law).withPlainMatches();
        Optional<Answer> other = otherView(answer, () -> plainly(transaction, validity.otherView(law)));
        Determination common = new CommonAnswer(answer, laws.countries())
                .asking(first(answer, regime, other))
                .build();
        return new Views(
                CellAnswer.of(answer, common).of(transaction, regime, Measures.of(transaction)),
                other.map(Answer::standing)
                        .filter(standing -> !standing.equals(answer.standing()))
                        .orElse(null));
    }

    /**
     * The same in brief: without how long it holds, what the other view says, and all words but the rules' own. What takes
     * long is found when it is looked at.
     *
     * @throws NullPointerException if the transaction has no date
     */
    public Determination brief(Transaction transaction, Regime regime) {
        return regime.date().isBefore(Rulebook.FIRST_DAY)
                ? outOfCoverage(transaction, regime)
                : new CommonAnswer(plainly(transaction, laws.of(regime)), laws.countries()).brief(regime, rulebook);
    }

    /** Whether a transaction leaves nothing unknown that the rules of a law ask for. */
    public boolean isComplete(Transaction transaction, Law law) {
        return view(law).gaps(transaction).isEmpty();
    }

    /**
     * What {@link #evaluate} says, in short and sooner: how long it holds is not looked for.
     *
     * @throws NullPointerException if the transaction has no date
     */
    public Indication indicate(Transaction transaction, Regime regime) {
        return indicated.of(transaction, regime, () -> indication(transaction, regime));
    }

    private Indication indication(Transaction transaction, Regime regime) {
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return Indication.of(outOfCoverage(transaction, regime));
        }
        return indications.of(transaction, regime, new Plainly(transaction, regime));
    }

    private CellAnswer answer(Transaction transaction, Law law, Regime regime) {
        Answer plain = plainly(transaction, law);
        Supplier<Validity.Span> span = validity.beside(plain, other -> plainly(transaction, other));
        Answer answer = plain.withMatches();
        DeterminationBuilder common =
                common(answer, regime, otherView(plain, () -> plainly(transaction, validity.otherView(law))));
        return CellAnswer.of(
                answer,
                common.validFrom(span.get().from())
                        .validUntil(span.get().until())
                        .build());
    }

    private DeterminationBuilder common(Answer answer, Regime regime, Optional<Answer> other) {
        return new CommonAnswer(answer, laws.countries()).of(first(answer, regime, other));
    }

    /** What the rules indicate about a transaction as if it left on each day covered, whatever the regime's day and view. */
    public Timeline timeline(Transaction transaction, Regime regime) {
        return new Timelines(laws, validity, this::plainly).of(transaction, regime);
    }

    /** What a regime indicates about a transaction, to be compared with another. */
    public Side side(Transaction transaction, Regime regime) {
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return new Side(regime.toString(), regime.isHypothetical(), Standing.outOfCoverage(), List.of());
        }
        Transaction dated = transaction.datedOr(regime.date());
        Answer plain = plainly(dated, laws.of(regime));
        Answer answer = regime.isHypothetical() ? plain.withMatches() : plain;
        List<AppliedRule> rules =
                answer.rulesOf(COMPARED).stream().map(Evaluator::applied).toList();
        return new Side(regime.toString(), regime.isHypothetical(), answer.standing(), rules);
    }

    private static AppliedRule applied(PlainRule rule) {
        return new AppliedRule(
                rule.rule().name(),
                rule.rule().provision(),
                rule.version().instrument().id(),
                rule.rule().because(),
                rule.conclusion() instanceof ExceptionCondition condition ? condition.exception() : null);
    }

    private LawView view(Law law) {
        return views.computeIfAbsent(law, LawView::new);
    }

    private Answer plainly(Transaction transaction, Law law) {
        return new Answer(transaction, view(law));
    }

    /**
     * The answer in the other view, or nothing if it is the same.
     *
     * @param anew finds it
     */
    private Optional<Answer> otherView(Answer answer, Supplier<Answer> anew) {
        Law other = validity.otherView(answer.law());
        return answer.isPassedBy(validity.change(answer.law(), other))
                ? Optional.empty()
                : Optional.of(anew.get()).filter(each -> !each.agreesWith(answer));
    }

    /** The determination of the first case, without what is a transaction's own. */
    private Determination first(Answer answer, Regime regime, Optional<Answer> other) {
        return DeterminationBuilder.builder()
                .reviewPolicy(ReviewPolicies.of(answer.representative()))
                .assumptions(Assumptions.of(
                        answer.representativeTransaction(),
                        !answer.shared().classification().isEmpty()))
                .notices(new Notices(answer).collect(regime.date(), other, laws.countries()))
                .rulebook(rulebook)
                .build();
    }

    private Determination outOfCoverage(Transaction transaction, Regime regime) {
        return DeterminationBuilder.builder()
                .id(transaction.id())
                .date(regime.date())
                .view(regime.view())
                .outcome(Outcome.OUT_OF_COVERAGE)
                .reviewPolicy(ReviewPolicies.none())
                .notices(Stream.concat(
                                Notices.hypothetical(regime),
                                Stream.of("The rulebook begins on %s: the law of %s is not modelled."
                                        .formatted(Rulebook.FIRST_DAY, regime.date())))
                        .toList())
                .rulebook(rulebook)
                .build();
    }

    /**
     * Works out indications about a transaction. The rules are read plainly: assembling them in Drools for every day of a ledger
     * takes longer than it saves.
     */
    private final class Plainly implements KeptIndications.Anew {

        private final Transaction transaction;
        private final Regime regime;

        Plainly(Transaction transaction, Regime regime) {
            this.transaction = transaction;
            this.regime = regime;
        }

        @Override
        public OwnView ownView(Law law, KindBearing bearing) {
            return OwnView.of(answer(law, bearing.own()), laws.countries());
        }

        @Override
        public OtherView otherView(Law law, KindBearing bearing) {
            return OtherView.of(answer(law, bearing.others()));
        }

        private Answer answer(Law law, RuleTruths known) {
            return new Answer(transaction, indications.view(law), known);
        }

        @Override
        public Indication ofEstimates(Law law, KindBearing bearing) {
            Answer plain = answer(law, bearing.own());
            Optional<Answer> other = bearing.isSame()
                    ? Optional.empty()
                    : Optional.of(answer(validity.otherView(law), bearing.others()))
                            .filter(each -> !each.agreesWith(plain));
            Answer answer = plain.withPlainMatches();
            Determination common = new CommonAnswer(answer, laws.countries())
                    .indicated(first(answer, regime, other))
                    .build();
            return Indication.of(CellAnswer.of(answer, common).of(transaction, regime, Measures.of(transaction)));
        }
    }
}
