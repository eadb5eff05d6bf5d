package org.exportable.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.exportable.law.Instrument;
import org.exportable.law.Provision;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.law.View;

/** Finds versions of one provision that overlap, leave a gap, or never bind. Drafts never bind, and are left alone. */
final class Times {

    private final Rulebook rulebook;
    private final Predicate<Version> asked;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Version> bound = new HashSet<>();

    private Times(Rulebook rulebook, Predicate<Version> asked) {
        this.rulebook = rulebook;
        this.asked = asked;
    }

    /** @param asked which versions are looked at, together with their neighbours */
    static List<Finding> of(Rulebook rulebook, Predicate<Version> asked) {
        Times times = new Times(rulebook, asked);
        for (View view : View.values()) {
            times.gaps(view);
            rulebook.provisions().values().forEach(provision -> times.overlaps(provision, view));
        }
        rulebook.provisions().values().forEach(times::neverBinding);
        return List.copyOf(times.findings);
    }

    /** Day by day: what was in force, is not, and is again. */
    private void gaps(View view) {
        List<List<Version>> days = new ArrayList<>();
        for (LocalDate day : rulebook.changeDays()) {
            days.add(rulebook.select(Regime.on(day).in(view)).binding());
        }
        days.forEach(bound::addAll);
        for (String provision : rulebook.provisions().keySet()) {
            Version last = null;
            boolean away = false;
            for (List<Version> day : days) {
                Optional<Version> now = day.stream()
                        .filter(version -> version.provision().equals(provision))
                        .findFirst();
                if (now.isPresent() && away && !isExplained(last, now.get())) {
                    gap(last, now.get());
                }
                away = now.isEmpty() && last != null;
                last = now.orElse(last);
            }
        }
    }

    /** A provision that an instrument has repealed or suspended may come back. */
    private boolean isExplained(Version last, Version next) {
        return rulebook.instruments().values().stream()
                .filter(each -> each.repeals().contains(last.provision())
                        || each.suspends().contains(last.provision()))
                .anyMatch(each -> !each.firstEffective().isBefore(last.from())
                        && !each.firstEffective().isAfter(next.complianceFrom()));
    }

    private void gap(Version last, Version next) {
        find(
                Kind.GAP,
                last,
                next,
                "between this version and that of %s, which binds from %s on, nothing of %s is in force; let them meet, or name it under `repeals` of the instrument that ends it"
                        .formatted(next.from(), next.complianceFrom(), last.provision()));
    }

    private void overlaps(Provision provision, View view) {
        List<Version> versions = provision.versions().stream()
                .filter(version -> version.views().contains(view) && !isDraft(version))
                .toList();
        for (int i = 1; i < versions.size(); i++) {
            Version last = versions.get(i - 1);
            Version next = versions.get(i);
            if (last.until() != null && !last.until().isBefore(next.from())) {
                find(
                        Kind.OVERLAP,
                        last,
                        next,
                        "it counts until %s (@Until), but the version of %s takes its place before; let it end on %s, or leave @Until out"
                                .formatted(
                                        last.until(), next.from(), next.from().minusDays(1)));
            }
        }
    }

    private void find(Kind kind, Version last, Version next, String message) {
        if (asked.test(last) || asked.test(next)) {
            findings.add(Finding.of(kind, last, message));
        }
    }

    private void neverBinding(Provision provision) {
        for (Version version : provision.versions()) {
            if (asked.test(version) && !bound.contains(version) && !isDraft(version)) {
                findings.add(Finding.of(
                        Kind.NEVER_BINDS,
                        version,
                        "it binds on no day in no view: %s; correct the dates, or leave it out"
                                .formatted(reason(version, provision))));
            }
        }
    }

    private static String reason(Version version, Provision provision) {
        LocalDate end = version.lastDay();
        if (end != null && end.isBefore(version.complianceFrom())) {
            return "it counts until %s and need not be complied with before %s"
                    .formatted(end, version.complianceFrom());
        }
        return provision.versions().stream()
                .filter(other -> other.from().isAfter(version.from())
                        && !other.complianceFrom().isAfter(version.complianceFrom())
                        && other.views().containsAll(version.views()))
                .findFirst()
                .map(other -> "it need not be complied with before %s, and the version of %s takes its place by then"
                        .formatted(version.complianceFrom(), other.from()))
                .orElse("others take its place, or it is repealed or suspended, on every day");
    }

    private static boolean isDraft(Version version) {
        return version.instrument().kind() == Instrument.Kind.PROPOSED;
    }
}
