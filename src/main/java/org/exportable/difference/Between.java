package org.exportable.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.analysis.Evaluator;
import org.exportable.analysis.MatrixMaker;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.Matrix;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.LoadedRulebook;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/** What can be asked about the difference of two laws, or of two rulebooks on all days. Thread-safe. */
public final class Between {

    private final Side before;
    private final Side after;
    private final Regime first;
    private final Regime second;
    private final List<Pair> pairs;
    private final Countries countries;
    private final List<Item> items;

    /** @param first the first regime; null, as the second, where two rulebooks are compared */
    private Between(
            Side before,
            Regime first,
            Side after,
            Regime second,
            List<Pair> pairs,
            Countries countries,
            List<Item> items) {
        this.before = before;
        this.first = first;
        this.after = after;
        this.second = second;
        this.pairs = pairs;
        this.countries = countries;
        this.items = items;
    }

    /**
     * One of two sides.
     *
     * @param rules the rulebook
     * @param laws its laws
     * @param evaluator what evaluates transactions under them
     */
    public record Side(LoadedRulebook rules, Laws laws, Evaluator evaluator) {}

    /**
     * Between the laws of two regimes.
     *
     * @param items chips to be named where they are concerned
     * @throws IllegalArgumentException if a day is before the coverage
     */
    public static Between regimes(
            Side before, Regime first, Side after, Regime second, Countries countries, List<Item> items) {
        Pair pair = new Pair(before.laws.of(first), after.laws.of(second), null, null);
        return new Between(before, first, after, second, List.of(pair), countries, items);
    }

    /**
     * Between two rulebooks in both views. A transaction is looked at on its own day.
     *
     * @param day on which they are compared; null for all days
     * @param items chips to be named where they are concerned
     * @throws IllegalArgumentException if the day is before the coverage
     */
    public static Between rulebooks(Side before, Side after, LocalDate day, Countries countries, List<Item> items) {
        return new Between(
                before,
                null,
                after,
                null,
                day == null
                        ? Pair.ofAllDays(before.laws, after.laws)
                        : Pair.ofDays(new TreeSet<>(Set.of(day)), before.laws, after.laws),
                countries,
                items);
    }

    /** The law under which a side is asked about a transaction. */
    private static Regime law(Regime regime, Transaction transaction) {
        if (regime != null) {
            return regime;
        }
        if (transaction.date() == null) {
            throw new IllegalArgumentException("a transaction without `date` has no law; say the day it leaves");
        }
        return Regime.on(transaction.date());
    }

    /**
     * Everything that is indicated differently, by stretches of days; none where two rulebooks say the same on all days.
     *
     * @param most how many regions are listed of each change at most
     */
    public List<Stretch> differences(int most) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        LawComparison comparison = new LawComparison(laws(), countries, items);
        return pairs.stream()
                .map(pair -> new Stretch(
                        pair.from(),
                        pair.until(),
                        pair.after().regime().view(),
                        comparison.between(pair.before(), pair.after(), most)))
                .toList();
    }

    private List<Law> laws() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                .distinct()
                .toList();
    }

    /**
     * What the first side indicates about a transaction, in brief.
     *
     * @param own the law under which two rulebooks are asked; two regimes are laws of their own
     * @throws NullPointerException if the transaction has no date
     */
    public Determination briefBefore(Transaction transaction, Regime own) {
        return before.evaluator.brief(transaction, isOfRegimes() ? first : own);
    }

    /** The same of the second side. */
    public Determination briefAfter(Transaction transaction, Regime own) {
        return after.evaluator.brief(transaction, isOfRegimes() ? second : own);
    }

    /**
     * Which way the treatment of a transaction changes; empty if it does not.
     *
     * @throws IllegalArgumentException if two rulebooks are compared and the transaction has no date
     */
    public Optional<Direction> direction(Transaction transaction) {
        Treatment old = treatment(before, law(first, transaction), transaction);
        Treatment now = treatment(after, law(second, transaction), transaction);
        return old.equals(now) ? Optional.empty() : Optional.of(Direction.of(old, now));
    }

    /** Of a ledger many transactions are alike, and what is indicated of these is kept. */
    private static Treatment treatment(Side side, Regime regime, Transaction transaction) {
        return Treatment.of(side.evaluator.indicate(transaction.datedOr(regime.date()), regime));
    }

    /** The versions by which the two sides differ, with their texts; notices are among them. */
    public List<Amendment> amendments() {
        return isOfRegimes()
                ? Amendments.between(
                        binding(before, first),
                        before.rules.texts(),
                        binding(after, second),
                        after.rules.texts(),
                        Version::provision)
                : Amendments.between(
                        before.rules.rulebook().versions(),
                        before.rules.texts(),
                        after.rules.rulebook().versions(),
                        after.rules.texts(),
                        Version::id);
    }

    private static List<Version> binding(Side side, Regime regime) {
        return side.laws.of(regime).selection().binding();
    }

    /** The instruments behind the amendments, and behind what else the two sides have differently, by their days. */
    public List<Enactment> enactments() {
        return isOfRegimes()
                ? Enactments.ofRegimes(before.laws, first, after.laws, second, amendments())
                : Enactments.ofRulebooks(before.rules.rulebook(), after.rules.rulebook(), amendments());
    }

    /**
     * What both sides indicate about the items: two regimes on their days, two rulebooks on the first day of each stretch
     * of days on which they differ; none where they say the same on all days.
     *
     * @param consignees who receives the items at a destination
     * @throws IllegalArgumentException if there is no destination
     */
    public List<MatrixPair> matrices(List<Country> destinations, Function<Country, Party> consignees) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Matrix> old = MatrixMaker.ofExports(before.laws, items, destinations, consignees)
                .of(regimes(first));
        List<Matrix> now = MatrixMaker.ofExports(after.laws, items, destinations, consignees)
                .of(regimes(second));
        return IntStream.range(0, pairs.size())
                .mapToObj(each ->
                        new MatrixPair(pairs.get(each).from(), pairs.get(each).until(), old.get(each), now.get(each)))
                .toList();
    }

    /** The law of one side for each pair. */
    private List<Regime> regimes(Regime regime) {
        return isOfRegimes()
                ? List.of(regime)
                : pairs.stream()
                        .map(pair ->
                                Regime.on(pair.from()).in(pair.after().regime().view()))
                        .toList();
    }

    /** The rules of the second side. */
    public Side after() {
        return after;
    }

    /** The provisions and instruments of the second side. */
    public Rulebook rulebookAfter() {
        return after.rules.rulebook();
    }

    /** The law of the second side on another day: of a regime all but its day, of a rulebook its enforced law. */
    public Regime lawAfter(LocalDate day) {
        return isOfRegimes() ? second.at(day) : Regime.on(day);
    }

    private boolean isOfRegimes() {
        return first != null;
    }
}
