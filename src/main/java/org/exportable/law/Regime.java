package org.exportable.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A choice of law: a day, a view, instruments left out and folders laid over.
 *
 * @param date the day
 * @param view which law of that day
 * @param without instruments left out, so that what they replaced stands again
 * @param with folders of rules laid over; they are compiled, so name only folders that you trust as you trust a program
 */
public record Regime(LocalDate date, View view, Set<String> without, List<Path> with) {

    public Regime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(view, "view");
        without = Set.copyOf(without);
        with = List.copyOf(with);
    }

    /** The enforced law of a day. */
    public static Regime on(LocalDate date) {
        return new Regime(date, View.ENFORCED, Set.of(), List.of());
    }

    /** The same law on another day. */
    public Regime at(LocalDate day) {
        return new Regime(day, view, without, with);
    }

    /** The same day in another view. */
    public Regime in(View otherView) {
        return new Regime(date, otherView, without, with);
    }

    /** The same day as published. */
    public Regime published() {
        return in(View.PUBLISHED);
    }

    /** The same law without an instrument. */
    public Regime without(String instrument) {
        Set<String> more = new LinkedHashSet<>(without);
        more.add(instrument);
        return new Regime(date, view, more, with);
    }

    /** The same law with a folder of rules laid over it. */
    public Regime with(Path folder) {
        return new Regime(
                date,
                view,
                without,
                Stream.concat(with.stream(), Stream.of(folder)).toList());
    }

    /** As it is written on the command line, such as 2025-05-01/PUBLISHED-ai-diffusion. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(date.toString());
        if (view == View.PUBLISHED) {
            text.append("/PUBLISHED");
        }
        new TreeSet<>(without).forEach(instrument -> text.append('-').append(instrument));
        with.forEach(folder -> text.append('+').append(folder));
        return text.toString();
    }
}
