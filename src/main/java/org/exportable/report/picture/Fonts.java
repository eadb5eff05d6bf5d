package org.exportable.report.picture;

import java.awt.Font;
import java.awt.image.BufferedImage;

/** The fonts of a picture: the one without serifs that each machine has under that name. */
final class Fonts {

    static final Font TITLE = font(Font.BOLD, 16);
    static final Font TEXT = font(Font.PLAIN, 12);
    static final Font SMALL = font(Font.PLAIN, 11);
    static final Font CODE = font(Font.BOLD, 15);
    static final Font BORDER = font(Font.BOLD, 10);
    static final Font CHIP = font(Font.PLAIN, 10);

    private Fonts() {}

    /** @throws IllegalStateException if Java finds no font on the machine */
    static void require() {
        try {
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                    .createGraphics()
                    .getFontMetrics(TEXT)
                    .stringWidth("TPP");
        } catch (RuntimeException | LinkageError | InternalError missing) {
            throw new IllegalStateException(
                    "Java finds no font on this machine; install fontconfig and a font, such as fonts-dejavu-core",
                    missing);
        }
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
