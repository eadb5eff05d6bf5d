package org.exportable.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.fact.Country;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.Rule;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/** Finds the instruments behind the difference of two laws. */
final class Enactments {

    private final Rulebook before;
    private final Rulebook after;
    private final List<Amendment> amendments;
    private final Map<String, List<String>> moves;

    private Enactments(Rulebook before, Rulebook after, List<Amendment> amendments, Map<String, List<String>> moves) {
        this.before = before;
        this.after = after;
        this.amendments = amendments;
        this.moves = moves;
    }

    /** Behind what two rulebooks have differently. */
    static List<Enactment> ofRulebooks(Rulebook before, Rulebook after, List<Amendment> amendments) {
        return new Enactments(before, after, amendments, Map.of()).all(instrument -> List.of());
    }

    /** Behind what two regimes have differently. */
    static List<Enactment> ofRegimes(Laws before, Regime first, Laws after, Regime second, List<Amendment> amendments) {
        Map<String, List<String>> moves = moves(before.of(first), first, after.of(second), second, after);
        return new Enactments(before.rulebook(), after.rulebook(), amendments, moves)
                .all(instrument -> counts(instrument, second) && !counts(instrument, first)
                        ? ended(instrument, amendments)
                        : List.of());
    }

    private List<Enactment> all(Function<Instrument, List<String>> ends) {
        Map<String, Instrument> instruments = new TreeMap<>(before.instruments());
        instruments.putAll(after.instruments());
        return instruments.values().stream()
                .map(each -> new Enactment(
                        each,
                        provisions(each, Amendment::after),
                        provisions(each, Amendment::before),
                        ends.apply(each),
                        moves.getOrDefault(each.id(), List.of()),
                        InstrumentEntry.changes(
                                before.instruments().get(each.id()),
                                after.instruments().get(each.id()))))
                .filter(each -> !each.isNone())
                .sorted(Comparator.comparing(each -> each.instrument().firstEffective()))
                .toList();
    }

    /** What the rules cite; of a version without rules its provision. */
    private List<String> provisions(Instrument instrument, Function<Amendment, Version> side) {
        return amendments.stream()
                .map(side)
                .filter(version -> version != null && version.instrument().id().equals(instrument.id()))
                .flatMap(version -> version.rules().isEmpty()
                        ? List.of(version.provision()).stream()
                        : version.rules().stream().map(Rule::provision))
                .distinct()
                .toList();
    }

    private static List<String> ended(Instrument instrument, List<Amendment> amendments) {
        return amendments.stream()
                .filter(each -> each.after() == null)
                .map(Amendment::provision)
                .filter(each -> instrument.repeals().contains(each)
                        || instrument.suspends().contains(each))
                .distinct()
                .toList();
    }

    private static boolean counts(Instrument instrument, Regime regime) {
        return instrument.views().contains(regime.view())
                && !regime.without().contains(instrument.id())
                && !instrument.firstEffective().isAfter(regime.date());
    }

    /** Moves between the two days, and those by instruments that only one of the regimes leaves out. */
    private static Map<String, List<String>> moves(Law before, Regime first, Law after, Regime second, Laws laws) {
        boolean onwards = first.date().isBefore(second.date());
        LocalDate earlier = onwards ? first.date() : second.date();
        LocalDate later = onwards ? second.date() : first.date();
        Set<String> leftOut = new HashSet<>(first.without());
        leftOut.addAll(second.without());
        leftOut.removeIf(
                each -> first.without().contains(each) && second.without().contains(each));
        Map<String, List<String>> moves = new TreeMap<>();
        for (String code : before.places().keySet()) {
            Country country = new Country(code);
            if (!before.place(country).equals(after.place(country))) {
                laws.moves(country, earlier, later).forEach((id, words) -> add(id, words, moves));
                laws.moves(country, LocalDate.MIN, earlier).forEach((id, words) -> {
                    if (leftOut.contains(id)) {
                        add(id, words, moves);
                    }
                });
            }
        }
        return moves;
    }

    private static void add(String id, List<String> words, Map<String, List<String>> moves) {
        moves.computeIfAbsent(id, each -> new ArrayList<>()).addAll(words);
    }
}
