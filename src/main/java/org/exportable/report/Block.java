package org.exportable.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** A piece of a report, before it is decided how it looks. */
sealed interface Block {

    /** The same with other words in the place of those that may speak of a party; headings never do. */
    default Block with(UnaryOperator<String> words) {
        return this;
    }

    /** The answer itself. */
    record Headline(String text) implements Block {
        @Override
        public Block with(UnaryOperator<String> words) {
            return new Headline(words.apply(text));
        }
    }

    /** What follows until the next heading belongs together. */
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {
        @Override
        public Block with(UnaryOperator<String> words) {
            return new Paragraph(words.apply(text));
        }
    }

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

        @Override
        public Block with(UnaryOperator<String> words) {
            return new Point(
                    mark, words.apply(text), details.stream().map(words).toList());
        }
    }

    /**
     * A line of a list to be ticked off.
     *
     * @param done whether it is ticked already
     * @param status how it stands, in a word or two
     * @param text what it is about
     */
    record Check(boolean done, String status, String text) implements Block {
        @Override
        public Block with(UnaryOperator<String> words) {
            return new Check(done, status, words.apply(text));
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
     * A table of words. Cells may be empty, to be written into.
     *
     * @param corner what the rows are
     * @param columns headings
     * @param rows as many cells each as there are columns
     */
    record Table(String corner, List<String> columns, List<GridRow> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        Grid grid() {
            return new Grid(corner, columns, rows);
        }

        @Override
        public Block with(UnaryOperator<String> words) {
            return new Table(
                    corner, columns, rows.stream().map(row -> row.with(words)).toList());
        }
    }

    /**
     * A picture that comes with what it shows in words.
     *
     * @param svg an element of SVG
     */
    record Picture(String svg) implements Block {}

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

        Table table() {
            return new Table("", List.of(left, right), rows);
        }
    }

    /** A row of a table with its heading. */
    record GridRow(String heading, List<String> cells) {

        public GridRow {
            cells = List.copyOf(cells);
        }

        GridRow with(UnaryOperator<String> words) {
            return new GridRow(heading, cells.stream().map(words).toList());
        }
    }
}
