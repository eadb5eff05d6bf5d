package org.exportable.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;

/** The words and units in which attributes and facts are spoken of. */
public final class Terms {

    private static final MathContext SHOWN = new MathContext(6);

    private static final Map<String, Term> TERMS = Map.ofEntries(
            Map.entry("totalProcessingPerformance", new Term("TPP", "")),
            Map.entry("applicableDieAreaMm2", new Term("applicable die area", " mm2")),
            Map.entry("performanceDensity", new Term("performance density", "")),
            Map.entry("ioBandwidthGBps", new Term("I/O bandwidth", " GB/s")),
            Map.entry("dramBandwidthGBps", new Term("DRAM bandwidth", " GB/s")),
            Map.entry("ioAndDramBandwidthGBps", new Term("I/O and DRAM bandwidth together", " GB/s")),
            Map.entry("memoryBandwidthDensity", new Term("memory bandwidth density", " GB/s per mm2")),
            Map.entry("bandwidthGBps", new Term("memory bandwidth", " GB/s")),
            Map.entry("packageAreaMm2", new Term("package area", " mm2")),
            Map.entry("transistorsBillion", new Term("transistor count", " billion")),
            Map.entry("processNodeNm", new Term("process node", " nm")),
            Map.entry("usVolumeShare", new Term("share of volume shipped to US customers", "")),
            Map.entry("listedOwnership", new Term("share held by listed parties", "")),
            Map.entry("daysSinceNacNotification", new Term("days since the NAC notification", "")),
            Map.entry("calendarYearTotalProcessingPerformance", new Term("TPP of the calendar year", "")),
            Map.entry("aggregateTotalProcessingPerformance", new Term("TPP of the shipment", "")),
            Map.entry("priorTppThisYear", new Term("TPP shipped earlier this year", "")));

    private Terms() {}

    /** Words for an attribute or the last step of a dotted path, such as "performance density". */
    public static String words(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        Term term = TERMS.get(last);
        return term != null ? term.words : last.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** A number with the unit of its attribute, such as "4000 GB/s". */
    public static String amount(String name, double value) {
        Term term = TERMS.get(name.substring(name.lastIndexOf('.') + 1));
        return number(value) + (term == null ? "" : term.unit);
    }

    /** The unit of an attribute or of the last step of a dotted path, such as "GB/s"; empty where it has none. */
    public static String unit(String name) {
        Term term = TERMS.get(name.substring(name.lastIndexOf('.') + 1));
        return term == null ? "" : term.unit.strip();
    }

    /** A number with at most six significant digits, the last ones cut as a reader expects. */
    public static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal shown = exact.precision() - exact.scale() > SHOWN.getPrecision() ? exact : exact.round(SHOWN);
        return shown.stripTrailingZeros().toPlainString();
    }

    private record Term(String words, String unit) {}
}
