package org.exportable.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exportable.catalogue.Nearest;
import org.exportable.difference.SameLaw;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.PlainRule;
import org.exportable.law.Condition;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.View;
import org.exportable.vocabulary.Notice;
import org.exportable.vocabulary.Place;

/**
 * Finds instruments without which the law would be the same on all days in both views. What an instrument does is to put
 * rules in force that can fire, or out of force, to say something in a notice, or to move a country between groups that
 * rules ask for. Drafts do nothing by their nature, and are left alone.
 */
final class Effects {

    private static final String FILE = "instruments.yaml";

    private final Laws laws;
    private final Predicate<PlainRule> silent;
    private final Set<Object> constants = new HashSet<>();

    private Effects(Laws laws, Predicate<PlainRule> silent) {
        this.laws = laws;
        this.silent = silent;
        laws.rules()
                .forEach(rule ->
                        rule.rule().tests().map(Condition.Test::constant).forEach(constants::add));
    }

    /**
     * What is found.
     *
     * @param instruments which instruments are looked at
     * @param silent which rules never fire
     */
    static List<Finding> of(Laws laws, Predicate<Instrument> instruments, Predicate<PlainRule> silent) {
        Effects effects = new Effects(laws, silent);
        List<Finding> findings = new ArrayList<>();
        laws.rulebook().instruments().values().stream()
                .filter(instruments)
                .filter(each -> each.kind() != Instrument.Kind.PROPOSED)
                .forEach(each -> {
                    findings.addAll(effects.unknown("repeals", each.repeals(), each));
                    findings.addAll(effects.unknown("suspends", each.suspends(), each));
                    if (!effects.has(each)) {
                        findings.add(
                                finding(
                                        Kind.NO_EFFECT,
                                        each,
                                        "has no effect: on all days and in both views the law is the same without it; let a version name it, or leave it out"));
                    }
                });
        return findings;
    }

    private List<Finding> unknown(String field, List<String> provisions, Instrument instrument) {
        Set<String> known = laws.rulebook().provisions().keySet();
        return provisions.stream()
                .filter(each -> !known.contains(each))
                .map(each -> finding(
                        Kind.NO_EFFECT,
                        instrument,
                        "names `%s` under `%s`, which is no provision; did you mean `%s`?"
                                .formatted(each, field, Nearest.to(each, known))))
                .toList();
    }

    private boolean has(Instrument instrument) {
        return days(instrument).anyMatch(regime -> {
            Law with = laws.of(regime);
            Law without = laws.of(regime.without(instrument.id()));
            return differs(with, without)
                    || differs(without, with)
                    || !groups(with).equals(groups(without));
        });
    }

    private Stream<Regime> days(Instrument instrument) {
        LocalDate first = instrument.firstEffective();
        return laws.changeDays().stream()
                .filter(day -> !day.isBefore(first))
                .flatMap(day ->
                        Stream.of(View.values()).map(view -> Regime.on(day).in(view)));
    }

    /** Whether a law has a rule that can fire and that another law has not. */
    private boolean differs(Law law, Law other) {
        if (law.selection().binding().equals(other.selection().binding())) {
            return false;
        }
        return law.plain().rules().stream()
                .filter(rule -> !silent.test(rule))
                .anyMatch(rule -> other.plain().rules(rule.stage()).stream().noneMatch(each -> isSame(rule, each)));
    }

    /** What a notice says is all that it does. */
    private static boolean isSame(PlainRule one, PlainRule other) {
        return SameLaw.isSame(one, other)
                && (!(one.conclusion() instanceof Notice)
                        || one.rule().because().equals(other.rule().because()));
    }

    /** The groups of each country that some rule asks for. */
    private Map<String, Set<String>> groups(Law law) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (Map.Entry<String, Place> place : law.places().entrySet()) {
            Set<String> asked = new HashSet<>(place.getValue().groups());
            asked.retainAll(constants);
            groups.put(place.getKey(), asked);
        }
        return groups;
    }

    static Finding finding(Kind kind, Instrument instrument, String what) {
        return new Finding(kind, FILE, 0, instrument.id(), "`%s` %s".formatted(instrument.id(), what));
    }
}
