package org.exportable.report.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes sheets as PNG, with four dots for each, since screens and printers have them. */
final class PngFile {

    private static final int SCALE = 2;

    private PngFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        BufferedImage image =
                new BufferedImage(Sheet.WIDTH * SCALE, sheet.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Sheet.useExactWidths(graphics);
        graphics.scale(SCALE, SCALE);
        sheet.draw(graphics);
        graphics.dispose();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
    }
}
