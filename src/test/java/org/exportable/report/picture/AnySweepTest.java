package org.exportable.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.determination.Varied;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is swept, the regions drawn are the spans of the sweep. */
class AnySweepTest {

    private static final List<List<String>> PAIRS = List.of(
            List.of("item.totalProcessingPerformance", "item.applicableDieAreaMm2"),
            List.of("item.applicableDieAreaMm2", "item.totalProcessingPerformance"),
            List.of("item.totalProcessingPerformance", "item.performanceDensity"),
            List.of("item.totalProcessingPerformance", "attestations.priorTppThisYear"),
            List.of("item.ioBandwidthGBps", "item.dramBandwidthGBps"),
            List.of("item.totalProcessingPerformance", "quantity"),
            List.of("item.hbm.bandwidthGBps", "item.hbm.packageAreaMm2"));

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-01", "2024-06-01", "2025-06-01/PUBLISHED", "2026-02-10"})
    void a_point_is_in_the_region_of_its_span(String regime) {
        RandomFacts facts = new RandomFacts(regime.hashCode());
        Random random = new Random(regime.hashCode());
        for (List<String> pair : PAIRS) {
            ObjectNode document = facts.next(0.2);
            RandomFacts.set(document, "to", "\"CN\"");
            Sweep sweep = TestLaw.EXPORTABLE
                    .under(TestLaw.regime(regime))
                    .sweepByRule(RandomFacts.transaction(document), range(pair.get(0)), range(pair.get(1)));
            Plan plan = Plan.of(sweep, List.of());
            for (int i = 0; i < 50; i++) {
                check(sweep, plan, 1 + random.nextInt(4999), 1 + random.nextInt(4999));
            }
        }
    }

    private static Varied range(String fact) {
        return new Varied(fact, BigDecimal.ONE, new BigDecimal(5000));
    }

    /** A hair beside whole numbers, on which lines may be; quantities are whole. */
    private static void check(Sweep sweep, Plan plan, int left, int low) {
        double x = left + 0.0123;
        double y = sweep.across().equals("quantity") ? low : low + 0.0123;
        Standing expected = sweep.at(BigDecimal.valueOf(x), BigDecimal.valueOf(y))
                .orElseThrow()
                .standing();
        List<Standing> drawn = plan.regions().stream()
                .filter(region -> contains(region, plan, x, y))
                .map(Region::standing)
                .toList();
        assertEquals(List.of(expected), drawn, () -> "%s, %s of %s".formatted(x, y, sweep));
    }

    private static boolean contains(Region region, Plan plan, double x, double y) {
        Projection asItIs = Point2D.Double::new;
        return region.patches().stream()
                .map(patch -> asItIs.area(patch, plan.tiles()))
                .anyMatch((Area area) -> area.contains(x, y));
    }
}
