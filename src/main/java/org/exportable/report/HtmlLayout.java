package org.exportable.report;

import java.util.List;
import java.util.regex.Pattern;
import org.exportable.report.Block.Check;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Grid;
import org.exportable.report.Block.GridRow;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Picture;
import org.exportable.report.Block.Point;
import org.exportable.report.Block.Sides;
import org.exportable.report.Block.Table;
import org.exportable.report.Block.Verbatim;

/** Lays blocks out as a part of a page of HTML that needs neither scripts nor anything from elsewhere. */
final class HtmlLayout {

    /** A list has points of its own. */
    private static final String PLAIN_POINT = "-";

    /** What only was announced. */
    private static final String HOLLOW_POINT = "o";

    private static final Pattern NUMBER = Pattern.compile("\\d+\\.");

    private static final Pattern ADDRESS = Pattern.compile("https?://(?:[\\w./?=%~+-]|&amp;)*[\\w/]");

    /** Words of a script that is written from right to left, and what stands between them. */
    private static final Pattern FROM_RIGHT = Pattern.compile(
            "[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFE]+(?: +[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFE]+)*");

    private final StringBuilder html = new StringBuilder();
    private ListKind list = ListKind.NONE;

    private enum ListKind {
        NONE("", ""),
        POINTS("<ul>", "</ul>"),
        NUMBERS("<ol>", "</ol>"),
        CHECKS("<ul class=\"checks\">", "</ul>");

        private final String begin;
        private final String end;

        ListKind(String begin, String end) {
            this.begin = begin;
            this.end = end;
        }

        static ListKind of(Block block) {
            if (block instanceof Check) {
                return CHECKS;
            }
            if (block instanceof Point point) {
                return isNumber(point) ? NUMBERS : POINTS;
            }
            return NONE;
        }
    }

    /** What one part of a page says that has several of a kind. */
    static String article(List<Block> blocks) {
        return "<article>\n" + new HtmlLayout().of(blocks) + "</article>\n";
    }

    String of(List<Block> blocks) {
        for (Block block : blocks) {
            list(ListKind.of(block));
            add(block);
        }
        list(ListKind.NONE);
        return html.toString();
    }

    private void list(ListKind wanted) {
        if (wanted != list) {
            html.append(list.end).append(list == ListKind.NONE ? "" : "\n");
            html.append(wanted.begin).append(wanted == ListKind.NONE ? "" : "\n");
        }
        list = wanted;
    }

    private void add(Block block) {
        if (block instanceof Headline headline) {
            element("h1", headline.text());
        } else if (block instanceof Heading heading) {
            element("h2", heading.text());
        } else if (block instanceof Footnote footnote) {
            html.append("<p class=\"footnote\">").append(text(footnote.text())).append("</p>\n");
        } else if (block instanceof Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Point point) {
            point(point);
        } else if (block instanceof Check check) {
            check(check);
        } else if (block instanceof Verbatim verbatim) {
            html.append("<pre tabindex=\"0\">")
                    .append(text(String.join("\n", verbatim.lines())))
                    .append("</pre>\n");
        } else if (block instanceof Grid grid) {
            table(grid, "codes");
        } else if (block instanceof Table table) {
            table(table.grid(), "words");
        } else if (block instanceof Sides sides) {
            table(sides.table().grid(), "words");
        } else if (block instanceof Picture picture) {
            html.append("<figure tabindex=\"0\">\n").append(picture.svg()).append("</figure>\n");
        }
    }

    private void point(Point point) {
        boolean isHollow = point.mark().equals(HOLLOW_POINT);
        html.append(isHollow ? "<li class=\"hollow\">" : "<li>");
        if (!point.mark().equals(PLAIN_POINT) && !isHollow && !isNumber(point)) {
            html.append("<strong>").append(text(point.mark().strip())).append("</strong> ");
        }
        html.append(text(point.text()));
        point.details()
                .forEach(detail -> html.append("<br/><span class=\"detail\">")
                        .append(linked(text(detail)))
                        .append("</span>"));
        html.append("</li>\n");
    }

    private static boolean isNumber(Point point) {
        return NUMBER.matcher(point.mark()).matches();
    }

    /** The box is for the pen; the status says the same in words. */
    private void check(Check check) {
        html.append("<li><strong>")
                .append(check.done() ? "\u2611 " : "\u2610 ")
                .append(text(check.status()))
                .append(":</strong> ")
                .append(text(check.text()))
                .append("</li>\n");
    }

    /** Where it is wider than the screen it can be moved, by keys too. */
    private void table(Grid grid, String kind) {
        String label = grid.corner().isEmpty() ? "Table" : "Table: " + grid.corner();
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">\n".formatted(escaped(label)))
                .append("<table class=\"%s\">\n<thead>\n<tr>".formatted(kind));
        html.append(grid.corner().isEmpty() ? "<td></td>" : heading("col", grid.corner()));
        grid.columns().forEach(column -> html.append(heading("col", column)));
        html.append("</tr>\n</thead>\n<tbody>\n");
        grid.rows().forEach(this::row);
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(GridRow row) {
        html.append("<tr>").append(heading("row", row.heading()));
        row.cells()
                .forEach(cell -> html.append(cell.isEmpty() ? "<td class=\"blank\">" : "<td>")
                        .append(text(cell))
                        .append("</td>"));
        html.append("</tr>\n");
    }

    private static String heading(String scope, String words) {
        return "<th scope=\"%s\">%s</th>".formatted(scope, text(words));
    }

    private void element(String name, String words) {
        html.append('<').append(name).append('>').append(text(words));
        html.append("</").append(name).append(">\n");
    }

    /** The same text, with addresses in it that can be followed. */
    private static String linked(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    /** What stands between tags. */
    private static String text(String plain) {
        return FROM_RIGHT.matcher(escaped(plain)).replaceAll("<bdi>$0</bdi>");
    }

    /** What came from outside must not be taken for markup, nor turn what stands beside it. */
    static String escaped(String plain) {
        return Visible.of(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
