package org.exportable.report.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exportable.determination.Determination;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** A chart with everything that is said above and below it, as high as that takes. */
final class Sheet {

    /** Dots across. */
    static final int WIDTH = 1100;

    private static final int PLOT = 680;
    private static final int STRIP = 400;
    private static final double HIGHEST = 5000;
    private static final RectangleInsets PADDING = new RectangleInsets(10, 10, 10, 30);

    private final Plan plan;
    private final List<String> said;
    private final JFreeChart chart;
    private final int height;

    /** @param below what is said below the chart, the last line last */
    private Sheet(Plan plan, String title, String question, List<String> below, NotesLayer notes) {
        this.plan = plan;
        this.said = List.of(title, question);
        // Else the words of the upright axis become outlines of letters.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        this.chart = SweepChart.of(plan, notes);
        chart.setPadding(PADDING);
        List<Title> titles = new ArrayList<>();
        titles.add(text(title, Fonts.TITLE, RectangleEdge.TOP));
        titles.add(text(question, Fonts.TEXT, RectangleEdge.TOP));
        List<String> upwards = new ArrayList<>(below);
        Collections.reverse(upwards);
        upwards.forEach(each -> titles.add(text(each, Fonts.SMALL, RectangleEdge.BOTTOM)));
        titles.add(Legend.of(plan));
        titles.forEach(chart::addSubtitle);
        double room = titles.stream().mapToDouble(Sheet::height).sum();
        int plot = plan.tiles().y().fact() == null ? STRIP : PLOT;
        this.height = (int) Math.ceil(plot + room + PADDING.getTop() + PADDING.getBottom());
    }

    /** What has no room in the chart is known only when it has been drawn once. */
    static Sheet of(Plan plan, String title, String question, String caption) {
        NotesLayer notes = new NotesLayer(plan);
        new Sheet(plan, title, question, List.of(), notes).draw(scratch());
        List<String> below = new ArrayList<>(notes.key().sentences());
        if (!caption.isEmpty()) {
            below.add(caption);
        }
        below.add(Determination.DISCLAIMER);
        return new Sheet(plan, title, question, below, notes);
    }

    /** Dots from top to bottom. */
    int height() {
        return height;
    }

    /** What it shows, in a line. */
    String title() {
        return said.get(0);
    }

    /** What it shows, for those who cannot see it. */
    String description() {
        List<String> sentences = new ArrayList<>(List.of(said.get(1)));
        plan.regions().forEach(region -> sentences.add("Region " + Legend.words(region) + "."));
        plan.borders().stream()
                .map(Border::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .forEach(words -> sentences.add("Line " + words + "."));
        return String.join(" ", sentences);
    }

    void draw(Graphics2D graphics) {
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    }

    private static double height(Title title) {
        Range across = new Range(0, WIDTH - PADDING.getLeft() - PADDING.getRight());
        return title.arrange(scratch(), new RectangleConstraint(across, new Range(0, HIGHEST)))
                .getHeight();
    }

    private static Graphics2D scratch() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        useExactWidths(graphics);
        return graphics;
    }

    /** Letters as wide as their font says, not rounded to dots: else texts differ from one kind of file to the other. */
    static void useExactWidths(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private static TextTitle text(String words, Font font, RectangleEdge where) {
        TextTitle title = new TextTitle(words, font);
        title.setPosition(where);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(new RectangleInsets(2, 2, 2, 2));
        return title;
    }
}
