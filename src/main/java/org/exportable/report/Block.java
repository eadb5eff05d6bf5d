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
}
