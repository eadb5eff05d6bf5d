package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exportable.difference.Enactment;
import org.exportable.law.Instrument;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** For a reviewer: what enacted the versions that differ, to be looked up. */
public final class EnactmentSection {

    private EnactmentSection() {}

    /** What instruments have to do with a difference. */
    public static ChangeSection of(List<Enactment> enactments) {
        List<Block> blocks = new ArrayList<>();
        if (enactments.isEmpty()) {
            blocks.add(new Paragraph("No version of a provision and no instrument differs."));
        }
        enactments.forEach(each -> blocks.add(point(each)));
        return new ChangeSection(
                "Citations",
                blocks,
                enactments.stream().map(each -> JsonValues.line(entries(each))).collect(Collectors.joining()));
    }

    private static Point point(Enactment enactment) {
        Instrument instrument = enactment.instrument();
        List<String> details = new ArrayList<>();
        details.add(particulars(instrument));
        details.add("Source: " + instrument.source());
        add("Only after: ", enactment.brings(), details);
        add("Only before: ", enactment.brought(), details);
        add("Ends: ", enactment.ends(), details);
        add("Country Groups: ", enactment.moves(), details);
        add("Its own entry differs: ", enactment.changed(), details);
        return new Point("-", "%s [%s]".formatted(instrument.title(), instrument.id()), details);
    }

    private static String particulars(Instrument instrument) {
        String days = instrument.effective().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String compliance = instrument.complianceFrom() == null
                ? ""
                : "; compliance from %s".formatted(instrument.complianceFrom());
        String until = instrument.until() == null ? "" : "; until %s".formatted(instrument.until());
        return "%s; published %s; effective %s%s%s; certainty: %s"
                .formatted(
                        instrument.citation(),
                        instrument.published(),
                        days,
                        compliance,
                        until,
                        words(instrument.certainty()));
    }

    private static String words(Instrument.Certainty certainty) {
        return switch (certainty) {
            case TEXT -> "the wording is known";
            case SECONDARY -> "filings, law firms or press that agree";
            case DERIVED -> "derived from known texts";
            case UNVERIFIED -> "not confirmed";
        };
    }

    private static void add(String prefix, List<String> words, List<String> details) {
        if (!words.isEmpty()) {
            details.add(prefix + String.join("; ", words));
        }
    }

    private static Map<String, Object> entries(Enactment enactment) {
        Instrument instrument = enactment.instrument();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", "citation");
        entries.put("instrument", instrument.id());
        entries.put("title", instrument.title());
        entries.put("citation", instrument.citation());
        entries.put("published", instrument.published());
        entries.put("effective", instrument.effective());
        entries.put("complianceFrom", instrument.complianceFrom());
        entries.put("until", instrument.until());
        entries.put("source", instrument.source());
        entries.put("certainty", instrument.certainty());
        entries.put("onlyAfter", enactment.brings());
        entries.put("onlyBefore", enactment.brought());
        entries.put("ends", enactment.ends());
        entries.put("moves", enactment.moves());
        entries.put("changed", enactment.changed());
        return entries;
    }
}
