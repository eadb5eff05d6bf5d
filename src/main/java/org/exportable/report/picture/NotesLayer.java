package org.exportable.report.picture;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Draws the notes above everything else. Their places are found once, so that they are the same in every kind of file. */
final class NotesLayer extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private static final double[] AT_ITEM = {Marks.SIZE, 12, 18, 26, 36, 50, 70, 100};

    private final transient Plan plan;
    private transient List<Note> notes;
    private transient Rectangle2D place;
    private transient Key key;

    NotesLayer(Plan plan) {
        this.plan = plan;
    }

    /** The notes; none before it has been drawn. */
    List<Note> notes() {
        return notes == null ? List.of() : notes;
    }

    /** What there was no room for; null before it has been drawn. */
    Key key() {
        return key;
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
        if (notes == null) {
            notes = notes(graphics, area, SweepChart.projection(plot, area));
            place = area;
        }
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        graphics.translate(area.getX() - place.getX(), area.getY() - place.getY());
        Note.draw(notes, graphics);
        graphics.translate(place.getX() - area.getX(), place.getY() - area.getY());
        graphics.setClip(clip);
    }

    private List<Note> notes(Graphics2D graphics, Rectangle2D area, Projection projection) {
        Room room = room(graphics, area, projection);
        new RegionNotes(room, plan.tiles(), projection).put(plan.regions());
        List<String> unlabelled = new BorderNotes(room, projection).put(plan.borders());
        chips(true).forEach(chip -> putItem(chip, projection, room));
        ChipNotes names = ChipNotes.best(room, projection, chips(false));
        key = new Key(names.key(), names.unnamed(), unlabelled);
        return names.notes();
    }

    private List<Chip> chips(boolean swept) {
        return plan.chips().stream()
                .filter(chip -> swept == (chip.kind() == Chip.Kind.SWEPT))
                .toList();
    }

    private static void putItem(Chip item, Projection projection, Room room) {
        List<Point2D> at = List.of(projection.of(item.x(), item.y()));
        if (!room.putNear(at, List.of(item.name()), Fonts.BORDER, AT_ITEM, true)) {
            room.putNear(at, List.of(item.name()), Fonts.BORDER, AT_ITEM, false);
        }
    }

    /** The area, with the marks of chips and the lines in it. */
    private Room room(Graphics2D graphics, Rectangle2D area, Projection projection) {
        Room room = new Room(graphics, area);
        for (Chip chip : plan.chips()) {
            Rectangle2D mark = Marks.shape(chip.kind()).getBounds2D();
            Point2D at = projection.of(chip.x(), chip.y());
            room.keepFree(new Rectangle2D.Double(
                    at.getX() + mark.getX(), at.getY() + mark.getY(), mark.getWidth(), mark.getHeight()));
        }
        for (Border border : plan.borders()) {
            for (int i = 1; i < border.line().size(); i++) {
                Point2D one = border.line().get(i - 1);
                Point2D next = border.line().get(i);
                room.keepClear(new Line2D.Double(
                        projection.of(one.getX(), one.getY()), projection.of(next.getX(), next.getY())));
            }
        }
        return room;
    }
}
