package org.exportable.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.Timeline;
import org.exportable.determination.Timeline.Announcement;
import org.exportable.determination.Timeline.Cause;
import org.exportable.determination.Timeline.Span;
import org.exportable.fact.Transaction;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** A timeline for people: a point a span, announcements in between. */
public final class TimelineReport {

    private final Places places;
    private final LocalDate today;
    private final Function<List<Block>, String> layout;

    private TimelineReport(Countries countries, LocalDate today, Function<List<Block>, String> layout) {
        this.places = new Places(countries);
        this.today = today;
        this.layout = layout;
    }

    /**
     * Plain text.
     *
     * @param today what begins later is marked as still to come
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static TimelineReport text(Countries countries, LocalDate today, int width, boolean colour) {
        return new TimelineReport(countries, today, blocks -> new TextLayout(width, colour).of(blocks) + "\n");
    }

    /**
     * Markdown.
     *
     * @param today what begins later is marked as still to come
     */
    public static TimelineReport markdown(Countries countries, LocalDate today) {
        return new TimelineReport(countries, today, blocks -> new MarkdownLayout().of(blocks));
    }

    /**
     * A part of a page of HTML.
     *
     * @param today what begins later is marked as still to come
     */
    public static TimelineReport html(Countries countries, LocalDate today) {
        return new TimelineReport(countries, today, HtmlLayout::article);
    }

    /** The whole report, each line of it ended. */
    public String of(Transaction transaction, Timeline timeline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline("As if it left on each day covered"));
        blocks.add(new Paragraph(new Question(places).of(transaction)));
        blocks.add(new Paragraph(
                timeline.viewsDiffer()
                        ? "Where the two views of the law differ, the enforced one (ENFORCED) stands first."
                        : "The two views of the law agree on every day."));
        List<Announcement> announcements = new ArrayList<>(timeline.announcements());
        for (Span span : timeline.spans()) {
            blocks.add(point(span));
            while (!announcements.isEmpty() && isBefore(announcements.get(0).day(), span.until())) {
                blocks.add(point(announcements.remove(0)));
            }
        }
        blocks.add(new Footnote(Determination.DISCLAIMER));
        return layout.apply(blocks);
    }

    private static boolean isBefore(LocalDate day, LocalDate until) {
        return until == null || !day.isAfter(until);
    }

    private Point point(Span span) {
        String days = span.until() == null ? span.from() + " on" : "%s to %s".formatted(span.from(), span.until());
        List<String> details = new ArrayList<>();
        if (span.viewsDiffer()) {
            details.add("As published (PUBLISHED): " + Standings.words(span.published()));
        }
        span.causes().forEach(cause -> details.add(words(cause)));
        String future = span.from().isAfter(today) ? "enacted, still to come: " : "";
        return new Point("-", "%s: %s%s".formatted(days, future, Standings.words(span.enforced())), details);
    }

    private static String words(Cause cause) {
        return "Made by %s (%s; %s): %s"
                .formatted(cause.title(), cause.instrument(), cause.citation(), String.join(", ", cause.changes()));
    }

    private static Point point(Announcement announcement) {
        return new Point(
                "o",
                "%s: announced or reported, and changed nothing: %s (%s)"
                        .formatted(announcement.day(), announcement.title(), announcement.citation()),
                List.of());
    }
}
