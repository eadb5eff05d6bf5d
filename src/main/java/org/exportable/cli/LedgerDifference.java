package org.exportable.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exportable.difference.Between;
import org.exportable.difference.Direction;
import org.exportable.input.Entry;
import org.exportable.input.Problem;
import org.exportable.report.ChangeSection;
import org.exportable.report.LedgerChangeSection;
import org.exportable.report.LedgerChangeSection.Changed;
import org.exportable.report.LedgerChangeSection.Line;

/** Which lines of a ledger two laws indicate differently. Not thread-safe. */
final class LedgerDifference {

    /** Lines named one by one; of more only their number is told. */
    private static final int MOST_NAMED = 20;

    private final Between between;
    private final Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
    private final Map<Direction, List<Line>> first = new EnumMap<>(Direction.class);
    private final List<String> problems = new ArrayList<>();
    private int all;
    private int unreadable;

    LedgerDifference(Between between) {
        this.between = between;
    }

    /** Looks at a line: its transaction, or its problems. */
    void add(List<Entry> line) {
        all++;
        List<Problem> wrong = new ArrayList<>();
        for (Entry entry : line) {
            if (entry instanceof Problem problem) {
                wrong.add(problem);
            } else if (entry instanceof Entry.Read read) {
                add(read, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            unreadable++;
            if (unreadable <= MOST_NAMED) {
                wrong.forEach(problem -> problems.add(problem.sentence()));
            }
        }
    }

    private void add(Entry.Read read, List<Problem> wrong) {
        try {
            Optional<Direction> direction = between.direction(read.transaction());
            direction.ifPresent(
                    way -> count(way, new Line(read.line(), read.transaction().id())));
        } catch (IllegalArgumentException e) {
            wrong.add(new Problem(read.file(), read.line(), 0, "", "", e.getMessage()));
        }
    }

    private void count(Direction way, Line line) {
        counts.merge(way, 1, Integer::sum);
        List<Line> named = first.computeIfAbsent(way, each -> new ArrayList<>());
        if (named.size() < MOST_NAMED) {
            named.add(line);
        }
    }

    /** What is wrong with the first lines that could not be read, and how many more there are, a sentence a line. */
    List<String> problems() {
        List<String> sentences = new ArrayList<>(problems);
        if (unreadable > MOST_NAMED) {
            sentences.add("%,d more lines could not be read".formatted(unreadable - MOST_NAMED));
        }
        return sentences;
    }

    /** Whether something could not be read. */
    boolean isWrong() {
        return unreadable > 0;
    }

    /** The ways in which some of them change. */
    Set<Direction> directions() {
        return counts.keySet();
    }

    /** What a report says of it. */
    ChangeSection section() {
        return LedgerChangeSection.of(
                all,
                unreadable,
                counts.entrySet().stream()
                        .map(each -> new Changed(each.getKey(), each.getValue(), first.get(each.getKey())))
                        .toList());
    }
}
