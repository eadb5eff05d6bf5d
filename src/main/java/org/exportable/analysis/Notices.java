package org.exportable.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exportable.catalogue.Countries;
import org.exportable.engine.Known;
import org.exportable.engine.Lazy;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import org.exportable.vocabulary.NotModelled;

/** Collects what the reader should know beside the answer. */
final class Notices {

    /** What is said of days behind the last one that the sources tell of. */
    static final String LATE =
            "The sources of the rulebook were searched up to %s: what is later is judged by the last known law."
                    .formatted(Rulebook.LAST_KNOWN_DAY);

    private final Answer answer;
    private final Finding finding;
    private final Transaction transaction;
    private final Lazy<Known> known;
    private final Set<String> notices = new LinkedHashSet<>();

    Notices(Answer answer) {
        this.answer = answer;
        this.finding = answer.representative();
        this.transaction = answer.transaction();
        this.known = new Lazy<>(finding::known);
    }

    /**
     * All notices, those that bear most on the answer first.
     *
     * @param day the day for which the law is asked
     * @param other the answer in the other view, if it differs
     */
    List<String> collect(LocalDate day, Optional<Answer> other, Countries countries) {
        rules(other.map(Notices::views));
        places(countries);
        if (day.isAfter(Rulebook.LAST_KNOWN_DAY)) {
            notices.add(LATE);
        }
        return new ArrayList<>(notices);
    }

    /**
     * Those that come from rules: others come from the day and the countries alone.
     *
     * @param otherView what is told of the other view
     */
    List<String> ofRules(Optional<String> otherView) {
        rules(otherView);
        return new ArrayList<>(notices);
    }

    private void rules(Optional<String> otherView) {
        hypothetical(finding.law().regime()).forEach(notices::add);
        notices.addAll(finding.sentences(NotModelled.class));
        otherView.ifPresent(notices::add);
        pending();
        for (PlainRule rule : answer.notices()) {
            if (fires(rule)) {
                notices.add(rule.rule().because());
            }
        }
    }

    /** Whether a rule fires in the first case: most fire in all cases or in none. */
    private boolean fires(PlainRule rule) {
        Truth truth = answer.of(rule);
        return truth == Truth.UNKNOWN ? rule.fires(known.get()) : truth == Truth.TRUE;
    }

    /** What is no law because of a number imagined to be another. */
    static Stream<String> hypothetical(Regime regime) {
        return regime.assuming().stream()
                .map(each -> "Hypothetical, not the law: in rule %s of %s, %s."
                        .formatted(each.rule(), each.version(), each.change()))
                .sorted();
    }

    /** What is told of the answer in the other view where it differs. */
    static String views(Answer other) {
        View view = other.law().regime().view();
        return "The two views of the law differ here: in the %s view the outcome is %s (%s)."
                .formatted(view, other.outcome(), other.outcome().words());
    }

    private void pending() {
        for (PlainRule rule : finding.law().pending()) {
            if (fires(rule)) {
                Instrument instrument = rule.version().instrument();
                notices.add("%s stands (%s) but need not be complied with before %s: %s"
                        .formatted(
                                rule.rule().provision(),
                                instrument.citation(),
                                rule.version().complianceFrom(),
                                rule.rule().because()));
            }
        }
    }

    private void places(Countries countries) {
        Set<Country> places = new LinkedHashSet<>();
        places.add(transaction.to());
        for (Party party : List.of(transaction.consignee(), transaction.ultimateUser())) {
            places.add(party.country());
            places.add(party.headquarters());
            places.add(party.parentHeadquarters());
        }
        places.stream()
                .filter(place -> place != null)
                .forEach(place -> countries.note(place).ifPresent(notices::add));
    }
}
