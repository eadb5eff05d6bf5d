package org.exportable.report.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.util.List;
import org.exportable.determination.Outcome;

/**
 * How a region is filled. The colours are tints of those of Okabe and Ito, which the colour-blind tell apart; in greyscale
 * the more restrictive are the darker ones.
 *
 * @param ground colour of the ground
 * @param ink colour of the hatch
 * @param hatch what covers the ground
 */
record Fill(Color ground, Color ink, Hatch hatch) implements Paint {

    private static final Color PALE_BLUE = new Color(0xEAF5FC);
    private static final Color YELLOW = new Color(0xF2E77D);
    private static final Color ORANGE = new Color(0xF5D28A);
    private static final Color VERMILLION = new Color(0xE8A878);
    private static final Color PURPLE = new Color(0xD39ABB);
    private static final Color BLUE = new Color(0x86B4D6);
    private static final Color GREEN = new Color(0x7CC4AC);
    private static final Color GREY = new Color(0xD6D6D6);

    private static final List<Fill> FREE = List.of(
            of(PALE_BLUE, 0x56B4E9, Hatch.NONE),
            of(PALE_BLUE, 0x56B4E9, Hatch.DOTS),
            of(PALE_BLUE, 0x56B4E9, Hatch.LEVEL),
            of(PALE_BLUE, 0x56B4E9, Hatch.RISING));
    private static final List<Fill> EXCEPTED = List.of(
            of(YELLOW, 0xAC9C00, Hatch.DOTS),
            of(YELLOW, 0xAC9C00, Hatch.LEVEL),
            of(YELLOW, 0xAC9C00, Hatch.UPRIGHT),
            of(YELLOW, 0xAC9C00, Hatch.GRID));
    private static final List<Fill> REQUIRED = List.of(
            of(ORANGE, 0xD39A2E, Hatch.FALLING),
            of(VERMILLION, 0xBF6229, Hatch.RISING),
            of(GREEN, 0x2F9474, Hatch.UPRIGHT),
            of(BLUE, 0x3E83B5, Hatch.LEVEL),
            of(PURPLE, 0xA8638D, Hatch.CROSSED),
            of(ORANGE, 0xD39A2E, Hatch.GRID),
            of(VERMILLION, 0xBF6229, Hatch.DOTS),
            of(GREEN, 0x2F9474, Hatch.FALLING));
    private static final List<Fill> UNDETERMINED = List.of(
            of(GREY, 0x777777, Hatch.DOTS),
            of(GREY, 0x777777, Hatch.CROSSED),
            of(GREY, 0x777777, Hatch.LEVEL),
            of(GREY, 0x777777, Hatch.RISING));
    private static final List<Fill> NOT_COVERED = List.of(of(Color.WHITE, 0x999999, Hatch.UPRIGHT));

    /**
     * The fill of a region. There are more regions than fills only where letters must do.
     *
     * @param before how many regions with this outcome are already filled
     */
    static Fill of(Outcome outcome, int before) {
        List<Fill> fills = switch (outcome) {
            case NO_LICENSE_REQUIRED -> FREE;
            case LICENSE_EXCEPTION -> EXCEPTED;
            case LICENSE_REQUIRED -> REQUIRED;
            case UNDETERMINED -> UNDETERMINED;
            case OUT_OF_COVERAGE -> NOT_COVERED;
        };
        return fills.get(before % fills.size());
    }

    private static Fill of(Color ground, int ink, Hatch hatch) {
        return new Fill(ground, new Color(ink), hatch);
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        double scale = Math.max(1, Math.ceil(transform.getScaleX()));
        int side = (int) (Hatch.SIDE * scale);
        BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = square.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, side, side);
        graphics.scale(scale, scale);
        graphics.setColor(ink);
        hatch.draw(graphics);
        graphics.dispose();
        return new TexturePaint(square, new Rectangle(Hatch.SIDE, Hatch.SIDE))
                .createContext(model, device, user, transform, hints);
    }

    @Override
    public int getTransparency() {
        return OPAQUE;
    }
}
