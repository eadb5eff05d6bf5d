package org.exportable.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.exportable.determination.Reason;
import org.exportable.law.Instrument;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/** Cites provisions with what enacted them. */
final class Citations {

    /** What was in the Code from the first day on needs no citation of its own. */
    private static final String CODE = "15 CFR parts";

    private final Rulebook rulebook;

    Citations(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Such as "15 CFR 742.6(a)(6)(iii); 88 FR 73458 of 2023-10-25". */
    String of(String provision, String instrumentId) {
        Instrument instrument = rulebook.instruments().get(instrumentId);
        if (instrument == null) {
            return provision;
        }
        String citation = instrument.citation();
        if (citation.startsWith(CODE)) {
            return provision;
        }
        String dated = citation.matches(".*\\d{4}-\\d{2}-\\d{2}.*") || !citation.contains(" FR ")
                ? citation
                : "%s of %s".formatted(citation, instrument.published());
        return "%s; %s".formatted(provision, dated);
    }

    /** The same for a rule that applied, with the day from which the version that it is part of is in force. */
    String of(Reason reason, LocalDate day) {
        String citation = of(reason.provision(), reason.instrument());
        return version(reason, day)
                .filter(version -> version.from().isAfter(Rulebook.FIRST_DAY))
                .map(version -> "%s; effective %s%s".formatted(citation, version.from(), compliance(version)))
                .orElse(citation);
    }

    private Optional<Version> version(Reason reason, LocalDate day) {
        return rulebook.versions().stream()
                .filter(version -> version.instrument().id().equals(reason.instrument()))
                .filter(version -> day == null || !version.from().isAfter(day))
                .filter(version ->
                        version.rules().stream().anyMatch(rule -> rule.name().equals(reason.rule())))
                .max(Comparator.comparing(Version::from));
    }

    private static String compliance(Version version) {
        return version.complianceFrom().isAfter(version.from())
                ? ", to be complied with from %s".formatted(version.complianceFrom())
                : "";
    }
}
