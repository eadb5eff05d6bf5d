package org.exportable.report;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Matrix;
import org.exportable.determination.MatrixTimeline;

/** A way to put one matrix after another on paper. For people they are folded; as data they are complete. */
public final class MatrixReport {

    private final String begin;
    private final BiFunction<Matrix, Consignee, String> body;
    private final BiFunction<MatrixTimeline, Consignee, String> timeline;
    private final String end;

    private MatrixReport(
            String begin,
            BiFunction<Matrix, Consignee, String> body,
            BiFunction<MatrixTimeline, Consignee, String> timeline,
            String end) {
        this.begin = begin;
        this.body = body;
        this.timeline = timeline;
        this.end = end;
    }

    /**
     * Who receives the items.
     *
     * @param parent the seat of the consignee and of its parent: a code, `destination`, or null where unknown
     * @param words the same as a sentence
     */
    public record Consignee(String parent, String words) {}

    /**
     * Plain text.
     *
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour; nothing is said by colour alone
     */
    public static MatrixReport text(Countries countries, int width, boolean colour) {
        return printed("", countries, blocks -> new TextLayout(width, colour).of(blocks) + "\n", "");
    }

    /** Markdown. */
    public static MatrixReport markdown(Countries countries) {
        return printed("", countries, blocks -> new MarkdownLayout().of(blocks), "");
    }

    /** One page of HTML. */
    public static MatrixReport html(Countries countries) {
        return printed(HtmlPage.begin("Items by destinations"), countries, HtmlLayout::article, HtmlPage.end());
    }

    /** A line an item and destination, with a line of names above. */
    public static MatrixReport csv() {
        return new MatrixReport(
                MatrixLines.header(),
                (matrix, to) -> MatrixLines.csv(matrix, to.parent()),
                (timeline, to) -> MatrixLines.csv(timeline, to.parent()),
                "");
    }

    /** An object an item and destination, each on a line. */
    public static MatrixReport json() {
        return new MatrixReport(
                "",
                (matrix, to) -> MatrixLines.json(matrix, to.parent()),
                (timeline, to) -> MatrixLines.json(timeline, to.parent()),
                "");
    }

    private static MatrixReport printed(
            String begin, Countries countries, Function<List<Block>, String> layout, String end) {
        return new MatrixReport(
                begin,
                (matrix, to) -> layout.apply(new MatrixContents(countries, matrix).blocks(to.words())),
                (timeline, to) -> timeline.spans().stream()
                        .flatMap(span -> grids(span, countries, to))
                        .map(layout)
                        .collect(Collectors.joining()),
                end);
    }

    /** Both views where they differ, one where they agree. */
    private static Stream<List<Block>> grids(MatrixTimeline.Span span, Countries countries, Consignee to) {
        Function<Matrix, MatrixContents> contents = matrix -> new MatrixContents(countries, matrix);
        String days = span.until() == null
                ? "from %s on (%%s)".formatted(span.from())
                : "from %s to %s (%%s)".formatted(span.from(), span.until());
        return span.viewsDiffer()
                ? Stream.of(span.enforced(), span.published())
                        .map(matrix -> contents.apply(matrix).blocks(to.words(), days.formatted(matrix.view())))
                : Stream.of(contents.apply(span.enforced()).blocks(to.words(), days.formatted("both views")));
    }

    /** What stands before the first matrix. */
    public String begin() {
        return begin;
    }

    /** One matrix. */
    public String of(Matrix matrix, Consignee consignee) {
        return body.apply(matrix, consignee);
    }

    /** The matrices of all days. */
    public String of(MatrixTimeline matrices, Consignee consignee) {
        return timeline.apply(matrices, consignee);
    }

    /** What stands behind the last matrix. */
    public String end() {
        return end;
    }
}
