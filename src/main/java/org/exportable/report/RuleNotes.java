package org.exportable.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exportable.suite.coverage.BoundaryCoverage;
import org.exportable.suite.coverage.RuleCoverage;

/** What is to be noted beside the lines of a file of rules. */
final class RuleNotes {

    private static final String END = "end";

    private final Map<Integer, List<Note>> notes = new TreeMap<>();
    private final TreeMap<Integer, RuleCoverage> begins = new TreeMap<>();
    private final List<String> lines;

    /**
     * A note.
     *
     * @param kind a word for its style
     * @param words what it says
     */
    record Note(String kind, String words) {}

    /**
     * Those of one file.
     *
     * @param lines its lines
     * @param rules its rules
     */
    RuleNotes(List<String> lines, List<RuleCoverage> rules) {
        this.lines = lines;
        List<RuleCoverage> ordered = rules.stream()
                .sorted(Comparator.comparingInt(each -> each.rule().line()))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            int next = i + 1 < ordered.size() ? ordered.get(i + 1).rule().line() : lines.size() + 1;
            add(ordered.get(i), next);
        }
    }

    private void add(RuleCoverage rule, int next) {
        int first = rule.rule().line();
        begins.put(first, rule);
        add(first, new Note(rule.reach().words(), CoverageWords.reach(rule)));
        ComparisonLines comparisons = new ComparisonLines(lines, first, next);
        for (BoundaryCoverage boundary : rule.boundaries()) {
            int line = comparisons.of(boundary.comparison());
            if (!boundary.untouched().isEmpty()) {
                add(line, new Note("untouched", CoverageWords.of(boundary)));
            } else if (!boundary.impossible().isEmpty()) {
                add(line, new Note("impossible", CoverageWords.of(boundary)));
            }
        }
    }

    private void add(int line, Note note) {
        notes.computeIfAbsent(line, each -> new ArrayList<>()).add(note);
    }

    List<Note> at(int line) {
        return notes.getOrDefault(line, List.of());
    }

    /** The rule that a line is part of, from its head to its end. */
    Optional<RuleCoverage> ruleAt(int line) {
        return Optional.ofNullable(begins.floorEntry(line))
                .filter(rule -> lines.subList(rule.getKey() - 1, line - 1).stream()
                        .map(String::strip)
                        .noneMatch(END::equals))
                .map(Map.Entry::getValue);
    }
}
