package org.exportable.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Reason;
import org.exportable.determination.Rejected;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Instrument;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import org.exportable.vocabulary.NotModelled;

/** Collects what the reader should know beside the answer. */
final class Notices {

    /** A figure this near to a limit could decide otherwise if it is off. */
    private static final double NEAR = 0.1;

    private final Finding finding;
    private final Transaction transaction;
    private final Set<String> notices = new LinkedHashSet<>();

    Notices(Finding finding, Transaction transaction) {
        this.finding = finding;
        this.transaction = transaction;
    }

    /**
     * All notices, those that bear most on the answer first.
     *
     * @param day the day of the law
     * @param other the answer in the other view, if it differs
     */
    List<String> collect(
            LocalDate day, Optional<Answer> other, List<Reason> reasons, List<Rejected> rejected, Countries countries) {
        notices.addAll(finding.sentences(NotModelled.class));
        other.ifPresent(this::views);
        pending();
        notices.addAll(finding.law().plain().notices(finding.known()));
        estimates(reasons, rejected);
        places(countries);
        if (day.isAfter(Rulebook.LAST_KNOWN_DAY)) {
            notices.add(
                    "The sources of the rulebook were searched up to %s: what is later is judged by the last known law."
                            .formatted(Rulebook.LAST_KNOWN_DAY));
        }
        return new ArrayList<>(notices);
    }

    private void views(Answer other) {
        View view = other.law().regime().view();
        notices.add("The two views of the law differ here: in the %s view the outcome is %s (%s)."
                .formatted(view, other.outcome(), other.outcome().words()));
    }

    private void pending() {
        for (PlainRule rule : finding.law().pending()) {
            if (rule.fires(finding.known())) {
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

    private void estimates(List<Reason> reasons, List<Rejected> rejected) {
        Set<String> used = new TreeSet<>();
        reasons.forEach(reason -> used.addAll(reason.facts().keySet()));
        rejected.stream()
                .filter(each -> each.margin() != null && each.margin().relative() <= NEAR)
                .forEach(each -> used.add(each.margin().fact()));
        if (used.contains("performanceDensity")) {
            used.add("applicableDieAreaMm2");
        }
        used.retainAll(transaction.item().estimated());
        if (!used.isEmpty()) {
            notices.add("The answer rests on catalogue figures that are estimates: %s. Ask the maker for the real ones."
                    .formatted(String.join(", ", used.stream().map(Terms::words).toList())));
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
