package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.determination.Determination;
import org.exportable.determination.Edge;
import org.exportable.determination.Interval;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.determination.Sweep.Band;
import org.exportable.determination.Sweep.Span;
import org.exportable.determination.Varied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** How a transaction stands for all values of a figure, or of two. */
class SweepTest {

    private static final List<String> FIGURES = List.of(
            "item.totalProcessingPerformance",
            "item.applicableDieAreaMm2",
            "item.performanceDensity",
            "item.ioBandwidthGBps",
            "item.dramBandwidthGBps",
            "item.hbm.bandwidthGBps",
            "item.hbm.packageAreaMm2",
            "item.transistorsBillion",
            "item.processNodeNm",
            "quantity",
            "attestations.priorTppThisYear",
            "attestations.usVolumeShare",
            "endUser.listedOwnership");

    private static final List<List<String>> PAIRS = List.of(
            List.of("item.totalProcessingPerformance", "item.applicableDieAreaMm2"),
            List.of("item.applicableDieAreaMm2", "item.totalProcessingPerformance"),
            List.of("item.totalProcessingPerformance", "item.performanceDensity"),
            List.of("item.totalProcessingPerformance", "attestations.priorTppThisYear"),
            List.of("item.ioBandwidthGBps", "item.dramBandwidthGBps"),
            List.of("item.totalProcessingPerformance", "quantity"),
            List.of("item.hbm.bandwidthGBps", "item.hbm.packageAreaMm2"));

    private static Sweep sweep(ObjectNode document, String regime, Varied fact, Varied across) {
        return TestLaw.EXPORTABLE.under(TestLaw.regime(regime)).sweep(RandomFacts.transaction(document), fact, across);
    }

