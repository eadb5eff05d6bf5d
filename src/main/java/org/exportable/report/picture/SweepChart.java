package org.exportable.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Makes a chart of a plan. */
final class SweepChart {

    private SweepChart() {}

    static JFreeChart of(Plan plan, NotesLayer notes) {
        XYLineAndShapeRenderer renderer = renderer();
        XYPlot plot = new XYPlot(
                marks(plan),
                FigureAxes.of(plan.tiles().x()),
                FigureAxes.of(plan.tiles().y()),
                renderer);
        renderer.addAnnotation(new RegionsLayer(plan), Layer.BACKGROUND);
        renderer.addAnnotation(notes, Layer.FOREGROUND);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setOutlinePaint(Color.BLACK);
        plot.setOutlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }

    /** Where values are drawn in the area of a plot. */
    static Projection projection(XYPlot plot, Rectangle2D area) {
        ValueAxis domain = plot.getDomainAxis();
        ValueAxis range = plot.getRangeAxis();
        RectangleEdge below = plot.getDomainAxisEdge();
        RectangleEdge beside = plot.getRangeAxisEdge();
        return (x, y) -> new Point2D.Double(domain.valueToJava2D(x, area, below), range.valueToJava2D(y, area, beside));
    }

    private static XYSeriesCollection marks(Plan plan) {
        XYSeriesCollection marks = new XYSeriesCollection();
        for (Chip.Kind kind : Chip.Kind.values()) {
            XYSeries series = new XYSeries(kind, false);
            plan.chips().stream().filter(chip -> chip.kind() == kind).forEach(chip -> series.add(chip.x(), chip.y()));
            marks.addSeries(series);
        }
        return marks;
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        for (Chip.Kind kind : Chip.Kind.values()) {
            int series = kind.ordinal();
            renderer.setSeriesShape(series, Marks.shape(kind));
            renderer.setSeriesFillPaint(series, Marks.colour(kind));
            renderer.setSeriesOutlinePaint(series, Color.BLACK);
            renderer.setSeriesOutlineStroke(series, new BasicStroke(1.2f));
        }
        return renderer;
    }
}
