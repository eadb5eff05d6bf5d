package org.exportable.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Lays blocks out as Markdown. */
final class MarkdownLayout {

    private static final Pattern MARKUP = Pattern.compile("(https?://[\\w./?=&%~+-]+)|[\\\\`*_\\[\\]<>#|]");

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    String of(List<Block> blocks) {
        for (Block block : blocks) {
            add(block);
        }
        return text.append('\n').toString();
    }

    private void add(Block block) {
        boolean isItem = block instanceof Point || block instanceof Check;
        if (inList && !isItem) {
            text.append('\n');
        }
        inList = isItem;
        if (block instanceof Headline headline) {
            text.append("# ").append(escaped(headline.text())).append("\n\n");
        } else if (block instanceof Heading heading) {
            text.append("## ").append(escaped(heading.text())).append("\n\n");
        } else if (block instanceof Footnote footnote) {
            text.append("---\n\n").append(escaped(footnote.text())).append('\n');
        } else if (block instanceof Paragraph paragraph) {
            text.append(escaped(paragraph.text())).append("\n\n");
        } else if (block instanceof Point point) {
            point(point);
        } else if (block instanceof Check check) {
            text.append(check.done() ? "- [x] **" : "- [ ] **")
                    .append(escaped(check.status()))
                    .append(":** ")
                    .append(escaped(check.text()))
                    .append('\n');
        } else if (block instanceof Verbatim verbatim) {
            verbatim(verbatim.lines());
        } else if (block instanceof Grid grid) {
            grid(grid);
        } else if (block instanceof Sides sides) {
            grid(sides.table().grid());
        } else if (block instanceof Table table) {
            grid(table.grid());
        }
    }

    /** Four blanks make a line stand as it is, whatever it holds. */
    private void verbatim(List<String> lines) {
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
        text.append('\n');
    }

    private void grid(Grid grid) {
        row(grid.corner(), grid.columns());
        text.append("| ---").append(" | ---".repeat(grid.columns().size())).append(" |\n");
        grid.rows().forEach(row -> row(escaped(row.heading()), row.cells()));
        text.append('\n');
    }

    private void row(String heading, List<String> cells) {
        text.append("| ").append(heading);
        cells.forEach(cell -> text.append(" | ").append(escaped(cell)));
        text.append(" |\n");
    }

    private void point(Point point) {
        boolean numbered = point.mark().matches("\\d+\\.");
        String bullet = numbered ? point.mark() + " " : "- ";
        boolean marked = !numbered && !point.mark().equals("-");
        String mark = marked ? "**" + escaped(point.mark()) + "** " : "";
        text.append(bullet).append(mark).append(escaped(point.text())).append('\n');
        String indent = " ".repeat(bullet.length());
        point.details()
                .forEach(detail ->
                        text.append(indent).append("- ").append(detail(detail)).append('\n'));
    }

    /** A box stays a box, for a task list. */
    private static String detail(String plain) {
        return plain.startsWith(Questionnaire.BOX)
                ? Questionnaire.BOX + escaped(plain.substring(Questionnaire.BOX.length()))
                : escaped(plain);
    }

    /** What came from outside must not be taken for markup; an address is none, and stays one that can be followed. */
    private static String escaped(String plain) {
        return MARKUP.matcher(Visible.of(plain))
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? "\\" + found.group() : found.group()))
                .replaceAll("\\s+", " ");
    }
}
