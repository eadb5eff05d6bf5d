package org.exportable.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

/**
 * A text at its place in a picture.
 *
 * @param lines its lines
 * @param font its font
 * @param box the room that it takes
 * @param upright whether it is read from below upwards
 * @param leader the line from what it speaks of; null where it stands beside it
 */
record Note(List<String> lines, Font font, Rectangle2D box, boolean upright, Line2D leader) {

    /** Room around the letters. */
    static final double MARGIN = 2;

    private static final Color VEIL = new Color(255, 255, 255, 215);

    /** The room that lines take, anywhere. */
    static Rectangle2D size(List<String> lines, FontMetrics metrics) {
        int widest = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        return new Rectangle2D.Double(0, 0, widest + 2 * MARGIN, lines.size() * height(metrics) + 2 * MARGIN);
    }

    private static double height(FontMetrics metrics) {
        return metrics.getAscent() + metrics.getDescent();
    }

    /** Draws all of them: first what is behind the letters, so that nothing is drawn over letters. */
    static void draw(List<Note> notes, Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(0.7f));
        notes.stream().map(Note::leader).filter(Objects::nonNull).forEach(graphics::draw);
        graphics.setColor(VEIL);
        notes.forEach(note -> graphics.fill(note.box));
        graphics.setColor(Color.BLACK);
        notes.forEach(note -> note.write(graphics));
    }

    private void write(Graphics2D graphics) {
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics(font);
        if (upright) {
            AffineTransform before = graphics.getTransform();
            graphics.rotate(-Math.PI / 2);
            write(-box.getMaxY(), box.getX(), metrics, graphics);
            graphics.setTransform(before);
        } else {
            write(box.getX(), box.getY(), metrics, graphics);
        }
    }

    private void write(double left, double top, FontMetrics metrics, Graphics2D graphics) {
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + MARGIN + metrics.getAscent() + i * height(metrics);
            graphics.drawString(lines.get(i), (float) (left + MARGIN), (float) baseline);
        }
    }
}
