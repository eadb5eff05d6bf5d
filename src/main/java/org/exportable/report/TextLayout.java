package org.exportable.report;

import java.util.List;
import org.exportable.report.Block.Check;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Grid;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.report.Block.Sides;
import org.exportable.report.Block.Table;
import org.exportable.report.Block.Verbatim;

/** Lays blocks out as plain text of a width. */
final class TextLayout {

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final int INDENT = 2;

    private final int width;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    TextLayout(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    String of(List<Block> blocks) {
        for (Block block : blocks) {
            add(block);
        }
        return text.toString();
    }

    private void add(Block block) {
        if (block instanceof Headline headline) {
            lines("", headline.text(), "", BOLD);
        } else if (block instanceof Heading heading) {
            text.append('\n');
            lines("", heading.text(), "", BOLD);
        } else if (block instanceof Footnote footnote) {
            text.append('\n');
            lines("", footnote.text(), "", FAINT);
        } else if (block instanceof Paragraph paragraph) {
            lines(" ".repeat(INDENT), paragraph.text(), " ".repeat(INDENT), "");
        } else if (block instanceof Point point) {
            String hanging = " ".repeat(INDENT + point.mark().length() + 1);
            lines(" ".repeat(INDENT) + point.mark() + " ", point.text(), hanging, "");
            point.details().forEach(detail -> lines(hanging, detail, hanging, FAINT));
        } else if (block instanceof Check check) {
            String box = check.done() ? "[x] " : "[ ] ";
            String hanging = " ".repeat(INDENT + box.length());
            lines(" ".repeat(INDENT) + box, "%s: %s".formatted(check.status(), check.text()), hanging, "");
        } else if (block instanceof Verbatim verbatim) {
            verbatim.lines()
                    .forEach(
                            line -> text.append(" ".repeat(INDENT)).append(line).append('\n'));
        } else if (block instanceof Grid grid) {
            text.append('\n');
            new TextGrid(grid).lines(width).forEach(line -> text.append(line).append('\n'));
        } else if (block instanceof Table table) {
            text.append('\n');
            new TextGrid(table.grid())
                    .lines(width)
                    .forEach(line -> text.append(line).append('\n'));
        } else if (block instanceof Sides sides) {
            SideBySide rows = new SideBySide();
            rows.add("", List.of(sides.left()), List.of(sides.right()));
            sides.rows()
                    .forEach(row -> rows.add(
                            row.heading(),
                            List.of(row.cells().get(0)),
                            List.of(row.cells().get(1))));
            rows.lines(width).forEach(line -> text.append(line).append('\n'));
        }
    }

    private void lines(String first, String words, String hanging, String style) {
        String begin = first;
        for (String line : Wrapping.lines(words, Math.max(1, width - hanging.length()))) {
            text.append(begin).append(styled(line, style)).append('\n');
            begin = hanging;
        }
    }

    private String styled(String line, String style) {
        return colour && !style.isEmpty() ? style + line + PLAIN : line;
    }
}
