package org.exportable.report.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import org.exportable.report.SweepWords;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Makes the axes of a chart. */
final class FigureAxes {

    private FigureAxes() {}

    static ValueAxis of(Axis axis) {
        ValueAxis made = axis.isLogarithmic() ? new Logarithmic() : linear();
        made.setRange(axis.from(), axis.to());
        made.setLabelFont(Fonts.TEXT);
        made.setTickLabelFont(Fonts.SMALL);
        if (axis.fact() == null) {
            made.setVisible(false);
        } else {
            made.setLabel(SweepWords.capital(SweepWords.figure(axis.fact())));
        }
        return made;
    }

    private static NumberAxis linear() {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(new Plain());
        axis.setTickLabelInsets(new RectangleInsets(6, 4, 6, 4));
        return axis;
    }

    /** Ticks at 1, 2 and 5 times each power of ten. */
    private static final class Logarithmic extends LogAxis {

        private static final long serialVersionUID = 1L;
        private static final int[] STEPS = {1, 2, 5};

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            List<NumberTick> ticks = new ArrayList<>();
            for (int power = -15; power <= 15; power++) {
                for (int step : STEPS) {
                    double value = Double.parseDouble(step + "e" + power);
                    if (getRange().contains(value)) {
                        TextAnchor anchor =
                                RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
                        ticks.add(new NumberTick(value, SweepWords.number(value), anchor, TextAnchor.CENTER, 0));
                    }
                }
            }
            return ticks;
        }
    }

    /** Numbers as texts have them. */
    private static final class Plain extends NumberFormat {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(SweepWords.number(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return to.append(SweepWords.number(number));
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("numbers are only written");
        }
    }
}
