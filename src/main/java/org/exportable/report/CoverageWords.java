package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.report.Block.Grid;
import org.exportable.report.Block.GridRow;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.suite.coverage.BoundaryCoverage;
import org.exportable.suite.coverage.DateCoverage;
import org.exportable.suite.coverage.Hits;
import org.exportable.suite.coverage.Reach;
import org.exportable.suite.coverage.RuleCoverage;
import org.exportable.suite.coverage.Side;
import org.exportable.suite.coverage.SuiteCoverage;

/** What cases touch of the rules, in words. */
final class CoverageWords {

    private static final String MEANING = "A rule is near-missed where a single comparison, or a single pattern of what"
            + " other rules conclude, keeps it from firing. A case touches the side of a boundary on which its value lies,"
            + " if all else that the rule asks is so that this comparison alone decides. An unknown fact counts as what"
            + " meets no condition, and an unknown figure touches nothing.";

    private CoverageWords() {}

    /** What all of it comes to, and what the words mean. */
    static List<Block> summary(SuiteCoverage coverage) {
        CoverageCounts counts = new CoverageCounts(coverage.rules());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Point(
                "-",
                "Rules: %d of %d fired, %d near-missed, %d never."
                        .formatted(
                                counts.of(Reach.FIRED),
                                coverage.rules().size(),
                                counts.of(Reach.NEAR_MISSED),
                                counts.of(Reach.NEVER)),
                List.of()));
        blocks.add(new Point(
                "-",
                "Boundaries: %d of %d sides touched: below, at and above each of the %d numbers."
                        .formatted(counts.touched(), counts.possible(), counts.boundaries()),
                List.of()));
        blocks.add(new Point(
                "-",
                "Days: %d of %d touched: the %d on which an instrument begins, binds or ends, and those before."
                        .formatted(
                                coverage.touchedDays(),
                                coverage.days(),
                                coverage.dates().size()),
                List.of()));
        blocks.add(grid(coverage));
        blocks.add(new Paragraph(MEANING));
        return blocks;
    }

    private static Grid grid(SuiteCoverage coverage) {
        List<GridRow> rows = new ArrayList<>();
        coverage.byFolder().forEach((folder, rules) -> {
            CoverageCounts counts = new CoverageCounts(rules);
            List<String> cells = new ArrayList<>();
            for (Reach reach : Reach.values()) {
                cells.add(String.valueOf(counts.of(reach)));
            }
            cells.add(counts.boundaries() == 0 ? "-" : "%d of %d".formatted(counts.touched(), counts.possible()));
            rows.add(new GridRow(folder, cells));
        });
        return new Grid("folder", List.of("fired", "near-missed", "never", "sides touched"), rows);
    }

    /** How near cases come to a rule, such as "fired by 3 cases, first h20". */
    static String reach(RuleCoverage rule) {
        String reach = rule.reach().words();
        return switch (rule.reach()) {
            case FIRED -> reach + by(rule.fired());
            case NEAR_MISSED -> reach + by(rule.nearMissed());
            case NEVER -> reach + (rule.binding() == 0 ? ": no case" : " in " + number(rule.binding())) + " of its law";
        };
    }

    private static String by(Hits cases) {
        return cases.count() == 1
                ? " by %s".formatted(cases.first())
                : " by %s, first %s".formatted(number(cases.count()), cases.first());
    }

    private static String number(int cases) {
        return cases == 1 ? "1 case" : "%d cases".formatted(cases);
    }

    /** A comparison and what is not touched of it, such as "x >= 2: no case at or above; below is not possible". */
    static String of(BoundaryCoverage boundary) {
        List<String> parts = new ArrayList<>();
        if (!boundary.untouched().isEmpty()) {
            parts.add("no case " + listed(boundary.untouched()));
        }
        if (!boundary.impossible().isEmpty()) {
            parts.add(listed(boundary.impossible()) + " is not possible");
        }
        return "%s: %s".formatted(boundary.comparison().text(), String.join("; ", parts));
    }

    private static String listed(List<Side> sides) {
        List<String> words = sides.stream().map(Side::words).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : "%s or %s".formatted(String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** A day of an instrument, and what no case touches of it. */
    static String of(DateCoverage date) {
        return "%s, %s: no case on %s"
                .formatted(
                        date.instrument().id(),
                        date.turn().words(),
                        date.untouched().stream().map(String::valueOf).collect(Collectors.joining(" or ")));
    }
}
