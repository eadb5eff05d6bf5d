package org.exportable.report.picture;

import java.awt.Dimension;
import java.awt.Paint;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes sheets as SVG. Texts stay texts, and the whole has a title and a description. */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setExtensionHandler(new Hatches());
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(Sheet.WIDTH, sheet.height()));
        sheet.draw(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 %d %d".formatted(Sheet.WIDTH, sheet.height()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title desc");
        root.insertBefore(element("desc", sheet.description(), root), root.getFirstChild());
        root.insertBefore(element("title", sheet.title(), root), root.getFirstChild());
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element element(String name, String text, Element root) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", name);
        element.setTextContent(text);
        return element;
    }

    /** Makes patterns of the fills of regions. */
    private static final class Hatches extends DefaultExtensionHandler {

        @Override
        public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
            if (!(paint instanceof Fill fill)) {
                return super.handlePaint(paint, context);
            }
            String id = context.getIDGenerator().generateID("hatch");
            Element pattern = context.getDOMFactory().createElementNS(SVG, "pattern");
            return new SVGPaintDescriptor("url(#%s)".formatted(id), "1", HatchPattern.of(fill, id, pattern));
        }
    }
}
