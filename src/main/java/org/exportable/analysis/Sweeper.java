package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.exportable.determination.Interval;
import org.exportable.determination.Limits;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.determination.Varied;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/** Lets figures of a transaction take all values of a range, and says for which values the answer is what. Thread-safe. */
public final class Sweeper {

    private final Laws laws;
    private final Evaluator evaluator;
    private final Map<Law, Distinctions> distinctions = new ConcurrentHashMap<>();

    public Sweeper(Laws laws, Evaluator evaluator) {
        this.laws = laws;
        this.evaluator = evaluator;
    }

    /**
     * How a transaction stands for all values of a figure and, if it is not null, of another.
     *
     * @throws IllegalArgumentException if one of them is no figure, or one follows from the other
     */
    public Sweep sweep(Transaction transaction, Regime regime, Varied fact, Varied across) {
        return sweep(transaction, regime, fact, across, answer -> List.of());
    }

    /**
     * The same, divided also where the transaction stands the same by other rules, with the rules that ask for a figure
     * that varies.
     *
     * @throws IllegalArgumentException if one of them is no figure, or one follows from the other
     */
    public Sweep sweepByRule(Transaction transaction, Regime regime, Varied fact, Varied across) {
        requireIndependent(fact, across);
        RuleBounds bounds = RuleBounds.of(law(regime), transaction, fact.fact(), path(across));
        return sweep(transaction, regime, fact, across, bounds::of);
    }

    private Sweep sweep(
            Transaction transaction,
            Regime regime,
            Varied fact,
            Varied across,
            Function<Answer, List<Sweep.AppliedRule>> rules) {
        return new Sweep(
                fact.fact(),
                path(across),
                sections(transaction, regime, fact, across, answer -> ruled(answer, rules)).stream()
                        .map(section -> new Sweep.Band(section.across(), spans(section)))
                        .toList());
    }

    private static String path(Varied across) {
        return across == null ? null : across.fact();
    }

    private static List<Sweep.Span> spans(Section<Ruled> section) {
        return section.spans().stream()
                .map(span -> new Sweep.Span(
                        span.values(),
                        span.answer().standing(),
                        List.copyOf(span.deciding()),
                        span.answer().rules()))
                .toList();
    }

    /**
     * The values of a figure that keep an outcome, for all values of another one if that is not null.
     *
     * @throws IllegalArgumentException if one of them is no figure, or one follows from the other
     */
    public Limits limits(Transaction transaction, Regime regime, Outcome kept, Varied fact, Varied across) {
        return new Limits(
                kept,
                fact.fact(),
                path(across),
                sections(transaction, regime, fact, across, answer -> kept(answer, kept)).stream()
                        .map(Sweeper::piece)
                        .toList());
    }

    private static Look<Ruled> ruled(Answer answer, Function<Answer, List<Sweep.AppliedRule>> rules) {
        if (answer == null) {
            return new Look<>(new Ruled(Standing.outOfCoverage(), List.of()), false);
        }
        Standing standing = answer.standing();
        return new Look<>(new Ruled(standing, rules.apply(answer)), standing.outcome() == Outcome.UNDETERMINED);
    }

    /** Where the outcome cannot be the one to keep, it does not matter which of the others it is. */
    private static Look<Kept> kept(Answer answer, Outcome kept) {
        Outcome outcome = answer == null ? Outcome.OUT_OF_COVERAGE : answer.outcome();
        if (outcome == kept) {
            return new Look<>(Kept.YES, false);
        }
        boolean open = outcome == Outcome.UNDETERMINED && answer.shared().couldBe(kept);
        return new Look<>(open ? Kept.UNDETERMINED : Kept.NO, open);
    }

    /** What sweeps look at of an answer. */
    private record Ruled(Standing standing, List<Sweep.AppliedRule> rules) {}

    /** What limits look at of an answer. */
    private enum Kept {
        YES,
        NO,
        UNDETERMINED
    }

    /**
     * What is looked at of an answer.
     *
     * @param open whether it turns on unknown facts
     */
    private record Look<L>(L of, boolean open) {}

    private static Limits.Piece piece(Section<Kept> section) {
        Set<String> deciding = new TreeSet<>();
        section.spans().stream()
                .filter(span -> span.answer() == Kept.UNDETERMINED)
                .forEach(span -> deciding.addAll(span.deciding()));
        return new Limits.Piece(
                section.across(), values(section, Kept.YES), values(section, Kept.UNDETERMINED), List.copyOf(deciding));
    }

    private static List<Interval> values(Section<Kept> section, Kept answer) {
        return section.spans().stream()
                .filter(span -> span.answer() == answer)
                .map(Labelled::values)
                .toList();
    }

    /** @param look what is looked at of an answer; of null on a day that is not modelled */
    private <L> List<Section<L>> sections(
            Transaction transaction, Regime regime, Varied fact, Varied across, Function<Answer, Look<L>> look) {
        boolean modelled = isModelled(regime);
        Distinctions distinct = distinctions.computeIfAbsent(law(regime), Distinctions::of);
        Sections<L> sections = new Sections<>(transaction, distinct.boundaries(), point -> {
            Look<L> seen = look.apply(modelled ? new Answer(point, distinct.view()) : null);
            List<String> deciding =
                    seen.open() ? evaluator.evaluate(point, regime).decidingFacts() : List.of();
            return new Labelled<>(null, seen.of(), Set.copyOf(deciding));
        });
        requireIndependent(fact, across);
        Varied inside = possible(fact);
        if (across == null) {
            return List.of(new Section<>(null, sections.of(inside)));
        }
        return sections.of(inside, possible(across));
    }

    private Law law(Regime regime) {
        return laws.of(isModelled(regime) ? regime : regime.at(Rulebook.FIRST_DAY));
    }

    private static boolean isModelled(Regime regime) {
        return !regime.date().isBefore(Rulebook.FIRST_DAY);
    }

    /** Without values that the figure cannot have. */
    private static Varied possible(Varied range) {
        NumericFact fact = NumericFacts.of(range.fact());
        BigDecimal from = fact.isWhole() ? range.from().max(BigDecimal.ONE) : range.from();
        BigDecimal to =
                fact.highest() == null || range.to() != null && range.to().compareTo(fact.highest()) < 0
                        ? range.to()
                        : fact.highest();
        return new Varied(range.fact(), from, to);
    }

    private static void requireIndependent(Varied one, Varied other) {
        if (other == null) {
            return;
        }
        Set<String> both = Set.of(NumericFacts.DENSITY, PerformanceGaps.AREA);
        if (one.fact().equals(other.fact()) || both.contains(one.fact()) && both.contains(other.fact())) {
            throw new IllegalArgumentException(
                    "`%s` and `%s` cannot vary apart from each other; name two independent figures"
                            .formatted(one.fact(), other.fact()));
        }
    }
}
