package org.exportable.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What enacted a version: a rule in the Federal Register, a letter, guidance, or an announcement.
 *
 * @param id short name, as in {@code 2025-06-01-ai-diffusion}
 * @param title what it is
 * @param citation where it is published, such as 88 FR 73458
 * @param kind what kind of instrument it is
 * @param published day of publication
 * @param effective every day on which a part of it takes effect, in order
 * @param complianceFrom first day on which its duties must be met; null where that is the effective day
 * @param until last day on which it counts; null where open
 * @param views the views in which it counts
 * @param repeals provisions that it ends on its first effective day without a new version
 * @param suspends provisions that it takes out of the enforced view from its first effective day
 * @param source where its text or its evidence is found
 * @param certainty how well its text is known
 */
@RecordBuilder
public record Instrument(
        String id,
        String title,
        String citation,
        Kind kind,
        LocalDate published,
        List<LocalDate> effective,
        LocalDate complianceFrom,
        LocalDate until,
        Set<View> views,
        List<String> repeals,
        List<String> suspends,
        String source,
        Certainty certainty) {

    public Instrument {
        effective = List.copyOf(effective);
        views = Collections.unmodifiableSet(EnumSet.copyOf(views));
        repeals = repeals == null ? List.of() : List.copyOf(repeals);
        suspends = suspends == null ? List.of() : List.copyOf(suspends);
    }

    /** What kind of instrument it is. */
    public enum Kind {
        FINAL_RULE,
        INTERIM_FINAL_RULE,
        LETTER,
        GUIDANCE,
        /** A press release or report. It never changes an outcome; it may add a notice. */
        ANNOUNCEMENT,
        PROPOSED
    }

    /** How well its text is known. */
    public enum Certainty {
        /** The wording itself is known. */
        TEXT,
        /** Filings, law firms or press that agree. */
        SECONDARY,
        /** Derived from known texts. */
        DERIVED,
        /** Believed right; the wording is not confirmed. */
        UNVERIFIED
    }

    /** The first day on which a part of it takes effect. */
    public LocalDate firstEffective() {
        return effective.get(0);
    }
}
