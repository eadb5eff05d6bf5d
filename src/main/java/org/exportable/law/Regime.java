package org.exportable.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A choice of law: a day, a view, instruments left out, folders laid over and numbers imagined to be others.
 *
 * @param date the day
 * @param view which law of that day
 * @param without instruments left out, so that what they replaced stands again
 * @param with folders of rules laid over; they are compiled, so name only folders that you trust as you trust a program
 * @param assuming numbers of rules imagined to be others; where there are any, it is no law
 */
public record Regime(LocalDate date, View view, Set<String> without, List<Path> with, Set<Hypothesis> assuming) {

    /** @throws IllegalArgumentException if two hypotheses put different numbers in one place */
    public Regime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(view, "view");
        without = Set.copyOf(without);
        with = List.copyOf(with);
        assuming = Set.copyOf(assuming);
        for (Hypothesis each : assuming) {
            if (assuming.stream().anyMatch(other -> other != each && other.isInPlaceOf(each))) {
                throw new IllegalArgumentException(
                        "`%s.%s` cannot be two numbers at once".formatted(each.rule(), each.attribute()));
            }
        }
    }

    /** The enforced law of a day. */
    public static Regime on(LocalDate date) {
        return new Regime(date, View.ENFORCED, Set.of(), List.of(), Set.of());
    }

    /** The same law on another day. */
    public Regime at(LocalDate day) {
        return new Regime(day, view, without, with, assuming);
    }

    /** The same day in another view. */
    public Regime in(View otherView) {
        return new Regime(date, otherView, without, with, assuming);
    }

    /** The same day in the view that this one is not. */
    public Regime inOtherView() {
        return in(view == View.ENFORCED ? View.PUBLISHED : View.ENFORCED);
    }

    /** The same day as published. */
    public Regime published() {
        return in(View.PUBLISHED);
    }

    /** The same law without an instrument. */
    public Regime without(String instrument) {
        Set<String> more = new LinkedHashSet<>(without);
        more.add(instrument);
        return new Regime(date, view, more, with, assuming);
    }

    /** The same law with a folder of rules laid over it. */
    public Regime with(Path folder) {
        return new Regime(
                date,
                view,
                without,
                Stream.concat(with.stream(), Stream.of(folder)).toList(),
                assuming);
    }

    /**
     * The same as it would be if a number in a rule were another.
     *
     * @throws IllegalArgumentException if a hypothesis of this regime puts a different number in the same place
     */
    public Regime assuming(Hypothesis hypothesis) {
        Set<Hypothesis> more = new LinkedHashSet<>(assuming);
        more.add(hypothesis);
        return new Regime(date, view, without, with, more);
    }

    /** Whether it is no law, because a number in a rule is imagined to be another. */
    public boolean isHypothetical() {
        return !assuming.isEmpty();
    }

    /** Regimes are looked up for every line of a ledger, and most differ in their day. */
    @Override
    public int hashCode() {
        return 31 * date.hashCode() + view.hashCode();
    }

    /**
     * As it is written on the command line, such as 2025-05-01/PUBLISHED-ai-diffusion. Behind it a hypothetical one says that
     * it is one, and what it assumes.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(date.toString());
        if (view == View.PUBLISHED) {
            text.append("/PUBLISHED");
        }
        new TreeSet<>(without).forEach(instrument -> text.append('-').append(instrument));
        with.forEach(folder -> text.append('+').append(folder));
        if (isHypothetical()) {
            text.append(assuming.stream()
                    .map(Hypothesis::toString)
                    .sorted()
                    .collect(Collectors.joining(", ", " (hypothetical: ", ")")));
        }
        return text.toString();
    }
}
