package org.exportable.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Draws the regions and the lines between them. */
final class RegionsLayer extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final transient Plan plan;

    RegionsLayer(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int renderer,
            PlotRenderingInfo info) {
        Projection projection = SweepChart.projection(plot, area);
        for (Region region : plan.regions()) {
            graphics.setPaint(region.fill());
            for (List<Tile> patch : region.patches()) {
                graphics.fill(projection.area(patch, plan.tiles()));
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(1.5f));
        plan.borders().forEach(border -> graphics.draw(projection.line(border.line())));
        plan.regions().forEach(region -> region.thin().forEach(tile -> thin(region, tile, projection, graphics)));
    }

    private void thin(Region region, Tile tile, Projection projection, Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(stroke(5));
        graphics.draw(projection.line(tile, plan.tiles()));
        graphics.setColor(region.fill().ground());
        graphics.setStroke(stroke(3));
        graphics.draw(projection.line(tile, plan.tiles()));
    }

    private static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    }
}
