package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exportable.determination.Rejected;
import org.exportable.determination.Rejected.Margin;
import org.exportable.report.Block.Point;

/** The rules that just did not apply, the nearest with their margin, those for other destinations in one line. */
record NotMet(Places places) {

    private static final int NEAREST = 6;

    /** A figure that is off by more than the limit itself does not just fail. */
    private static final double FARTHEST = 1;

    /** A text that speaks of one figure and its limit. */
    private static final Pattern ONE_FIGURE =
            Pattern.compile("(?<figure>[^,]+?) is (not )?(above|below) (?<limit>[^,]+)");

    List<Block> of(List<Rejected> rejected) {
        List<Block> points = new ArrayList<>();
        nearest(rejected).forEach(each -> points.add(new Point("-", sentence(each), List.of())));
        Set<String> elsewhere = new LinkedHashSet<>();
        rejected.stream().filter(each -> each.margin() == null).forEach(each -> elsewhere.add(each.rule()));
        if (!elsewhere.isEmpty()) {
            points.add(new Point("-", "For other destinations only: " + String.join(", ", elsewhere) + ".", List.of()));
        }
        return points;
    }

    /** Those that just failed by a figure. */
    static Stream<Rejected> nearest(List<Rejected> rejected) {
        return rejected.stream()
                .filter(each -> each.margin() != null && each.margin().relative() <= FARTHEST)
                .limit(NEAREST);
    }

    private static String sentence(Rejected rejected) {
        Margin margin = rejected.margin();
        Matcher plain = ONE_FIGURE.matcher(rejected.text());
        String text = rejected.text();
        if (margin.value() == margin.limit()) {
            text += ", but exactly on it";
        } else if (plain.matches()) {
            text = "%s is %s %s %s"
                    .formatted(
                            plain.group("figure"),
                            Numbers.percent(margin.relative()),
                            margin.value() < margin.limit() ? "below" : "above",
                            plain.group("limit"));
        } else {
            text += " (%s off)".formatted(Numbers.percent(margin.relative()));
        }
        return "%s: %s. [%s]".formatted(rejected.rule(), text, rejected.provision());
    }
}
