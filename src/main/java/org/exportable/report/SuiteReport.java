package org.exportable.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.determination.Determination;
import org.exportable.determination.Reason;
import org.exportable.suite.Aspect;
import org.exportable.suite.CaseResult;
import org.exportable.suite.Mismatch;
import org.exportable.suite.SuiteCase;

/** What came of the cases of a suite. */
public final class SuiteReport {

    private static final int MOST_NEAR_MISSES = 3;
    private static final Set<Aspect> ON_RULES =
            EnumSet.of(Aspect.OUTCOME, Aspect.CLASSIFICATION, Aspect.PROVISIONS, Aspect.REVIEW_POLICY);

    private SuiteReport() {}

    /**
     * A case that failed: what was expected and what is indicated side by side, with the source of the one and the
     * reasons of the other; each line ended.
     *
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static String failure(CaseResult result, int width, boolean colour) {
        SuiteCase tested = result.tested();
        List<Block> head = new ArrayList<>();
        head.add(new Block.Headline("FAILED " + tested.id()));
        if (tested.title() != null) {
            head.add(new Block.Paragraph(tested.title()));
        }
        head.add(new Block.Paragraph(
                "%s, line %d; under the law of %s".formatted(tested.file(), tested.line(), result.regime())));
        SideBySide rows = new SideBySide();
        rows.add("", List.of("expected"), List.of("actual"));
        result.mismatches().forEach(each -> rows.add(each.aspect().key(), expected(each), actual(each)));
        rows.add("because", source(tested), reasons(result));
        return new TextLayout(width, colour).of(head) + String.join("\n", rows.lines(width)) + "\n";
    }

    private static List<String> expected(Mismatch mismatch) {
        return List.of(listed(mismatch.expected()));
    }

    private static List<String> actual(Mismatch mismatch) {
        return List.of(listed(mismatch.actual()));
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "(none)" : String.join(", ", values);
    }

    private static List<String> source(SuiteCase tested) {
        List<String> lines = new ArrayList<>();
        if (tested.source() != null) {
            lines.add(tested.source());
        }
        if (tested.certainty() != null) {
            lines.add("(%s)".formatted(tested.certainty()));
        }
        return lines;
    }

    /** Why it is so, and what just is not where that may be what was expected. */
    private static List<String> reasons(CaseResult result) {
        Determination determination = result.determination();
        List<String> lines = new ArrayList<>();
        determination
                .reasons()
                .forEach(
                        each -> lines.add("- %s (%s): %s".formatted(each.provision(), each.instrument(), each.text())));
        if (result.mismatches().stream().anyMatch(each -> ON_RULES.contains(each.aspect()))) {
            determination.rejected().stream()
                    .limit(MOST_NEAR_MISSES)
                    .forEach(each -> lines.add("- not %s: %s".formatted(each.rule(), each.text())));
            lines.addAll(turnsOn(determination.decidingFacts()));
        }
        return lines.isEmpty() ? List.of("No rule applied.") : lines;
    }

    private static List<String> turnsOn(List<String> facts) {
        return facts.isEmpty() ? List.of() : List.of("- It turns on %s.".formatted(String.join(", ", facts)));
    }

    /** A case as one line of JSON; the reasons are left out where it passed. */
    public static String json(CaseResult result) {
        SuiteCase tested = result.tested();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", tested.id());
        entries.put("title", tested.title());
        entries.put("file", tested.file());
        entries.put("line", tested.line());
        entries.put("regime", result.regime());
        entries.put("passed", result.passed());
        entries.put(
                "mismatches",
                result.mismatches().stream().map(SuiteReport::mismatch).toList());
        entries.put(
                "reasons",
                result.passed()
                        ? List.of()
                        : result.determination().reasons().stream()
                                .map(SuiteReport::reason)
                                .toList());
        return JsonValues.line(entries);
    }

    private static Map<String, Object> mismatch(Mismatch mismatch) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("expectation", mismatch.aspect().key());
        entries.put("expected", mismatch.expected());
        entries.put("actual", mismatch.actual());
        return entries;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("rule", reason.rule());
        entries.put("provision", reason.provision());
        entries.put("instrument", reason.instrument());
        entries.put("text", reason.text());
        return entries;
    }
}
