package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.exportable.catalogue.Catalogue;
import org.exportable.fact.Item;
import org.junit.jupiter.api.Test;

class ItemBinderTest {

    @Test
    void an_id_alone_is_the_entry_of_the_catalogue() {
        assertEquals(entry("nvidia-h20-96"), item("NVIDIA-H20-96"));
    }

    @Test
    void an_object_with_an_id_alone_is_the_same() {
        assertEquals(entry("nvidia-h20-96"), item("{catalog: nvidia-h20-96}"));
    }

    @Test
    void a_stated_figure_takes_the_place_of_the_catalogues() {
        assertEquals(
                new BigDecimal("500"),
                item("{catalog: nvidia-h20-96, ioBandwidthGBps: 500}").ioBandwidthGBps());
    }

    @Test
    void a_stated_performance_takes_the_place_of_the_rates() {
        assertEquals(
                List.of(),
                item("{catalog: nvidia-h20-96, totalProcessingPerformance: 1}").processing());
    }

    @Test
    void a_stated_density_takes_the_place_of_the_area() {
        assertNull(item("{catalog: nvidia-h20-96, performanceDensity: 1}").applicableDieAreaMm2());
    }

    @Test
    void a_stated_figure_is_no_estimate() {
        assertEquals(
                Set.of(),
                item("{catalog: nvidia-b200, applicableDieAreaMm2: 1600}").estimated());
    }

    @Test
    void other_estimates_stay_estimates() {
        assertEquals(
                entry("nvidia-b200").estimated(),
                item("{catalog: nvidia-b200, ioBandwidthGBps: 1}").estimated());
    }

    @Test
    void an_empty_object_is_an_item_of_which_nothing_is_known() {
        assertNull(item("{}").dataCenter());
    }

    @Test
    void a_planar_item_may_have_a_density_of_zero() {
        assertEquals(
                BigDecimal.ZERO,
                item("{totalProcessingPerformance: 9, applicableDieAreaMm2: 0, performanceDensity: 0}")
                        .performanceDensity());
    }

    @Test
    void a_rounded_density_agrees() {
        assertEquals(
                new BigDecimal("0.3333333"),
                item("{totalProcessingPerformance: 1, applicableDieAreaMm2: 3, performanceDensity: 0.3333333}")
                        .performanceDensity());
    }

    private static Item entry(String id) {
        return Catalogue.standard().find(id).orElseThrow().item();
    }

    private static Item item(String yaml) {
        return Reader.transaction("order.yaml", "to: CN\nitem: " + yaml).item();
    }
}
