package org.exportable.report.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.exportable.determination.Determination;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files that pictures are written to. */
class FilesTest {

    private static final Drawn DRAWN = Drawn.of("2024-01-15", Drawn.TPP, Drawn.DENSITY);

    private static final byte[] SVG = written(DRAWN.picture(), PictureFormat.SVG);
    private static final byte[] PNG = written(DRAWN.picture(), PictureFormat.PNG);

    private static byte[] written(SweepPicture picture, PictureFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            picture.write(format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> texts(Document svg, String element) {
        NodeList all = svg.getElementsByTagName(element);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    @Test
    void svg_has_a_role_a_title_and_a_description() throws Exception {
        Document svg = parsed(SVG);
        Element root = svg.getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("title desc", root.getAttribute("aria-labelledby"));
        assertEquals(
                List.of("One unit of Part from the United States to China, as TPP and performance density vary"),
                texts(svg, "title"));
        String description = texts(svg, "desc").get(0);
        assertTrue(description.contains("Region B: license exception available; item 3A090.b;"), description);
        assertTrue(description.contains("Line 3A090.a.1: TPP \u2265 4800."), description);
    }

    @Test
    void svg_has_its_words_as_text() throws Exception {
        List<String> texts = texts(parsed(SVG), "text");
        for (String text : List.of(
                "TPP",
                "Performance density",
                "A  no license required",
                "A: no license required",
                "3A090.a.1:",
                "TPP \u2265 4800",
                "H100 SXM5 80GB +3",
                Determination.DISCLAIMER)) {
            assertTrue(texts.contains(text), () -> text + " is not in " + texts);
        }
    }

    @Test
    void svg_has_each_region_with_its_hatch() throws Exception {
        Document svg = parsed(SVG);
        assertEquals(3, svg.getElementsByTagName("pattern").getLength());
        for (int hatch = 1; hatch <= 3; hatch++) {
            String fill = "url(#hatch%d)".formatted(hatch);
            assertTrue(paths(svg).anyMatch(path -> fill(path).equals(fill)), fill);
        }
    }

    private static Stream<Element> paths(Document svg) {
        NodeList paths = svg.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength()).mapToObj(i -> (Element) paths.item(i));
    }

    /** Its own, or that of the group it is in. */
    private static String fill(Element path) {
        Element group = (Element) path.getParentNode();
        return path.hasAttribute("fill") ? path.getAttribute("fill") : group.getAttribute("fill");
    }

    @Test
    void png_is_of_the_size_and_has_the_colours_of_the_regions() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PNG));
        assertEquals(2 * Sheet.WIDTH, image.getWidth());
        assertTrue(image.getHeight() > 1400, () -> String.valueOf(image.getHeight()));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertTrue(IntStream.of(dots).distinct().count() > 100);
        for (Region region : DRAWN.plan().regions()) {
            int ground = region.fill().ground().getRGB();
            assertTrue(IntStream.of(dots).filter(dot -> dot == ground).count() > 10_000, region::toString);
        }
    }

    @Test
    void the_same_sweep_makes_the_same_file() {
        SweepPicture again = DRAWN.picture();
        assertArrayEquals(SVG, written(again, PictureFormat.SVG));
        assertArrayEquals(PNG, written(again, PictureFormat.PNG));
    }

    @Test
    void a_name_cannot_be_taken_for_markup() throws Exception {
        Transaction named = TransactionBuilder.from(DRAWN.transaction())
                .withItem(ItemBuilder.from(DRAWN.transaction().item())
                        .withName("<b>\u0001 & \uD800 " + "long ".repeat(1000)));
        List<String> titles = texts(parsed(written(DRAWN.picture(named), PictureFormat.SVG)), "title");
        assertTrue(titles.get(0).startsWith("One unit of <b>"), titles::toString);
        assertTrue(titles.get(0).length() < 700);
    }

    @Test
    void one_figure_is_a_band() throws Exception {
        Document svg = parsed(written(Drawn.of("2024-01-15", Drawn.TPP, null).picture(), PictureFormat.SVG));
        assertTrue(texts(svg, "title").get(0).endsWith("as TPP varies"));
        assertEquals(2, svg.getElementsByTagName("pattern").getLength());
    }

    @Test
    void a_single_value_cannot_be_drawn() {
        Drawn point = Drawn.of("2024-01-15", Drawn.range("item.totalProcessingPerformance", 7, 7), null);
        assertThrows(IllegalArgumentException.class, point::picture);
    }
}
