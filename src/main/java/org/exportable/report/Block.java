package org.exportable.report;

import java.util.List;

/** A piece of a report, before it is decided how it looks. */
sealed interface Block {

    /** The answer itself. */
    record Headline(String text) implements Block {}

    /** What follows until the next heading belongs together. */
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** What stands below everything. */
    record Footnote(String text) implements Block {}

    /**
     * A point of a list.
     *
     * @param mark what stands before it, such as "1." or "[met]"
     * @param text its words
     * @param details lines of less weight below it
     */
    record Point(String mark, String text, List<String> details) implements Block {

        public Point {
            details = List.copyOf(details);
        }
    }

    /** Lines that stand as they are, such as those of a file. */
    record Verbatim(List<String> lines) implements Block {

        public Verbatim {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table of short cells.
     *
     * @param corner what the rows are
     * @param columns headings
     * @param rows as many cells each as there are columns
     */
    record Grid(String corner, List<String> columns, List<GridRow> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Two columns of words to be compared.
     *
     * @param left heading of the first
     * @param right heading of the second
     * @param rows two cells each
     */
    record Sides(String left, String right, List<GridRow> rows) implements Block {

        public Sides {
            rows = List.copyOf(rows);
        }

        Grid grid() {
            return new Grid("", List.of(left, right), rows);
        }
    }

    /** A row of a table with its heading. */
    record GridRow(String heading, List<String> cells) {

        public GridRow {
            cells = List.copyOf(cells);
        }
    }
}
