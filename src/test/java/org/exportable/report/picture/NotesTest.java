package org.exportable.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
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
    void no_note_covers_another_or_leaves_the_picture(Drawn drawn) {
        NotesLayer layer = new NotesLayer(drawn.plan());
        Rectangle2D area = draw(drawn.plan(), layer);
        List<Rectangle2D> boxes = layer.notes().stream().map(Note::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(area.contains(boxes.get(i)), layer.notes().get(i)::toString);
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), layer.notes().get(i)::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_line_has_its_words_and_every_big_region_its_letter(Drawn drawn) {
        Plan plan = drawn.plan();
        NotesLayer layer = new NotesLayer(plan);
        draw(plan, layer);
        List<String> written = new ArrayList<>(layer.key().borders());
        layer.notes().forEach(note -> written.add(String.join(" ", note.lines())));
        assertEquals(List.of(), layer.key().borders());
        plan.regions()
                .forEach(region -> assertTrue(
                        written.stream().anyMatch(text -> text.matches(region.code() + "(  .*)?")), region::toString));
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
