package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exportable.report.Block.GridRow;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.report.Block.Sides;
import org.exportable.suite.Aspect;
import org.exportable.suite.CaseChange;

/** For a reviewer: about which cases of suites two laws indicate something different, and which of these fail by it. */
public final class CaseChangeSection {

    private CaseChangeSection() {}

    /** What came of all cases of the suites. */
    public static ChangeSection of(List<CaseChange> cases) {
        List<CaseChange> changed = cases.stream().filter(CaseChange::isChanged).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "Of %s %s changed and %d unchanged. %d passed before and fail after; %d failed before and pass after."
                        .formatted(
                                cases.size() == 1 ? "1 case" : Numbers.plain(cases.size()) + " cases",
                                changed.size() == 1 ? "1 is" : Numbers.plain(changed.size()) + " are",
                                cases.size() - changed.size(),
                                count(changed, true, false),
                                count(changed, false, true))));
        for (boolean before : List.of(true, false)) {
            for (boolean after : List.of(false, true)) {
                changed.stream()
                        .filter(each -> each.passedBefore() == before && each.passedAfter() == after)
                        .forEach(each -> add(each, blocks));
            }
        }
        return new ChangeSection("Cases", blocks, lines(cases, changed));
    }

    private static long count(List<CaseChange> changed, boolean before, boolean after) {
        return changed.stream()
                .filter(each -> each.passedBefore() == before && each.passedAfter() == after)
                .count();
    }

    private static void add(CaseChange change, List<Block> blocks) {
        List<String> details = new ArrayList<>();
        details.add(
                "%s, line %d".formatted(change.tested().file(), change.tested().line()));
        change.differences().stream()
                .filter(each -> !each.expected().isEmpty())
                .forEach(each -> details.add("expected: " + expected(each)));
        blocks.add(new Point(verdict(change), change.tested().name(), details));
        blocks.add(new Sides(
                "before",
                "after",
                change.differences().stream()
                        .map(each ->
                                new GridRow(name(each.aspect()), List.of(listed(each.before()), listed(each.after()))))
                        .toList()));
    }

    private static String verdict(CaseChange change) {
        if (change.passedBefore() == change.passedAfter()) {
            return change.passedAfter() ? "[passes both]" : "[fails both]";
        }
        return change.passedAfter() ? "[now passes]" : "[now fails]";
    }

    private static String expected(CaseChange.Difference difference) {
        boolean not = difference.aspect() == Aspect.PROVISIONS_NOT_CITED;
        return "%s %s%s".formatted(name(difference.aspect()), not ? "not " : "", listed(difference.expected()));
    }

    private static String name(Aspect aspect) {
        return aspect == Aspect.PROVISIONS_NOT_CITED ? "cited" : aspect.key();
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "(none)" : String.join(", ", values);
    }

    private static String lines(List<CaseChange> cases, List<CaseChange> changed) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("kind", "cases");
        counts.put("all", cases.size());
        counts.put("changed", changed.size());
        counts.put("nowFail", count(changed, true, false));
        counts.put("nowPass", count(changed, false, true));
        return JsonValues.line(counts)
                + changed.stream().map(CaseChangeSection::line).collect(Collectors.joining());
    }

    private static String line(CaseChange change) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", "case");
        entries.put("id", change.tested().id());
        entries.put("file", change.tested().file());
        entries.put("line", change.tested().line());
        entries.put("passedBefore", change.passedBefore());
        entries.put("passedAfter", change.passedAfter());
        entries.put(
                "differences",
                change.differences().stream().map(CaseChangeSection::entries).toList());
        return JsonValues.line(entries);
    }

    private static Map<String, Object> entries(CaseChange.Difference difference) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("aspect", name(difference.aspect()));
        entries.put("expected", difference.expected());
        entries.put("before", difference.before());
        entries.put("after", difference.after());
        return entries;
    }
}
