package org.exportable;

import static org.exportable.TestLaw.evaluate;
import static org.exportable.Transactions.chip;
import static org.exportable.Transactions.hbm;
import static org.exportable.Transactions.to;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.exportable.fact.Category;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.ProcessingRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of ECCN 3A090 and 4A090 just below, at and just above. */
class ClassificationThresholdsTest {

    private static final String IN_2022 = "2022-10-21";
    private static final String IN_2023 = "2023-11-17";
    private static final String LATELY = "2026-08-01";

    private static String classification(Item item, String day) {
        return String.join(" ", evaluate(to("DE", item), day).classification());
    }

    @ParameterizedTest
    @CsvSource({
        "599.99, 4800, ''",
        "600, 4799.99, ''",
        "600, 4800, 3A090.a",
        "600.01, 4800.01, 3A090.a",
        "100000, 4799.99, ''",
        "599.99, 100000, ''"
    })
    void in_2022_both_600_gigabytes_a_second_and_4800_were_needed(BigDecimal io, BigDecimal tpp, String paragraph) {
        Item item = chip().ioBandwidthGBps(io).totalProcessingPerformance(tpp).build();
        assertEquals(paragraph, classification(item, IN_2022));
    }

    @ParameterizedTest
    @CsvSource({"true, 20", "false, 20", "true, 0", "false, 0"})
    void in_2022_neither_data_centers_nor_density_mattered(boolean dataCenter, BigDecimal density) {
        Item item = chip().ioBandwidthGBps(new BigDecimal(600))
                .totalProcessingPerformance(new BigDecimal(4800))
                .dataCenter(dataCenter)
                .performanceDensity(density)
                .build();
        assertEquals("3A090.a", classification(item, IN_2022));
    }

    @ParameterizedTest
    @CsvSource({
        "1599.99, 5.92, ''",
        "1599.99, 1000, ''",
        "1600, 3.19999, ''",
        "1600, 3.2, 3A090.b",
        "1600, 3.20001, 3A090.b",
        "1600, 5.91999, 3A090.b",
        "1600, 5.92, 3A090.a",
        "1600, 5.92001, 3A090.a",
        "1600.01, 3.2, 3A090.b",
        "2399.99, 1.6, ''",
        "2399.99, 3.19999, ''",
        "2399.99, 3.2, 3A090.b",
        "2400, 1.59999, ''",
        "2400, 1.6, 3A090.b",
        "2400, 1.60001, 3A090.b",
        "2400, 5.91999, 3A090.b",
        "2400, 5.92, 3A090.a",
        "2400.01, 1.6, 3A090.b",
        "4799.99, 1.59999, ''",
        "4799.99, 1.6, 3A090.b",
        "4799.99, 5.92, 3A090.a",
        "4800, 0, 3A090.a",
        "4800, 1.6, 3A090.a",
        "4800, 3.2, 3A090.a",
        "4800, 5.92, 3A090.a",
        "4800.01, 3.2, 3A090.a"
    })
    void since_2023_performance_and_density_decide_for_data_center_chips(String tpp, String density, String paragraph) {
        assertEquals(paragraph, classification(chip(tpp, density), IN_2023));
        assertEquals(paragraph, classification(chip(tpp, density), LATELY));
    }

    @ParameterizedTest
    @CsvSource({
        "1600, 5.92, ''",
        "2400, 1.6, ''",
        "4799.99, 3.2, ''",
        "4799.99, 1000, ''",
        "4800, 0, 3A090.a",
        "4800, 1000, 3A090.a"
    })
    void note_2_takes_out_chips_below_4800_that_are_not_for_data_centers(String tpp, String density, String paragraph) {
        Item item = ItemBuilder.from(chip(tpp, density)).withDataCenter(false);
        assertEquals(paragraph, classification(item, IN_2023));
    }

    @ParameterizedTest
    @CsvSource({
        "16, 300, 100000, 3A090.a",
        "8, 600, 100000, 3A090.a",
        "8, 599.999, 100000, ''",
        "16, 296, 800, 3A090.a",
        "16, 296, 800.01, 3A090.b",
        "16, 150, 1500, 3A090.b",
        "16, 150, 1500.01, ''",
        "8, 200, 500, 3A090.b",
        "8, 200, 500.01, ''",
        "4, 1199.99, 0, ''"
    })
    void figures_computed_from_rates_and_area_stand_exactly_on_the_line(
            int bits, BigDecimal tops, BigDecimal area, String paragraph) {
        Item item = chip().totalProcessingPerformance(null)
                .performanceDensity(null)
                .nonPlanar(null)
                .processing(List.of(new ProcessingRate(bits, tops)))
                .applicableDieAreaMm2(area)
                .build();
        assertEquals(paragraph, classification(item, IN_2023));
    }

    @ParameterizedTest
    @CsvSource({"4800, 0, 4A090.a", "4799.99, 1.6, 4A090.b", "4799.99, 1.59, ''", "1600, 5.92, 4A090.a"})
    void a_computer_is_judged_by_its_circuit(String tpp, String density, String paragraph) {
        Item item = ItemBuilder.from(chip(tpp, density)).withCategory(Category.COMPUTER);
        assertEquals(paragraph, classification(item, LATELY));
    }

    @ParameterizedTest
    @CsvSource({"241.99, 121, ''", "242, 121, ''", "242.01, 121, 3A090.c", "200, 100, ''", "200, 99.99, 3A090.c"})
    void memory_above_2_gigabytes_a_second_per_square_millimetre_is_controlled(
            String bandwidth, String area, String paragraph) {
        assertEquals(paragraph, classification(hbm(bandwidth, area), "2024-12-02"));
        assertEquals("", classification(hbm(bandwidth, area), "2024-12-01"));
    }

    @ParameterizedTest
    @CsvSource({"STAND_ALONE, 3A090.c", "WITH_INTERFACE_DIE, 3A090.c", "WITH_PROCESSOR, ''"})
    void memory_in_one_package_with_a_processor_is_not_controlled_by_itself(
            HbmAttachment attachment, String paragraph) {
        HighBandwidthMemory memory = new HighBandwidthMemory(attachment, new BigDecimal(819), new BigDecimal(121));
        assertEquals(
                paragraph, classification(ItemBuilder.from(hbm("819", "121")).withHbm(memory), LATELY));
    }

    @Test
    void a_chip_of_both_paragraphs_is_named_by_the_stricter_one_only() {
        assertEquals(
                List.of("3A090.a"),
                evaluate(to("DE", chip("4800", "4")), LATELY).classification());
    }
}
