package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exportable.difference.Direction;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** How many lines of someone's own change by a change of law, and which. */
public final class LedgerChangeSection {

    private LedgerChangeSection() {}

    /**
     * Lines that change in one way.
     *
     * @param direction which way
     * @param count how many there are
     * @param first the first of them
     */
    public record Changed(Direction direction, int count, List<Line> first) {

        public Changed {
            first = List.copyOf(first);
        }
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param id its transaction's id; null where it has none
     */
    public record Line(int number, String id) {

        private String words() {
            return id == null ? "line %d".formatted(number) : "line %d (%s)".formatted(number, id);
        }
    }

    /**
     * What is told of a ledger.
     *
     * @param all how many lines it has
     * @param unreadable how many of them could not be read
     */
    public static ChangeSection of(int all, int unreadable, List<Changed> changed) {
        int count = changed.stream().mapToInt(Changed::count).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Of your %,d lines %,d change.%s"
                .formatted(
                        all,
                        count,
                        unreadable == 0 ? "" : " %,d could not be read, and may change.".formatted(unreadable))));
        changed.forEach(each -> blocks.add(new Point("-", words(each), List.of())));
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", "ledger");
        entries.put("lines", all);
        entries.put("changed", count);
        entries.put("unreadable", unreadable);
        entries.put(
                "changes", changed.stream().map(LedgerChangeSection::entries).toList());
        return new ChangeSection("Ledger", blocks, JsonValues.line(entries));
    }

    private static String words(Changed changed) {
        String rest = changed.count() > changed.first().size() ? ", ..." : "";
        return "%s: %,d: %s%s"
                .formatted(
                        changed.direction().words(),
                        changed.count(),
                        changed.first().stream().map(Line::words).collect(Collectors.joining(", ")),
                        rest);
    }

    private static Map<String, Object> entries(Changed changed) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("direction", changed.direction());
        entries.put("count", changed.count());
        entries.put("first", changed.first().stream().map(Line::number).toList());
        return entries;
    }
}
