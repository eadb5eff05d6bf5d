package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.determination.Sweep;
import org.exportable.determination.Varied;
import org.exportable.fact.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** How far: the plane of two figures. */
@InBrowser
class HowFarPageTest {

    private static final String QUESTION = "tpp=3000&density=2&datacenter=yes&dram=1200&io=500&nonplanar=yes&name=Part"
            + "&to=CN&date=2025-06-01&exporter.name=Acme&consignee.in=CN&consignee.hq=CN&consignee.parent=CN";
    private static final String TRANSACTION = """
            {"item": {"name": "Part", %s"dataCenter": true, "ioBandwidthGBps": 500, "nonPlanar": true},
             "to": "CN", "date": "2025-06-01", "exporter": {"name": "Acme"},
             "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN"}}
            """;

    private final Page page;

    HowFarPageTest(Page page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "density | item.performanceDensity | 0.3 | 60    | \"dramBandwidthGBps\": 1200,",
                "dram    | item.dramBandwidthGBps  | 50  | 20000 | \"performanceDensity\": 2,"
            })
    void the_regions_are_those_of_the_sweep(String axis, String fact, BigDecimal from, BigDecimal to, String rest) {
        page.open("far", QUESTION + "&y=" + axis);
        page.await(".plane");
        Transaction transaction = TestLaw.read("question.json", TRANSACTION.formatted(rest));
        Sweep sweep = TestLaw.EXPORTABLE
                .under(TestLaw.regime("2025-06-01"))
                .sweep(
                        transaction,
                        new Varied("item.totalProcessingPerformance", new BigDecimal(200), new BigDecimal(150_000)),
                        new Varied(fact, from, to));
        List<List<String>> expected =
                sweep.bands().stream().flatMap(HowFarPageTest::cells).toList();
        assertTrue(expected.size() > 1);
        assertEquals(
                expected,
                page.attributes(
                        ".plane .regions rect",
                        "data-across-from",
                        "data-across-to",
                        "data-from",
                        "data-to",
                        "data-outcome"));
    }

    private static Stream<List<String>> cells(Sweep.Band band) {
        return band.spans().stream()
                .map(span -> List.of(
                        plain(band.across().low().constant()),
                        plain(band.across().high().constant()),
                        plain(span.values().low().constant()),
                        plain(span.values().high().constant()),
                        span.standing().outcome().name()));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Test
    void dragging_the_point_sets_both_figures_and_the_answer() {
        page.open("far", QUESTION);
        page.awaitOutcome("LICENSE_EXCEPTION");
        page.drag(".plane .point", 160, 0);
        page.until(() -> Double.parseDouble(page.key("tpp")) > 4800 ? true : null);
        page.awaitOutcome("LICENSE_REQUIRED");
    }

    @Test
    void arrow_keys_move_the_point() {
        page.open("far", QUESTION.replace("density=2", "density=1.61"));
        page.awaitOutcome("LICENSE_EXCEPTION");
        page.tabPastTheFormTo(".plane .point");
        page.press(Keys.ARROW_DOWN);
        page.awaitKey("density", "1.578");
        page.awaitOutcome("NO_LICENSE_REQUIRED");
        page.press(Keys.ARROW_RIGHT);
        page.awaitKey("tpp", "3060");
        assertEquals(
                "TPP 3,060, Performance density 1.578: no license required",
                page.attribute(".point", "aria-valuetext"));
    }

    @Test
    void a_density_that_follows_from_the_die_area_gives_way_to_the_one_that_is_dragged_to() {
        page.open("far", QUESTION.replace("density=2", "area=1500"));
        page.awaitOutcome("LICENSE_EXCEPTION");
        page.drag(".plane .point", 0, 60);
        page.until(() -> page.key("area") == null ? true : null);
        page.awaitOutcome("NO_LICENSE_REQUIRED");
    }

    @Test
    void a_click_on_a_chip_chooses_it() {
        page.open("far", QUESTION);
        page.click(".plane .chip[data-id=cerebras-wse2]");
        page.awaitKey("item", "cerebras-wse2");
    }

    @Test
    void the_regions_are_told_in_words_too() {
        page.open("far", QUESTION);
        page.await(".plane");
        assertTrue(page.await(".regions-table").getText().contains("TPP 2,400 or more, below 4,800"));
    }
}