    static Stream<String> regimes() {
        return Stream.of(
                "2022-11-01",
                "2024-06-01",
                "2024-12-31",
                "2025-06-01",
                "2025-06-01/PUBLISHED",
                "2026-02-10",
                "2026-08-01");
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void each_span_is_what_evaluating_its_ends_and_points_inside_gives(String regime) {
        RandomFacts random = new RandomFacts(regime.hashCode());
        for (int i = 0; i < 16; i++) {
            ObjectNode document = gappy(random.next(0.15), i);
            String fact = FIGURES.get(i % FIGURES.size());
            Band band = sweep(document, regime, Varied.all(fact), null).bands().get(0);
            band.spans().forEach(span -> check(span, span.values(), fact, document, regime));
        }
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void each_span_of_two_figures_is_what_evaluating_its_corners_and_points_inside_gives(String regime) {
        RandomFacts random = new RandomFacts(regime.hashCode() + 1L);
        for (int i = 0; i < PAIRS.size(); i++) {
            ObjectNode document = gappy(random.next(0.1), i);
            List<String> pair = PAIRS.get(i);
            Varied across = new Varied(pair.get(1), BigDecimal.ONE, new BigDecimal(5000));
            for (Band band :
                    sweep(document, regime, Varied.all(pair.get(0)), across).bands()) {
                for (BigDecimal x : points(band.across(), pair.get(1))) {
                    ObjectNode there = with(document, pair.get(1), x);
                    band.spans().forEach(span -> check(span, where(span.values(), x), pair.get(0), there, regime));
                }
            }
        }
    }

    /** A figure, and others that are unknown beside it: where the lines of both cross, the answer can change. */
    static Stream<Arguments> crossings() {
        String tpp = "item.totalProcessingPerformance";
        String area = "item.applicableDieAreaMm2";
        String io = "item.ioBandwidthGBps";
        String dram = "item.dramBandwidthGBps";
        String prior = "attestations.priorTppThisYear";
        return Stream.of(
                Arguments.of("CN", area, List.of(tpp)),
                Arguments.of("CN", tpp, List.of("item.performanceDensity")),
                Arguments.of("CN", "item.performanceDensity", List.of(tpp)),
                Arguments.of("CN", dram, List.of(io)),
                Arguments.of("CN", io, List.of(dram)),
                Arguments.of("SG", "quantity", List.of(prior)),
                Arguments.of("SG", "quantity", List.of(tpp)),
                Arguments.of("SG", tpp, List.of(prior)),
                Arguments.of("SG", prior, List.of(tpp)),
                Arguments.of("SG", tpp, List.of(prior, "item.performanceDensity")));
    }

    @ParameterizedTest
    @MethodSource("crossings")
    void so_it_is_beside_figures_that_are_unknown(String to, String fact, List<String> unknown) {
        for (String regime : List.of("2024-06-01", "2025-06-01", "2025-06-01/PUBLISHED", "2026-02-10")) {
            for (String exporter : List.of("Acme", "Intel")) {
                ObjectNode document = chip(to, exporter);
                unknown.forEach(path -> RandomFacts.set(document, path, "null"));
                Band band =
                        sweep(document, regime, Varied.all(fact), null).bands().get(0);
                band.spans().forEach(span -> check(span, span.values(), fact, document, regime));
            }
        }
    }

    private static ObjectNode chip(String to, String exporter) {
        ObjectNode document = RandomFacts.base();
        for (String path :
                List.of("to", "consignee.country", "consignee.headquarters", "consignee.parentHeadquarters")) {
            RandomFacts.set(document, path, '"' + to + '"');
        }
        document.remove("endUser");
        document.put("quantity", 1000);
        RandomFacts.set(document, "exporter.name", '"' + exporter + '"');
        RandomFacts.set(document, "item.totalProcessingPerformance", "3000");
        RandomFacts.set(document, "item.dataCenter", "true");
        RandomFacts.set(document, "attestations.nacObjected", "false");
        return document;
    }

    @ParameterizedTest
    @MethodSource("crossings")
    void so_it_is_for_each_value_of_a_second_figure(String to, String fact, List<String> others) {
        String second = others.get(0).equals("item.performanceDensity") ? "item.applicableDieAreaMm2" : others.get(0);
        Varied across = new Varied(second, BigDecimal.ONE, new BigDecimal(30_000_000));
        for (String regime : List.of("2024-06-01", "2025-06-01", "2025-06-01/PUBLISHED")) {
            ObjectNode document = chip(to, "Intel");
            others.forEach(path -> RandomFacts.set(document, path, "null"));
            for (Band band : sweep(document, regime, Varied.all(fact), across).bands()) {
                for (BigDecimal x : points(band.across(), second)) {
                    ObjectNode there = with(document, second, x);
                    band.spans().forEach(span -> check(span, where(span.values(), x), fact, there, regime));
                }
            }
        }
    }

    /** Every third transaction is complete, every third lacks some figures, every third has a die area. */
    private static ObjectNode gappy(ObjectNode document, int i) {
        RandomFacts.set(document, "to", i % 2 == 0 ? "\"CN\"" : "\"SG\"");
        ObjectNode item = (ObjectNode) document.get("item");
        if (i % 3 == 1) {
            item.remove(List.of("performanceDensity", "ioBandwidthGBps", "totalProcessingPerformance"));
            ((ObjectNode) document.get("attestations")).remove("priorTppThisYear");
        }
        if (i % 3 > 0) {
            item.remove(List.of("performanceDensity", "nonPlanar"));
            item.put("applicableDieAreaMm2", 400 + i);
        }
        return document;
    }

    private static void check(Span span, Interval values, String fact, ObjectNode document, String regime) {
        for (BigDecimal value : points(values, fact)) {
            ObjectNode there = with(document, fact, value);
            assertEquals(
                    span.standing(),
                    standing(there, regime),
                    () -> "%s %s of %s: %s, %s".formatted(fact, value.toPlainString(), span.values(), regime, there));
        }
    }

    private static Interval where(Interval values, BigDecimal x) {
        Edge high = values.high() == null ? null : Edge.at(values.high().where(x));
        return new Interval(Edge.at(values.low().where(x)), values.lowIncluded(), high, values.highIncluded());
    }

    /** The ends that belong to it, points close to those that do not, one between; beyond the last end near ones and far ones. */
    private static List<BigDecimal> points(Interval values, String fact) {
        BigDecimal low = values.low().constant();
        Stream<BigDecimal> points = values.high() == null
                ? Stream.of(values.lowIncluded() ? "0" : "0.001", "10", "300", "1000", "100000", "30000000")
                        .map(more -> low.add(new BigDecimal(more)))
                : Stream.of(values.lowIncluded() ? 0.0 : 1e-6, 0.4, values.highIncluded() ? 1.0 : 1 - 1e-6)
                        .map(share -> values.high().constant().subtract(low).multiply(BigDecimal.valueOf(share)))
                        .map(low::add);
        return points.map(value -> fact.equals("quantity") ? value.setScale(0, RoundingMode.HALF_UP) : value)
                .filter(value -> values.lowIncluded() ? value.compareTo(low) >= 0 : value.compareTo(low) > 0)
                .filter(value -> values.high() == null || isBelow(value, values))
                .toList();
    }

    private static boolean isBelow(BigDecimal value, Interval values) {
        int compared = value.compareTo(values.high().constant());
        return compared < 0 || values.highIncluded() && compared == 0;
    }

    private static ObjectNode with(ObjectNode document, String fact, BigDecimal value) {
        ObjectNode changed = document.deepCopy();
        ObjectNode item = (ObjectNode) changed.get("item");
        switch (fact) {
            case "item.applicableDieAreaMm2" -> {
                item.remove("performanceDensity");
                item.put("nonPlanar", value.signum() > 0);
            }
            case "item.performanceDensity" -> withDensity(item);
            default -> {}
        }
        put(changed, fact, value);
        return changed;
    }

    /** All digits of it: close to a line they matter. */
    private static void put(ObjectNode document, String path, BigDecimal value) {
        int dot = path.lastIndexOf('.');
        ObjectNode parent = dot < 0
                ? document
                : (ObjectNode) document.at("/" + path.substring(0, dot).replace('.', '/'));
        parent.put(path.substring(dot + 1), value);
    }

    private static void withDensity(ObjectNode item) {
        if (item.has("applicableDieAreaMm2")) {
            item.remove("applicableDieAreaMm2");
            item.put("nonPlanar", true);
        }
    }

    private static Standing standing(ObjectNode document, String regime) {
        Determination determination = TestLaw.evaluate(RandomFacts.transaction(document), regime);
        return TestLaw.standing(determination);
    }

    @Test
    void neighbouring_spans_differ_and_leave_no_gap() {
        ObjectNode document = RandomFacts.base();
        RandomFacts.set(document, "to", "\"CN\"");
        List<Span> spans = sweep(
                        document,
                        "2026-02-10",
                        new Varied("item.totalProcessingPerformance", BigDecimal.ZERO, new BigDecimal(30000)),
                        null)
                .bands()
                .get(0)
                .spans();
        IntStream.range(1, spans.size()).forEach(i -> {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            assertNotEquals(before.standing(), after.standing());
            assertEquals(before.values().high(), after.values().low());
            assertNotEquals(before.values().highIncluded(), after.values().lowIncluded());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"item.name", "item.totalProcesingPerformance", ""})
    void only_a_figure_can_be_swept(String fact) {
        assertThrows(
                IllegalArgumentException.class, () -> sweep(RandomFacts.base(), "2026-02-10", Varied.all(fact), null));
    }

    @Test
    void figures_that_follow_from_each_other_do_not_vary_together() {
        assertThrows(
                IllegalArgumentException.class,
                () -> sweep(
                        RandomFacts.base(),
                        "2026-02-10",
                        Varied.all("item.performanceDensity"),
                        Varied.all("item.applicableDieAreaMm2")));
    }
}
