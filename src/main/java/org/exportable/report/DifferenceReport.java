package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.difference.Amendment;
import org.exportable.difference.Difference;
import org.exportable.difference.Difference.Region;
import org.exportable.difference.Direction;
import org.exportable.difference.Stretch;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.report.Block.Verbatim;

/** For a reviewer: what two laws indicate differently, for whom, and by which rules. */
public final class DifferenceReport {

    /** Chips named one by one; of more only their number is told. */
    private static final int MOST_CHIPS = 8;

    private final Places places;
    private final Function<List<Block>, String> layout;

    private DifferenceReport(Countries countries, Function<List<Block>, String> layout) {
        this.places = new Places(countries);
        this.layout = layout;
    }

    /**
     * Plain text.
     *
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static DifferenceReport text(Countries countries, int width, boolean colour) {
        return new DifferenceReport(countries, blocks -> new TextLayout(width, colour).of(blocks) + "\n");
    }

    /** Markdown. */
    public static DifferenceReport markdown(Countries countries) {
        return new DifferenceReport(countries, blocks -> new MarkdownLayout().of(blocks));
    }

    /** A page of HTML. */
    public static DifferenceReport html(Countries countries) {
        return new DifferenceReport(
                countries,
                blocks -> HtmlPage.begin("Difference of two laws") + new HtmlLayout().of(blocks) + HtmlPage.end());
    }

    /**
     * What a report says.
     *
     * @param names how the two sides are called
     * @param stretches what is indicated differently, by days where two rulebooks are compared
     * @param texts the lines by which each version differs; none where they are not to be shown
     * @param sections further sections of the report, in their order
     */
    public record Contents(
            List<String> names, List<Stretch> stretches, List<Text> texts, List<ChangeSection> sections) {

        public Contents {
            names = List.copyOf(names);
            stretches = List.copyOf(stretches);
            texts = List.copyOf(texts);
            sections = List.copyOf(sections);
        }
    }

    /**
     * The text of an amendment.
     *
     * @param amendment which version
     * @param lines the lines by which it differs
     */
    public record Text(Amendment amendment, List<String> lines) {}

    /** The whole report, each line of it ended. */
    public String of(Contents contents) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline("What differs between %s and %s"
                .formatted(contents.names().get(0), contents.names().get(1))));
        if (contents.stretches().isEmpty()) {
            blocks.add(new Paragraph(
                    "The two say the same on every day, in both views: no rule that bears on an answer and"
                            + " no Country Group differs. They are equal."));
        }
        contents.stretches().forEach(stretch -> add(stretch, blocks));
        contents.sections().forEach(section -> section.addTo(blocks));
        contents.texts().forEach(text -> {
            blocks.add(new Heading("Text of " + text.amendment().provision()));
            blocks.add(new Verbatim(text.lines()));
        });
        blocks.add(new Footnote(Determination.DISCLAIMER));
        return layout.apply(blocks);
    }

    private void add(Stretch stretch, List<Block> blocks) {
        Difference difference = stretch.difference();
        if (stretch.from() != null) {
            blocks.add(new Heading(days(stretch)));
        }
        blocks.add(new Paragraph(DifferenceWords.summary(difference)));
        for (Direction direction : Direction.values()) {
            for (boolean ordinary : List.of(true, false)) {
                List<Region> regions = difference.regions().stream()
                        .filter(region -> region.direction() == direction && region.ordinary() == ordinary)
                        .toList();
                if (!regions.isEmpty()) {
                    blocks.add(new Heading(DifferenceWords.heading(direction, ordinary)));
                    regions.forEach(region -> blocks.add(point(region)));
                }
            }
        }
    }

    private static String days(Stretch stretch) {
        return stretch.until() == null
                ? "From %s on (%s)".formatted(stretch.from(), stretch.view())
                : "From %s to %s (%s)".formatted(stretch.from(), stretch.until(), stretch.view());
    }

    private Point point(Region region) {
        List<String> details = new ArrayList<>();
        details.add("Where: " + DifferenceWords.conditions(region));
        region.causes().forEach(cause -> details.add(DifferenceWords.of(cause)));
        if (!region.chips().isEmpty()) {
            details.add("Chips of the catalogue: " + DifferenceWords.chips(region.chips(), MOST_CHIPS));
        }
        details.add("Example: %s %s."
                .formatted(
                        new Question(places).of(region.example()),
                        "The item has "
                                + TransactionFacts.figures(region.example().item())));
        return new Point(
                "-",
                "%s; before: %s".formatted(DifferenceWords.of(region.after()), DifferenceWords.of(region.before())),
                details);
    }
}
