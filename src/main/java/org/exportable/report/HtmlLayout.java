package org.exportable.report;

import java.util.List;
import java.util.regex.Pattern;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Grid;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.report.Block.Sides;
import org.exportable.report.Block.Verbatim;

/** Lays blocks out as a part of a page of HTML that needs neither scripts nor anything from elsewhere. */
final class HtmlLayout {

    /** A list has points of its own. */
    private static final String PLAIN_POINT = "-";

    private static final Pattern ADDRESS = Pattern.compile("https?://(?:[\\w./?=%~+-]|&amp;)*[\\w/]");

    private final StringBuilder html = new StringBuilder();
    private boolean inList;

    /** What a page begins with. */
    static String begin(String title) {
        return begin(title, "");
    }

    /** @param style rules of CSS for what only this page has, each line ended */
    static String begin(String title, String style) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                body { font-family: sans-serif; line-height: 1.4; margin: 2em; max-width: 70em; overflow-wrap: break-word; }
                @media (max-width: 40em) { body { margin: 1em; } ul { padding-left: 1.2em; } }
                pre { overflow-x: auto; border: 1px solid; padding: 0.5em; }
                .wide { overflow-x: auto; }
                table { border-collapse: collapse; }
                th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: left; }
                td { font-family: monospace; text-align: center; }
                %s</style>
                </head>
                <body>
                """.formatted(escaped(title), style);
    }

    /** What a page ends with. */
    static String end() {
        return "</body>\n</html>\n";
    }

    String of(List<Block> blocks) {
        for (Block block : blocks) {
            list(block instanceof Point);
            add(block);
        }
        list(false);
        return html.toString();
    }

    private void list(boolean wanted) {
        if (wanted != inList) {
            html.append(wanted ? "<ul>\n" : "</ul>\n");
        }
        inList = wanted;
    }

    private void add(Block block) {
        if (block instanceof Headline headline) {
            element("h1", headline.text());
        } else if (block instanceof Heading heading) {
            element("h2", heading.text());
        } else if (block instanceof Footnote footnote) {
            element("footer", footnote.text());
        } else if (block instanceof Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Point point) {
            point(point);
        } else if (block instanceof Verbatim verbatim) {
            element("pre", String.join("\n", verbatim.lines()));
        } else if (block instanceof Grid grid) {
            grid(grid);
        } else if (block instanceof Sides sides) {
            grid(sides.grid());
        }
    }

    private void point(Point point) {
        html.append("<li>");
        if (!point.mark().equals(PLAIN_POINT)) {
            html.append("<strong>").append(escaped(point.mark())).append("</strong> ");
        }
        html.append(escaped(point.text()));
        point.details().forEach(detail -> html.append("<br>").append(linked(escaped(detail))));
        html.append("</li>\n");
    }

    private void grid(Grid grid) {
        html.append("<div class=\"wide\">\n<table>\n<thead>\n<tr><th scope=\"col\">")
                .append(escaped(grid.corner()))
                .append("</th>");
        grid.columns()
                .forEach(column -> html.append("<th scope=\"col\">")
                        .append(escaped(column))
                        .append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        grid.rows().forEach(row -> {
            html.append("<tr><th scope=\"row\">").append(escaped(row.heading())).append("</th>");
            row.cells()
                    .forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        });
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private void element(String name, String words) {
        html.append('<').append(name).append('>').append(escaped(words));
        html.append("</").append(name).append(">\n");
    }

    /** The same text, with addresses in it that can be followed. */
    private static String linked(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    /** What came from outside must not be taken for markup. */
    static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
