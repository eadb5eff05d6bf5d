package org.exportable.report;

import java.util.Map;

/** Numbers of a whole ledger as data. */
public final class SummaryReport {

    private SummaryReport() {}

    /** One line of JSON. */
    public static String json(Map<String, ?> entries) {
        return JsonValues.line(entries);
    }
}
