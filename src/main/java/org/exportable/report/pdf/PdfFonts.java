package org.exportable.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that every PDF embeds: those of no machine, so that each makes the same file. */
final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private static final Map<Integer, String> FILES =
            new TreeMap<>(Map.of(400, "DejaVuSansCondensed.ttf", 700, "DejaVuSansCondensed-Bold.ttf"));

    private final Map<Integer, byte[]> fonts = new TreeMap<>();

    /** @throws IllegalStateException if they are not on the class path */
    PdfFonts() throws IOException {
        for (Map.Entry<Integer, String> file : FILES.entrySet()) {
            fonts.put(file.getKey(), read(file.getValue()));
        }
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "PDF needs the font %s, which net.sf.jasperreports:jasperreports-fonts has; it is not on the class path"
                                .formatted(file));
            }
            return in.readAllBytes();
        }
    }

    /** @param family how the style sheet calls them */
    void addTo(PdfRendererBuilder builder, String family) {
        fonts.forEach((weight, font) ->
                builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true));
    }

    /** The same text, with what the fonts cannot show named by its number, such as [U+4E2D]. */
    String drawable(String text) throws IOException {
        if (text.codePoints().allMatch(PdfFonts::isAscii)) {
            return text;
        }
        String drawable = text;
        for (byte[] font : fonts.values()) {
            try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                drawable = drawable(drawable, parsed.getUnicodeCmapLookup());
            }
        }
        return drawable;
    }

    private static String drawable(String text, CmapLookup glyphs) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (isAscii(each) || glyphs.getGlyphId(each) > 0) {
                drawable.appendCodePoint(each);
            } else {
                drawable.append("[U+%04X]".formatted(each));
            }
        });
        return drawable.toString();
    }

    private static boolean isAscii(int codePoint) {
        return codePoint <= '~';
    }
}
