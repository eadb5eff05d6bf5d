package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.Interval;
import org.exportable.determination.Limits;
import org.exportable.determination.Sweep;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Picture;
import org.exportable.report.Block.Point;

/** Sweeps and limits for people: a point a span. */
public final class SweepReport {

    private final Countries countries;
    private final Function<List<Block>, String> layout;
    private final String picture;

    private SweepReport(Countries countries, Function<List<Block>, String> layout, String picture) {
        this.countries = countries;
        this.layout = layout;
        this.picture = picture;
    }

    /**
     * Plain text.
     *
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static SweepReport text(Countries countries, int width, boolean colour) {
        return new SweepReport(countries, blocks -> new TextLayout(width, colour).of(blocks) + "\n", "");
    }

    /** Markdown. */
    public static SweepReport markdown(Countries countries) {
        return new SweepReport(countries, blocks -> new MarkdownLayout().of(blocks), "");
    }

    /**
     * A part of a page of HTML.
     *
     * @param picture an element of SVG that shows the same; empty where there is none
     */
    public static SweepReport html(Countries countries, String picture) {
        return new SweepReport(countries, HtmlLayout::article, picture);
    }

    /** A whole report on a sweep, each line of it ended. */
    public String of(Transaction transaction, Regime regime, Sweep sweep) {
        List<Block> blocks = heading("As the %s".formatted(facts(sweep)), transaction, regime);
        if (!picture.isEmpty()) {
            blocks.add(new Picture(picture));
        }
        for (Sweep.Band band : sweep.bands()) {
            if (band.across() != null) {
                blocks.add(new Heading(across(sweep.across(), band.across())));
            }
            IntervalWords words = new IntervalWords(sweep.fact(), sweep.across());
            band.spans().forEach(span -> blocks.add(point(span, words)));
        }
        return ended(blocks);
    }

    private static Point point(Sweep.Span span, IntervalWords words) {
        String values = "%s %s".formatted(FactWords.of(words.fact()), words.of(span.values()));
        return new Point(
                "-", "%s: %s".formatted(values, Standings.words(span.standing())), deciding(span.decidingFacts()));
    }

    private static List<String> deciding(List<String> facts) {
        return facts.isEmpty() ? List.of() : List.of("Facts to give: %s.".formatted(String.join(", ", facts)));
    }

    /** A whole report on limits, each line of it ended. */
    public String of(Transaction transaction, Regime regime, Limits limits) {
        String title = "The %s that keeps this outcome: %s"
                .formatted(FactWords.of(limits.fact()), limits.kept().words());
        List<Block> blocks = heading(title, transaction, regime);
        limits.pieces().forEach(piece -> blocks.add(point(piece, limits)));
        return ended(blocks);
    }

    private static Point point(Limits.Piece piece, Limits limits) {
        IntervalWords words = new IntervalWords(limits.fact(), limits.across());
        List<String> details = new ArrayList<>();
        if (piece.kept().size() > 1) {
            details.addAll(words.ends(piece));
        }
        if (!piece.undetermined().isEmpty()) {
            details.add("Undetermined: " + words.of(piece.undetermined()));
        }
        details.addAll(deciding(piece.decidingFacts()));
        String ends = piece.kept().size() == 1 ? words.ends(piece.kept().get(0)) : "";
        String where =
                piece.across() == null ? "" : across(limits.across(), piece.across()) + (ends.isEmpty() ? ": " : ", ");
        String kept = piece.kept().stream().map(words::strictly).collect(Collectors.joining("; or "));
        String none = "no %s keeps it".formatted(FactWords.of(limits.fact()));
        return new Point("-", where + ends + (kept.isEmpty() ? none : kept), details);
    }

    private static String across(String fact, Interval values) {
        return "%s %s".formatted(FactWords.of(fact), new IntervalWords(fact, null).of(values));
    }

    private static String facts(Sweep sweep) {
        String fact = FactWords.of(sweep.fact());
        return sweep.across() == null
                ? fact + " varies"
                : "%s and the %s vary".formatted(fact, FactWords.of(sweep.across()));
    }

    private List<Block> heading(String title, Transaction transaction, Regime regime) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline(title));
        blocks.add(new Paragraph(SweepWords.question(countries, transaction, regime)));
        return blocks;
    }

    private String ended(List<Block> blocks) {
        blocks.add(new Footnote(Determination.DISCLAIMER));
        return layout.apply(blocks);
    }
}
