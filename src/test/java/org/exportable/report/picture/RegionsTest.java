package org.exportable.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;
import org.exportable.determination.Varied;
import org.exportable.vocabulary.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The regions and lines of a picture are those of the law. */
class RegionsTest {

    private static final int POINTS = 300;

    private static final Varied LINEAR_TPP = Drawn.range("item.totalProcessingPerformance", 0, 8000);
    private static final Varied LINEAR_AREA = Drawn.range("item.applicableDieAreaMm2", 0, 4000);
    private static final Varied QUANTITY = Drawn.range("quantity", 1, 5000);

    static Stream<Drawn> straight() {
        return Stream.of(
                Drawn.of("2023-01-01", Drawn.TPP, Drawn.DENSITY),
                Drawn.of("2024-01-15", Drawn.TPP, Drawn.DENSITY),
                Drawn.of("2025-06-01", Drawn.TPP, Drawn.DENSITY),
                Drawn.of("2026-02-10", Drawn.TPP, Drawn.DRAM),
                Drawn.of("2024-01-15", LINEAR_TPP, LINEAR_AREA),
                Drawn.of("2024-01-15", LINEAR_AREA, LINEAR_TPP),
                new Drawn("2025-06-01", "Intel", Drawn.IO, Drawn.DRAM));
    }

    static Stream<Drawn> bent() {
        return Stream.of(
                Drawn.of("2024-01-15", Drawn.TPP, Drawn.AREA),
                Drawn.of("2025-06-01/PUBLISHED", QUANTITY, Drawn.TPP),
                Drawn.of("2025-06-01/PUBLISHED", Drawn.TPP, QUANTITY));
    }

    static Stream<Drawn> all() {
        return Stream.concat(straight(), bent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_point_is_in_the_region_that_says_how_it_stands(Drawn drawn) {
        Plan plan = drawn.plan();
        Random random = new Random(drawn.hashCode());
        for (int i = 0; i < POINTS; i++) {
            check(drawn, plan, whole(drawn.x(), random.nextDouble()), whole(drawn.y(), random.nextDouble()));
        }
    }

    private static double whole(Varied range, double share) {
        double value = between(range, share);
        return range.fact().equals("quantity") ? Math.rint(value) : value;
    }

    private static double between(Varied range, double share) {
        double from = range.from().doubleValue();
        return from + (range.to().doubleValue() - from) * share;
    }

    @ParameterizedTest
    @MethodSource("straight")
    void close_to_every_corner_the_regions_are_still_those_of_the_law(Drawn drawn) {
        Plan plan = drawn.plan();
        double dx = (drawn.x().to().doubleValue() - drawn.x().from().doubleValue()) * 1e-6;
        double dy = (drawn.y().to().doubleValue() - drawn.y().from().doubleValue()) * 1e-6;
        for (Tile tile : plan.tiles().all()) {
            for (Point2D corner : tile.outline(plan.tiles().x(), plan.tiles().y())) {
                for (int i = 0; i < 4; i++) {
                    double x = corner.getX() + (i % 2 == 0 ? dx : -3 * dx);
                    double y = corner.getY() + (i < 2 ? dy : -3 * dy);
                    if (isInside(drawn.x(), x) && isInside(drawn.y(), y)) {
                        check(drawn, plan, x, y);
                    }
                }
            }
        }
    }

    private static boolean isInside(Varied range, double value) {
        return value > range.from().doubleValue() && value < range.to().doubleValue();
    }

    private static void check(Drawn drawn, Plan plan, double x, double y) {
        List<Standing> drawnThere = plan.regions().stream()
                .filter(region -> area(region, plan).contains(x, y))
                .map(Region::standing)
                .toList();
        Standing standing = drawn.law().standing(drawn.at(x, y));
        assertEquals(List.of(standing), drawnThere, () -> "%s, %s of %s".formatted(x, y, drawn));
    }

    private static Area area(Region region, Plan plan) {
        Projection asItIs = Point2D.Double::new;
        Area area = new Area();
        region.patches().forEach(patch -> area.add(asItIs.area(patch, plan.tiles())));
        return area;
    }

    @Test
    void the_regions_of_2023_are_free_excepted_and_licensed() {
        List<Region> regions =
                Drawn.of("2024-01-15", Drawn.TPP, Drawn.DENSITY).plan().regions();
        assertEquals(List.of("A", "B", "C"), regions.stream().map(Region::code).toList());
        assertEquals(
                List.of(Outcome.NO_LICENSE_REQUIRED, Outcome.LICENSE_EXCEPTION, Outcome.LICENSE_REQUIRED),
                regions.stream().map(region -> region.standing().outcome()).toList());
        assertEquals(Policy.PRESUMPTION_OF_DENIAL, regions.get(2).standing().policy());
        assertEquals(3, regions.stream().map(Region::fill).distinct().count());
        regions.forEach(region -> assertEquals(1, region.patches().size()));
    }

    @Test
    void the_lines_of_2023_bear_their_paragraphs() {
        assertEquals(
                Set.of(
                        "3A090.a.1: TPP \u2265 4800",
                        "3A090.a.2: TPP \u2265 1600",
                        "3A090.a.2: performance density \u2265 5.92",
                        "3A090.b.1: TPP \u2265 2400",
                        "3A090.b.1: performance density \u2265 1.6",
                        "3A090.b.2: TPP \u2265 1600",
                        "3A090.b.2: performance density \u2265 3.2"),
                words(Drawn.of("2024-01-15", Drawn.TPP, Drawn.DENSITY)));
    }

    @Test
    void where_the_area_varies_the_lines_are_still_those_of_performance_density() {
        assertEquals(
                words(Drawn.of("2024-01-15", Drawn.TPP, Drawn.DENSITY)),
                words(Drawn.of("2024-01-15", Drawn.TPP, Drawn.AREA)));
    }

    @Test
    void the_line_of_2022_is_one() {
        assertEquals(Set.of("3A090.a: TPP \u2265 4800"), words(Drawn.of("2023-01-01", Drawn.TPP, Drawn.DENSITY)));
    }

    @Test
    void the_lines_of_2026_are_those_of_case_by_case_review_too() {
        assertTrue(words(Drawn.of("2026-02-10", Drawn.TPP, Drawn.DRAM))
                .containsAll(Set.of(
                        "Supp. 2 to part 748, (dd)(1): TPP < 21000",
                        "Supp. 2 to part 748, (dd)(1): DRAM bandwidth < 6500 GB/s")));
    }

    @Test
    void the_letter_to_intel_draws_three_lines() {
        assertEquals(
                Set.of(
                        "744.23(b): DRAM bandwidth \u2265 1400 GB/s",
                        "744.23(b): I/O bandwidth \u2265 1100 GB/s",
                        "744.23(b): I/O and DRAM bandwidth together \u2265 1700 GB/s"),
                words(new Drawn("2025-06-01", "Intel", Drawn.IO, Drawn.DRAM)));
    }

    private static Set<String> words(Drawn drawn) {
        return drawn.plan().borders().stream().map(Border::words).collect(Collectors.toSet());
    }

    @Test
    void a_single_value_that_stands_by_itself_is_a_line() {
        List<Tile> thin =
                Drawn.of("2024-01-15", LINEAR_TPP, LINEAR_AREA).plan().tiles().thin();
        assertEquals(1, thin.size());
        assertEquals(0, thin.get(0).top());
        assertEquals(Outcome.NO_LICENSE_REQUIRED, thin.get(0).standing().outcome());
    }
}
