package org.exportable.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.fact.Category;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.TechnicalNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void there_are_at_least_150_entries() {
        assertTrue(catalogue.all().size() >= 150);
    }

    @Test
    void every_row_recomputes_to_the_published_performance() {
        List<String> wrong = Row.readAll("chips.csv", row -> {
            BigDecimal published = row.number("publishedTotalProcessingPerformance");
            return published == null || agrees(row, published) ? "" : row.text("id");
        });
        assertEquals(List.of(), wrong.stream().filter(id -> !id.isEmpty()).toList());
    }

    private static boolean agrees(Row row, BigDecimal published) {
        return TechnicalNotes.totalProcessingPerformance(ChipRow.read(row).item())
                .filter(computed -> computed.subtract(published).abs().compareTo(ROUNDING) <= 0)
                .isPresent();
    }

    @Test
    void every_row_with_a_rate_has_a_published_performance_to_check_it() {
        assertEquals(
                List.of(),
                Row.readAll("chips.csv", CatalogueTest::uncheckedId).stream()
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private static String uncheckedId(Row row) {
        boolean rated = !ChipRow.read(row).item().processing().isEmpty();
        return rated && row.text("publishedTotalProcessingPerformance") == null ? row.text("id") : "";
    }

    @Test
    void every_row_has_a_source() {
        assertNone(entry -> entry.source() == null);
    }

    @Test
    void every_row_says_how_well_its_figures_are_known() {
        assertNone(entry -> entry.confidence() == null);
    }

    @Test
    void every_estimated_row_with_rates_marks_its_performance_as_an_estimate() {
        assertNone(entry -> entry.confidence() == Confidence.ESTIMATED
                && !entry.item().processing().isEmpty()
                && !entry.item().estimated().contains("totalProcessingPerformance"));
    }

    @Test
    void memory_stacks_stand_alone_and_process_nothing() {
        assertNone(entry -> entry.item().category() == Category.HBM
                && (entry.item().hbm().attachment() != HbmAttachment.STAND_ALONE
                        || entry.item().totalProcessingPerformance().signum() != 0));
    }

    @Test
    void every_memory_stack_has_a_bandwidth_density() {
        assertNone(entry -> entry.item().category() == Category.HBM
                && TechnicalNotes.memoryBandwidthDensity(entry.item().hbm()).isEmpty());
    }

    @Test
    void every_id_is_in_lower_case_so_that_any_case_finds_it() {
        assertNone(entry -> !entry.id().equals(entry.id().toLowerCase(Locale.ROOT)));
    }

    @Test
    void every_item_names_its_entry() {
        assertNone(entry ->
                !entry.id().equals(entry.item().catalog()) || entry.item().name() == null);
    }

    private void assertNone(Predicate<CatalogueEntry> wrong) {
        assertEquals(
                List.of(),
                catalogue.all().stream().filter(wrong).map(CatalogueEntry::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "nvidia-a100-sxm-80, 4992", "nvidia-a800-sxm-80, 4992", "nvidia-h800-sxm, 15832", "nvidia-l40, 2896",
        "nvidia-rtx-4090, 5284.8", "nvidia-rtx-4090d, 4707.2", "nvidia-h20-96, 2368", "nvidia-h100-sxm, 15832",
        "aws-trainium1, 3610", "msft-maia-100, 18000"
    })
    void a_well_known_chip_has_its_performance(String id, BigDecimal performance) {
        assertEquals(
                0,
                TechnicalNotes.totalProcessingPerformance(entry(id).item())
                        .orElseThrow()
                        .compareTo(performance));
    }

    @Test
    void an_estimated_die_area_makes_the_density_an_estimate_but_not_the_performance() {
        assertEquals(
                Set.of("applicableDieAreaMm2", "performanceDensity"),
                entry("nvidia-b200").item().estimated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cerebras-wse3", "groq-lpu-v1"})
    void memory_on_the_chip_is_no_dram(String id) {
        assertEquals(BigDecimal.ZERO, entry(id).item().dramBandwidthGBps());
    }

    @Test
    void chips_of_chinese_companies_are_marked() {
        assertTrue(entry("huawei-ascend-910c").prcDesigned());
    }

    @Test
    void an_id_is_found_in_any_case() {
        assertTrue(catalogue.find("NVIDIA-H20-96").isPresent());
    }

    @Test
    void an_unknown_id_is_not_found() {
        assertEquals(Optional.empty(), catalogue.find("nvidia-h20"));
    }

    @Test
    void a_mistyped_id_leads_to_the_nearest() {
        assertEquals("nvidia-h20-96", catalogue.nearest("nvidia-h2096"));
    }

    @Test
    void a_figure_that_somebody_states_is_no_estimate_any_more() {
        Set<String> estimated = entry("nvidia-b200").item().estimated();
        assertEquals(Set.of(), Estimates.without(estimated, Set.of("applicableDieAreaMm2")));
    }

    private CatalogueEntry entry(String id) {
        return catalogue.find(id).orElseThrow();
    }
}
