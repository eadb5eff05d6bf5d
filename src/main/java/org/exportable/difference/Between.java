package org.exportable.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.analysis.Evaluator;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Comparison;
import org.exportable.determination.Standing;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.LoadedRulebook;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Version;

/** What can be asked about the difference of two laws, or of two rulebooks on all days. Thread-safe. */
public final class Between {

    private final Side before;
    private final Side after;
    private final Function<Transaction, List<Regime>> regimes;
    private final List<Pair> pairs;
    private final Countries countries;
    private final List<Item> items;

    private Between(
            Side before,
            Side after,
            Function<Transaction, List<Regime>> regimes,
            List<Pair> pairs,
            Countries countries,
            List<Item> items) {
        this.before = before;
        this.after = after;
        this.regimes = regimes;
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
        return new Between(before, after, transaction -> List.of(first, second), List.of(pair), countries, items);
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
                after,
                transaction -> List.of(on(transaction), on(transaction)),
                day == null
                        ? Pair.ofAllDays(before.laws, after.laws)
                        : Pair.ofDays(new TreeSet<>(Set.of(day)), before.laws, after.laws),
                countries,
                items);
    }

    private static Regime on(Transaction transaction) {
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
     * What both sides indicate about a transaction.
     *
     * @throws IllegalArgumentException if two rulebooks are compared and the transaction has no date
     */
    public Comparison compare(Transaction transaction) {
        List<Regime> both = regimes.apply(transaction);
        return new Comparison(List.of(
                before.evaluator.side(transaction, both.get(0)), after.evaluator.side(transaction, both.get(1))));
    }

    /**
     * Which way the treatment of a transaction changes; empty if it does not.
     *
     * @throws IllegalArgumentException if two rulebooks are compared and the transaction has no date
     */
    public Optional<Direction> direction(Transaction transaction) {
        Comparison comparison = compare(transaction);
        Treatment first = treatment(comparison.sides().get(0).standing());
        Treatment second = treatment(comparison.sides().get(1).standing());
        return first.equals(second) ? Optional.empty() : Optional.of(Direction.of(first, second));
    }

    private static Treatment treatment(Standing standing) {
        return new Treatment(standing.outcome(), standing.policy(), standing.exceptions());
    }

    /** The versions by which the two sides differ, with their texts; notices are among them. */
    public List<Amendment> amendments() {
        Map<String, Version> first = versions(before, Pair::before);
        Map<String, Version> second = versions(after, Pair::after);
        SortedSet<String> all = new TreeSet<>(first.keySet());
        all.addAll(second.keySet());
        return all.stream()
                .map(key -> amendment(first.get(key), second.get(key)))
                .filter(each -> !each.textBefore().equals(each.textAfter()))
                .toList();
    }

    private Amendment amendment(Version old, Version now) {
        return new Amendment(
                old == null ? now.provision() : old.provision(),
                old == null ? null : old.file(),
                text(old, before),
                now == null ? null : now.file(),
                text(now, after));
    }

    private static String text(Version version, Side side) {
        return version == null ? "" : side.rules.texts().apply(version);
    }

    /** Of two regimes the version that binds by its provision; of two rulebooks every version. */
    private Map<String, Version> versions(Side side, Function<Pair, Law> law) {
        return isOfRegimes()
                ? law.apply(pairs.get(0)).selection().binding().stream()
                        .collect(Collectors.toMap(Version::provision, version -> version))
                : side.rules.rulebook().versions().stream().collect(Collectors.toMap(Version::id, version -> version));
    }

    private boolean isOfRegimes() {
        return pairs.size() == 1 && pairs.get(0).from() == null;
    }
}
