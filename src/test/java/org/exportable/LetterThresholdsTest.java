package org.exportable;

import static org.exportable.TestLaw.evaluate;
import static org.exportable.TestLaw.outcome;
import static org.exportable.Transactions.chip;
import static org.exportable.Transactions.to;
import static org.exportable.Transactions.withExporter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.exportable.analysis.Quick;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers in, or reported of, letters to single companies. */
class LetterThresholdsTest {

    private static Item chipOf(String tpp, String io, String dram) {
        return chip().totalProcessingPerformance(new BigDecimal(tpp))
                .ioBandwidthGBps(new BigDecimal(io))
                .dramBandwidthGBps(new BigDecimal(dram))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "4991.99, 600, NO_LICENSE_REQUIRED",
        "4992, 599.99, NO_LICENSE_REQUIRED",
        "4992, 600, LICENSE_REQUIRED",
        "4992.01, 600.01, LICENSE_REQUIRED"
    })
    void in_2022_nvidia_was_bound_from_the_figures_of_the_a100_on(String tpp, String io, String outcome) {
        assertEquals(outcome, outcome(withExporter(to("CN", chipOf(tpp, io, "1000")), "NVIDIA"), "2022-09-01"));
    }

    @ParameterizedTest
    @CsvSource({"4799.99, true, NO_LICENSE_REQUIRED", "4800, true, LICENSE_REQUIRED", "4800, false, NO_LICENSE_REQUIRED"
    })
    void in_2023_nvidia_was_bound_for_data_center_chips_from_4800_on(String tpp, boolean dataCenter, String outcome) {
        Item item = ItemBuilder.from(chipOf(tpp, "400", "1000")).withDataCenter(dataCenter);
        assertEquals(outcome, outcome(withExporter(to("CN", item), "NVIDIA"), "2023-11-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "1399.99, 299.99, NO_LICENSE_REQUIRED",
        "1400, 0, LICENSE_REQUIRED",
        "1399.99, 300.01, LICENSE_REQUIRED",
        "1399.99, 300, NO_LICENSE_REQUIRED",
        "1000, 700, LICENSE_REQUIRED",
        "1000, 699.99, NO_LICENSE_REQUIRED",
        "0, 1100, LICENSE_REQUIRED",
        "0, 1099.99, NO_LICENSE_REQUIRED"
    })
    void intel_is_bound_by_memory_interconnect_or_both_together(String dram, String io, String outcome) {
        assertEquals(outcome, outcome(withExporter(to("CN", chipOf("1000", io, dram)), "Intel"), "2025-04-16"));
    }

    @ParameterizedTest
    @CsvSource({
        "1399.99, 300, NO_LICENSE_REQUIRED",
        "1400, 0, LICENSE_REQUIRED",
        "1000, 700, LICENSE_REQUIRED",
        "1000, 699.99, NO_LICENSE_REQUIRED",
        "0, 899.99, NO_LICENSE_REQUIRED",
        "0, 900, LICENSE_REQUIRED",
        "3999.99, 0, LICENSE_REQUIRED",
        "4000, 0, LICENSE_REQUIRED"
    })
    void nvidia_is_bound_by_the_bandwidths_of_the_h20_and_by_those_reported_for_intel(
            String dram, String io, String outcome) {
        assertEquals(outcome, outcome(withExporter(to("CN", chipOf("1000", io, dram)), "NVIDIA"), "2025-04-09"));
    }

    @ParameterizedTest
    @CsvSource({"3999.99, true", "4000, false"})
    void a_threshold_that_was_only_reported_is_named_as_such(String dram, boolean reported) {
        var determination = evaluate(withExporter(to("CN", chipOf("1000", "0", dram)), "NVIDIA"), "2025-04-09");
        assertEquals(reported, TestLaw.hasNotice(determination, "limits reported for Intel"));
    }

    @ParameterizedTest
    @CsvSource({"MI308X, LICENSE_REQUIRED", "MI300X, NO_LICENSE_REQUIRED"})
    void amd_is_bound_for_the_mi308_by_name_alone(String name, String outcome) {
        Item item = ItemBuilder.from(chipOf("1000", "1100", "5300")).withName(name);
        assertEquals(outcome, outcome(withExporter(to("CN", item), "AMD"), "2025-04-15"));
    }

    @ParameterizedTest
    @CsvSource({"MI250, LICENSE_REQUIRED", "MI100, NO_LICENSE_REQUIRED"})
    void in_2022_amd_was_bound_for_the_mi250_and_not_for_the_mi100(String name, String outcome) {
        Item item = ItemBuilder.from(chipOf("10000", "800", "3000")).withName(name);
        assertEquals(outcome, outcome(withExporter(to("CN", item), "AMD"), "2022-08-26"));
    }

    @ParameterizedTest
    @CsvSource({"NVIDIA, 2022-09-01", "AMD, 2022-09-01", "NVIDIA, 2023-11-01", "NVIDIA, 2025-05-01", "Intel, 2025-05-01"
    })
    void no_letter_counts_in_the_published_view(String exporter, String day) {
        Item item = ItemBuilder.from(chipOf("4799", "1100", "5300")).withDataCenter(false);
        assertEquals(
                "NO_LICENSE_REQUIRED",
                Quick.outcome(withExporter(to("CN", item), exporter), day + "/PUBLISHED")
                        .name());
    }

    @Test
    void the_review_policy_of_a_letter_is_not_published() {
        assertEquals("UNPUBLISHED", TestLaw.policy(withExporter(to("CN", Transactions.h20()), "NVIDIA"), "2025-05-01"));
    }

    @Test
    void another_exporter_of_such_a_chip_is_told_of_the_letters() {
        assertTrue(TestLaw.hasNotice(evaluate(to("CN", Transactions.h20()), "2025-05-01"), "Other letters may exist"));
    }
}
