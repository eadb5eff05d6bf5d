package org.exportable.report.picture;

import java.awt.Color;
import java.awt.geom.Line2D;
import org.w3c.dom.Element;

/** The square that a fill repeats, as SVG. */
final class HatchPattern {

    private HatchPattern() {}

    /** @param pattern an empty element, which is filled */
    static Element of(Fill fill, String id, Element pattern) {
        String side = String.valueOf(Hatch.SIDE);
        set(pattern, "id", id, "patternUnits", "userSpaceOnUse", "width", side, "height", side);
        set(child(pattern, "rect"), "width", side, "height", side, "fill", colour(fill.ground()));
        for (Line2D line : fill.hatch().lines()) {
            set(
                    child(pattern, "line"),
                    "x1",
                    number(line.getX1()),
                    "y1",
                    number(line.getY1()),
                    "x2",
                    number(line.getX2()),
                    "y2",
                    number(line.getY2()),
                    "stroke",
                    colour(fill.ink()),
                    "stroke-width",
                    number(Hatch.THICKNESS));
        }
        if (fill.hatch() == Hatch.DOTS) {
            String middle = number(Hatch.SIDE / 2.0);
            set(
                    child(pattern, "circle"),
                    "cx",
                    middle,
                    "cy",
                    middle,
                    "r",
                    number(Hatch.DOT / 2),
                    "fill",
                    colour(fill.ink()));
        }
        return pattern;
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        parent.appendChild(child);
        return child;
    }

    private static void set(Element element, String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static String number(double value) {
        return String.valueOf((float) value);
    }

    private static String colour(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    }
}
