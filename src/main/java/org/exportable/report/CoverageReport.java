package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Point;
import org.exportable.suite.coverage.DateCoverage;
import org.exportable.suite.coverage.RuleCoverage;
import org.exportable.suite.coverage.SuiteCoverage;

/** For whoever writes cases: what they touch of the rules in numbers, then what none of them touches. */
public final class CoverageReport {

    private CoverageReport() {}

    /**
     * Plain text, each line ended.
     *
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static String text(SuiteCoverage coverage, int width, boolean colour) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline(headline(coverage)));
        blocks.addAll(CoverageWords.summary(coverage));
        for (Map.Entry<String, List<RuleCoverage>> file : coverage.byFile().entrySet()) {
            Contents.section(file.getKey(), rules(file.getValue()), blocks);
        }
        Contents.section("Days", days(coverage), blocks);
        return new TextLayout(width, colour).of(blocks);
    }

    static String headline(SuiteCoverage coverage) {
        return "What %s of the rules"
                .formatted(coverage.cases() == 1 ? "1 case touches" : coverage.cases() + " cases touch");
    }

    private static List<Block> rules(List<RuleCoverage> rules) {
        return rules.stream()
                .filter(rule -> !rule.isComplete())
                .<Block>map(CoverageReport::point)
                .toList();
    }

    private static Point point(RuleCoverage rule) {
        return new Point(
                "-",
                "%s (line %d): %s".formatted(rule.rule().name(), rule.rule().line(), CoverageWords.reach(rule)),
                rule.boundaries().stream()
                        .filter(each -> !each.untouched().isEmpty())
                        .map(CoverageWords::of)
                        .toList());
    }

    /** The days that no case touches. */
    static List<Block> days(SuiteCoverage coverage) {
        return coverage.dates().stream()
                .filter(date -> !date.untouched().isEmpty())
                .<Block>map(CoverageReport::point)
                .toList();
    }

    private static Point point(DateCoverage date) {
        return new Point("-", CoverageWords.of(date), List.of());
    }
}
