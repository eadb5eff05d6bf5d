package org.exportable.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Membership;
import org.exportable.catalogue.Memberships;
import org.exportable.fact.Country;
import org.exportable.law.Provision;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.vocabulary.Place;

/**
 * The laws of one rulebook, each made when it is first asked for and kept: days between which nothing changes share one.
 * Thread-safe.
 */
public final class Laws {

    /** Regimes whose laws are remembered. */
    private static final int MOST = 10_000;

    private final Rulebook rulebook;
    private final Countries countries;
    private final Memberships memberships;
    private final ClassLoader classes;
    private final NavigableSet<LocalDate> changeDays;
    private final NavigableSet<LocalDate> membershipDays;
    private final Laws original;
    private final Map<List<Object>, Atlas> atlases = new ConcurrentHashMap<>();
    private final Map<String, List<PlainRule>> rules = new ConcurrentHashMap<>();
    private final Map<Regime, Law> made = new ConcurrentHashMap<>();
    /** By every regime that was asked for. */
    private final Remembered<Regime, Law> found = new Remembered<>(MOST);

    /** @param classes where the compiled rules are */
    public Laws(Rulebook rulebook, Countries countries, Memberships memberships, ClassLoader classes) {
        this(rulebook, countries, memberships, classes, null);
    }

    /** @param original laws of a rulebook with which this one shares versions; null for none */
    private Laws(Rulebook rulebook, Countries countries, Memberships memberships, ClassLoader classes, Laws original) {
        this.original = original;
        this.rulebook = rulebook;
        this.countries = countries;
        this.memberships = memberships;
        this.classes = classes;
        this.changeDays = new TreeSet<>(rulebook.changeDays());
        this.membershipDays = new TreeSet<>(memberships.changeDays());
        this.changeDays.addAll(membershipDays.tailSet(Rulebook.FIRST_DAY));
    }

    /**
     * The laws of a rulebook made from this one by changing some of its versions, to be read plainly. What is not changed is
     * shared.
     */
    public Laws changedTo(Rulebook changed) {
        return new Laws(changed, countries, memberships, classes, this);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Countries countries() {
        return countries;
    }

    /** The days on which anything changes, the first day of the coverage among them. */
    public NavigableSet<LocalDate> changeDays() {
        return Collections.unmodifiableNavigableSet(changeDays);
    }

    /**
     * The law of a regime.
     *
     * @throws IllegalArgumentException if its day is before the rulebook's coverage
     */
    public Law of(Regime regime) {
        return found.of(regime, () -> find(regime));
    }

    private Law find(Regime regime) {
        LocalDate since = changeDays.floor(regime.date());
        if (since == null) {
            throw new IllegalArgumentException(
                    "%s is before %s, the first day covered.".formatted(regime.date(), Rulebook.FIRST_DAY));
        }
        return made.computeIfAbsent(regime.at(since), this::make);
    }

    /**
     * The instruments that moved a country between Country Groups, each with what it did.
     *
     * @param after the day after which
     * @param until the day up to which
     */
    public Map<String, List<String>> moves(Country country, LocalDate after, LocalDate until) {
        Map<String, List<String>> moves = new TreeMap<>();
        for (Membership each : memberships.of(countries.destination(country).code())) {
            if (each.enactedBy() != null && isBetween(each.from(), after, until)) {
                add(moves, each.enactedBy(), "%s joins %s".formatted(countries.name(country), each.group()));
            }
            if (each.endedBy() != null && isBetween(each.to().plusDays(1), after, until)) {
                add(moves, each.endedBy(), "%s leaves %s".formatted(countries.name(country), each.group()));
            }
        }
        return moves;
    }

    private static boolean isBetween(LocalDate day, LocalDate after, LocalDate until) {
        return day != null && day.isAfter(after) && !day.isAfter(until);
    }

    private static void add(Map<String, List<String>> moves, String instrument, String move) {
        moves.computeIfAbsent(instrument, id -> new ArrayList<>()).add(move);
    }

    private Law make(Regime regime) {
        return new Law(rulebook, regime, atlas(regime), this::rules, classes);
    }

    private Atlas atlas(Regime regime) {
        List<Object> key = Arrays.asList(membershipDays.floor(regime.date()), regime.without());
        return atlases.computeIfAbsent(key, each -> new Atlas(countries.all(), country -> place(country, regime)));
    }

    /** All rules of the rulebook, whatever their day. */
    public List<PlainRule> rules() {
        return rulebook.versions().stream()
                .flatMap(version -> rules(version).stream())
                .toList();
    }

    private List<PlainRule> rules(Version version) {
        return original != null && original.has(version) ? original.rules(version) : ownRules(version);
    }

    private boolean has(Version version) {
        Provision provision = rulebook.provisions().get(version.provision());
        return provision != null && provision.versions().stream().anyMatch(each -> each == version);
    }

    private List<PlainRule> ownRules(Version version) {
        return rules.computeIfAbsent(
                version.id(),
                id -> version.rules().stream()
                        .map(rule -> new PlainRule(version, rule))
                        .toList());
    }

    private Place place(Country country, Regime regime) {
        String destination = countries.destination(country).code();
        return new Place(destination, memberships.groups(destination, regime.date(), regime.without()));
    }
}
