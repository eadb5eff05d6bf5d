package org.exportable.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.exportable.law.Instrument;
import org.exportable.law.Rule;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/** Finds citations that nobody can look up, and instruments that do not say where their text is found. */
final class Sources {

    private final Rulebook rulebook;
    private final List<Finding> findings = new ArrayList<>();

    private Sources(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * What is found.
     *
     * @param asked which versions are looked at
     * @param instruments which instruments are looked at
     */
    static List<Finding> of(Rulebook rulebook, Predicate<Version> asked, Predicate<Instrument> instruments) {
        Sources sources = new Sources(rulebook);
        rulebook.versions().stream()
                .filter(asked)
                .forEach(version -> version.rules().forEach(rule -> sources.check(version, rule)));
        rulebook.instruments().values().stream().filter(instruments).forEach(sources::check);
        return sources.findings;
    }

    private void check(Version version, Rule rule) {
        String citation = rule.provision();
        if (!Citation.isFound(citation)) {
            find(version, rule, "has @Provision(\"%s\"), which nobody can look up; %s".formatted(citation, forms()));
        }
        for (String document : Citation.documents(citation)) {
            if (rulebook.instruments().values().stream()
                    .noneMatch(each -> each.citation().contains(document))) {
                find(
                        version,
                        rule,
                        "cites %s, but no instrument has that citation; correct it, or enter the instrument with its source"
                                .formatted(document));
            }
        }
    }

    private void find(Version version, Rule rule, String what) {
        findings.add(Finding.of(Kind.NO_SOURCE, version, rule, "rule \"%s\" %s".formatted(rule.name(), what)));
    }

    private void check(Instrument instrument) {
        if (!Citation.isFound(instrument.citation())) {
            find(
                    instrument,
                    "has the citation `%s`, which nobody can look up; %s".formatted(instrument.citation(), forms()));
        }
        if (instrument.source().isBlank()) {
            find(instrument, "has no `source`; say where its text or its evidence is found");
        }
        if (instrument.published() == null) {
            find(instrument, "has no day of publication; give `published`");
        }
    }

    private void find(Instrument instrument, String what) {
        findings.add(Effects.finding(Kind.NO_SOURCE, instrument, what));
    }

    private static String forms() {
        return "write it like 15 CFR 742.6(a)(6)(iii), 88 FR 73458, or a document with its date or the place in it";
    }
}
