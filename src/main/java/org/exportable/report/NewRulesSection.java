package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.difference.Amendment;
import org.exportable.law.Version;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.suite.coverage.Reach;
import org.exportable.suite.coverage.RuleCoverage;
import org.exportable.suite.coverage.SuiteCoverage;

/** For a reviewer: what cases touch of the versions that are new in the second of two laws, or have another text in it. */
public final class NewRulesSection {

    private NewRulesSection() {}

    /**
     * What is touched of the amendments.
     *
     * @param coverage what cases touch of all rules of the second law
     */
    public static ChangeSection of(SuiteCoverage coverage, List<Amendment> amendments) {
        List<Version> versions = amendments.stream()
                .map(Amendment::after)
                .filter(each -> each != null && !each.rules().isEmpty())
                .toList();
        SuiteCoverage ofNew = only(versions, coverage);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(versions.isEmpty() ? "No rule is new." : summary(ofNew)));
        ofNew.byFile().forEach((file, rules) -> {
            if (!new CoverageCounts(rules).isComplete()) {
                blocks.add(new Point("-", file, untouched(rules)));
            }
        });
        blocks.addAll(CoverageReport.days(ofNew));
        return new ChangeSection("What the cases touch of the new rules", blocks, JsonCoverage.of(ofNew));
    }

    private static SuiteCoverage only(List<Version> versions, SuiteCoverage coverage) {
        Set<String> ids = versions.stream().map(Version::id).collect(Collectors.toSet());
        Set<String> instruments =
                versions.stream().map(each -> each.instrument().id()).collect(Collectors.toSet());
        return new SuiteCoverage(
                coverage.cases(),
                coverage.rules().stream()
                        .filter(each -> ids.contains(each.version().id()))
                        .toList(),
                coverage.dates().stream()
                        .filter(each -> instruments.contains(each.instrument().id()))
                        .toList());
    }

    /** The rules that no case comes near in one line, and what is not touched of the others. */
    private static List<String> untouched(List<RuleCoverage> rules) {
        List<String> lines = new ArrayList<>();
        String never = rules.stream()
                .filter(each -> each.reach() == Reach.NEVER)
                .map(each ->
                        "%s (line %d)".formatted(each.rule().name(), each.rule().line()))
                .collect(Collectors.joining(", "));
        if (!never.isEmpty()) {
            lines.add("never: " + never);
        }
        rules.stream()
                .filter(each -> each.reach() != Reach.NEVER && !each.isComplete())
                .forEach(each -> lines.add(untouched(each)));
        return lines;
    }

    private static String untouched(RuleCoverage rule) {
        String boundaries = rule.boundaries().stream()
                .filter(each -> !each.untouched().isEmpty())
                .map(each -> "; " + CoverageWords.of(each))
                .collect(Collectors.joining());
        return "%s (line %d): %s%s"
                .formatted(rule.rule().name(), rule.rule().line(), CoverageWords.reach(rule), boundaries);
    }

    private static String summary(SuiteCoverage coverage) {
        CoverageCounts counts = new CoverageCounts(coverage.rules());
        return ("Each case is counted under the law that it is of. Of the %d rules in versions that are new or changed %d"
                        + " fired, %d near-missed, %d never; %d of %d sides of their numbers and %d of %d days of their"
                        + " instruments are touched. Only what is not is listed.")
                .formatted(
                        coverage.rules().size(),
                        counts.of(Reach.FIRED),
                        counts.of(Reach.NEAR_MISSED),
                        counts.of(Reach.NEVER),
                        counts.touched(),
                        counts.possible(),
                        coverage.touchedDays(),
                        coverage.days());
    }
}
