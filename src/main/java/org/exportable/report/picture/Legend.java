package org.exportable.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.report.SweepWords;
import org.exportable.report.Wrapping;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** Says below a chart what its letters, areas and marks mean. */
final class Legend {

    private static final int WIDTH = 150;
    private static final Shape SWATCH = new Rectangle2D.Double(-14, -6.5, 28, 13);

    private final LegendItemCollection items = new LegendItemCollection();

    private Legend() {}

    static LegendTitle of(Plan plan) {
        Legend legend = new Legend();
        plan.regions().forEach(region -> legend.add(words(region), SWATCH, region.fill()));
        for (Chip.Kind kind : Chip.Kind.values()) {
            if (plan.chips().stream().anyMatch(chip -> chip.kind() == kind)) {
                legend.add(Marks.words(kind), Marks.shape(kind), Marks.colour(kind));
            }
        }
        ColumnArrangement column = new ColumnArrangement(HorizontalAlignment.LEFT, VerticalAlignment.TOP, 0, 0);
        LegendTitle title = new LegendTitle(() -> legend.items, column, column);
        title.setItemFont(Fonts.TEXT);
        title.setPosition(RectangleEdge.BOTTOM);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setLegendItemGraphicPadding(new RectangleInsets(1, 2, 1, 6));
        return title;
    }

    /** The letter of a region, how the transaction stands in it, and on what that turns. */
    static String words(Region region) {
        String deciding = region.deciding().stream().map(FactWords::of).collect(Collectors.joining(", "));
        return "%s: %s%s"
                .formatted(
                        region.code(),
                        SweepWords.standing(region.standing()),
                        deciding.isEmpty() ? "" : "; turns on: " + deciding);
    }

    private void add(String words, Shape shape, Paint paint) {
        List<String> lines = Wrapping.lines(words, WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0;
            items.add(new LegendItem(
                    lines.get(i),
                    null,
                    null,
                    null,
                    first,
                    shape,
                    true,
                    paint,
                    first,
                    Color.BLACK,
                    new BasicStroke(1),
                    false,
                    SWATCH,
                    new BasicStroke(1),
                    Color.BLACK));
        }
    }
}
