package org.exportable.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Limits;
import org.exportable.determination.Sweep;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/** Sweeps and limits as one line of JSON each. An end that follows another figure is an object with its factors. */
public final class JsonSweep {

    private JsonSweep() {}

    /** The line of a sweep, ended. */
    public static String of(Transaction transaction, Regime regime, Sweep sweep) {
        return JsonValues.line(entries(transaction, regime, sweep));
    }

    /** The same as entries. */
    public static Map<String, Object> entries(Transaction transaction, Regime regime, Sweep sweep) {
        Map<String, Object> entries = heading(transaction, regime, sweep.fact(), sweep.across());
        entries.put("bands", sweep.bands().stream().map(JsonSweep::band).toList());
        return entries;
    }

    /** The line of limits, ended. */
    public static String of(Transaction transaction, Regime regime, Limits limits) {
        Map<String, Object> entries = heading(transaction, regime, limits.fact(), limits.across());
        entries.put("keep", limits.kept());
        entries.put("pieces", limits.pieces().stream().map(JsonSweep::piece).toList());
        return JsonValues.line(entries);
    }

    private static Map<String, Object> heading(Transaction transaction, Regime regime, String fact, String across) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", transaction.id());
        entries.put("regime", regime);
        entries.put("vary", fact);
        entries.put("across", across);
        return entries;
    }

    private static Map<String, Object> band(Sweep.Band band) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("across", interval(band.across()));
        entries.put("spans", band.spans().stream().map(JsonSweep::span).toList());
        return entries;
    }

    private static Map<String, Object> span(Sweep.Span span) {
        Map<String, Object> entries = interval(span.values());
        entries.putAll(Standings.entries(span.standing()));
        entries.put("decidingFacts", span.decidingFacts());
        return entries;
    }

    private static Map<String, Object> piece(Limits.Piece piece) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("across", interval(piece.across()));
        entries.put("smallest", limit(piece.smallest()));
        entries.put("largest", limit(piece.largest()));
        entries.put("kept", intervals(piece.kept()));
        entries.put("undetermined", intervals(piece.undetermined()));
        entries.put("decidingFacts", piece.decidingFacts());
        return entries;
    }

    private static Map<String, Object> limit(Limits.Limit limit) {
        if (limit == null) {
            return null;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("value", edge(limit.value()));
        entries.put("included", limit.included());
        return entries;
    }

    private static List<Map<String, Object>> intervals(List<Interval> values) {
        return values.stream().map(JsonSweep::interval).toList();
    }

    private static Map<String, Object> interval(Interval values) {
        if (values == null) {
            return null;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("from", edge(values.low()));
        entries.put("fromIncluded", values.lowIncluded());
        entries.put("to", edge(values.high()));
        entries.put("toIncluded", values.highIncluded());
        return entries;
    }

    private static Object edge(Edge edge) {
        if (edge == null || edge.isConstant()) {
            return edge == null ? null : edge.constant();
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("constant", edge.constant());
        entries.put("slope", edge.slope());
        entries.put("reciprocal", edge.reciprocal());
        return entries;
    }
}
