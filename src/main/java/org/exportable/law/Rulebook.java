package org.exportable.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * All provisions with all their versions, and the instruments that enacted them.
 *
 * @param version version of the program that the rulebook came with
 * @param sha256 digest over the sources, 64 hexadecimal digits; behind it those of folders laid over, and a word where numbers
 *     in it are imagined to be others
 * @param instruments by id
 * @param provisions by id
 */
public record Rulebook(
        String version, String sha256, Map<String, Instrument> instruments, Map<String, Provision> provisions) {

    /** The first day that the rulebook covers: that of the first letters to single companies. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 26);

    /** The last day up to which its sources were searched; later days get the last known law. */
    public static final LocalDate LAST_KNOWN_DAY = LocalDate.of(2026, 10, 9);

    /** One without provisions. */
    public static final Rulebook EMPTY = new Rulebook("", "", Map.of(), Map.of());

    public Rulebook {
        instruments = Collections.unmodifiableMap(new TreeMap<>(instruments));
        provisions = Collections.unmodifiableMap(new TreeMap<>(provisions));
    }

    /** All versions, by provision and date. */
    public List<Version> versions() {
        return provisions.values().stream()
                .flatMap(provision -> provision.versions().stream())
                .toList();
    }

    /** The same with another version in the place of each. */
    public Rulebook with(UnaryOperator<Version> replacement) {
        Map<String, Provision> replaced = new TreeMap<>();
        provisions.forEach((id, provision) -> replaced.put(
                id,
                new Provision(id, provision.versions().stream().map(replacement).toList())));
        return new Rulebook(version, sha256, instruments, replaced);
    }

    /**
     * The law as it would be: the rules that hypotheses are about with the other numbers, and sentences that say so.
     *
     * @throws IllegalArgumentException if a hypothesis is about a comparison that is not there
     */
    public Rulebook assuming(Set<Hypothesis> hypotheses) {
        for (Hypothesis each : hypotheses) {
            if (versions().stream().noneMatch(each::isIn)) {
                throw new IllegalArgumentException("`%s` is about no comparison of %s".formatted(each, each.version()));
            }
        }
        Rulebook changed = with(each -> each.assuming(hypotheses));
        return new Rulebook(version, sha256 + "+hypothetical", instruments, changed.provisions);
    }

    /** The versions that a regime consists of. */
    public Selection select(Regime regime) {
        List<Instrument> enders = instruments.values().stream()
                .filter(instrument -> !instrument.repeals().isEmpty()
                        || !instrument.suspends().isEmpty())
                .filter(instrument -> counts(instrument, regime))
                .toList();
        List<Version> binding = new ArrayList<>();
        List<Version> pending = new ArrayList<>();
        for (Provision provision : provisions.values()) {
            List<Version> standing = standing(provision, regime, enders);
            standing.stream()
                    .filter(version -> !version.isPendingOn(regime.date()))
                    .reduce((older, newer) -> newer)
                    .filter(version -> !isPast(version.until(), regime.date()))
                    .ifPresent(binding::add);
            newest(standing)
                    .filter(version -> version.isPendingOn(regime.date()))
                    .ifPresent(pending::add);
        }
        return new Selection(binding, pending);
    }

    /** Every day inside the coverage on which a version begins, binds or ends, or an instrument repeals or suspends. */
    public SortedSet<LocalDate> changeDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(FIRST_DAY);
        for (Version version : versions()) {
            days.add(version.from());
            days.add(version.complianceFrom());
            dayAfter(version.until()).ifPresent(days::add);
            dayAfter(version.instrument().until()).ifPresent(days::add);
        }
        instruments.values().stream()
                .filter(instrument -> !instrument.repeals().isEmpty()
                        || !instrument.suspends().isEmpty())
                .map(Instrument::firstEffective)
                .forEach(days::add);
        return days.tailSet(FIRST_DAY);
    }

    private static List<Version> standing(Provision provision, Regime regime, List<Instrument> enders) {
        List<Version> standing = provision.versions().stream()
                .filter(version -> counts(version, regime))
                .toList();
        Optional<LocalDate> newest = newest(standing).map(Version::from);
        boolean ended = newest.isPresent() && isEnded(provision.id(), newest.get(), regime, enders);
        return ended ? List.of() : standing;
    }

    private static Optional<Version> newest(List<Version> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private static boolean counts(Version version, Regime regime) {
        return !version.from().isAfter(regime.date())
                && version.views().contains(regime.view())
                && counts(version.instrument(), regime);
    }

    private static boolean counts(Instrument instrument, Regime regime) {
        return !regime.without().contains(instrument.id())
                && instrument.kind() != Instrument.Kind.PROPOSED
                && !instrument.firstEffective().isAfter(regime.date())
                && !isPast(instrument.until(), regime.date());
    }

    /** Whether an instrument later than the newest version repealed the provision, or keeps it from being enforced. */
    private static boolean isEnded(String provision, LocalDate newest, Regime regime, List<Instrument> enders) {
        return enders.stream()
                .anyMatch(instrument -> instrument.repeals().contains(provision)
                                && instrument.firstEffective().isAfter(newest)
                        || regime.view() == View.ENFORCED
                                && instrument.suspends().contains(provision));
    }

    private static boolean isPast(LocalDate last, LocalDate day) {
        return last != null && day.isAfter(last);
    }

    private static Optional<LocalDate> dayAfter(LocalDate day) {
        return Optional.ofNullable(day).map(last -> last.plusDays(1));
    }

    /**
     * The versions that make up a regime.
     *
     * @param binding those that bind
     * @param pending those that stand but need not yet be complied with
     */
    public record Selection(List<Version> binding, List<Version> pending) {

        public Selection {
            binding = List.copyOf(binding);
            pending = List.copyOf(pending);
        }
    }
}
