package org.exportable.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written into a picture can be read. */
class NotesTest {

    static List<Drawn> pictures() {
        return RegionsTest.all().toList();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_line_and_region_has_its_words_and_no_note_covers_another_or_leaves_the_picture(Drawn drawn) {
        Plan plan = drawn.plan();
        NotesLayer layer = new NotesLayer(plan);
        Rectangle2D area = draw(plan, layer);
        apart(layer.notes().stream().map(Note::box).toList(), area);
        assertEquals(List.of(), layer.key().borders());
        List<String> written = layer.notes().stream()
                .map(note -> String.join(" ", note.lines()))
                .toList();
        plan.borders().forEach(border -> assertTrue(written.contains(border.words()), border::words));
        plan.regions()
                .forEach(region -> assertTrue(
                        written.stream().anyMatch(text -> text.matches(region.code() + "(  .*)?")), region::toString));
    }

    private static void apart(List<Rectangle2D> boxes, Rectangle2D area) {
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            assertTrue(area.contains(box), box::toString);
            boxes.subList(0, i).forEach(other -> assertFalse(box.intersects(other), () -> box + " and " + other));
        }
    }

    private static Rectangle2D draw(Plan plan, NotesLayer layer) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        SweepChart.of(plan, layer)
                .draw(
                        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                        new Rectangle2D.Double(0, 0, Sheet.WIDTH, 700),
                        info);
        return info.getPlotInfo().getDataArea();
    }
}
