package org.exportable.report;

import org.exportable.law.Instrument;
import org.exportable.law.Rulebook;

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
}
