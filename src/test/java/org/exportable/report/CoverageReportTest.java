package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.exportable.Transactions;
import org.exportable.fact.Item;
import org.exportable.law.Regime;
import org.exportable.suite.coverage.CoverageMeter;
import org.exportable.suite.coverage.HandmadeRules;
import org.exportable.suite.coverage.SuiteCoverage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One coverage as text, as JSON and as a page. */
class CoverageReportTest {

    private static final String MEETS = "MeetsParameters(\"a\")";

    @TempDir
    private Path folder;

    private CoverageMeter meter;
    private SuiteCoverage coverage;

    /** One rule fires, one is near-missed, one is never asked; of one all is touched. */
    @BeforeEach
    void twoCases() {
        meter = new HandmadeRules(folder)
                .add("classification/complete", "Commodity( dataCenter == true )", MEETS)
                .add(
                        "classification/fires",
                        "Commodity( totalProcessingPerformance >= 2400, // not totalProcessingPerformance < 4800\n"
                                + "        performanceDensity > 1.5, totalProcessingPerformance < 4800 )",
                        MEETS)
                .add("classification/misses", "Commodity( dataCenter == false, ioBandwidthGBps > 0 )", MEETS)
                .add("letter/none", "2024-01-01", "letter-2024", "Commodity()", "LicenseRequired(\"1\", \"1\")")
                .meter();
        count("<first>", Transactions.chip("2400", "2"));
        count("second", Transactions.chip("1000", "2"));
        coverage = meter.coverage();
    }

    private void count(String id, Item item) {
        meter.count(id, Transactions.to("CN", item), Regime.on(LocalDate.parse("2022-08-26")));
    }

    @Test
    void text_has_the_numbers_first_and_then_what_no_case_touches() {
        assertEquals("""
                What 2 cases touch of the rules
                  - Rules: 2 of 4 fired, 1 near-missed, 1 never.
                  - Boundaries: 4 of 11 sides touched: below, at and above each of the 4
                    numbers.
                  - Days: 1 of 7 touched: the 4 on which an instrument begins, binds or ends,
                    and those before.

                  folder          fired  near-missed  never  sides touched
                  classification  2      1            0      4 of 11
                  letter          0      0            1      -
                  A rule is near-missed where a single comparison, or a single pattern of what
                  other rules conclude, keeps it from firing. A case touches the side of a
                  boundary on which its value lies, if all else that the rule asks is so that
                  this comparison alone decides. An unknown fact counts as what meets no
                  condition, and an unknown figure touches nothing.

                classification/fires/2022-08-26.drl
                  - fires (line 7): fired by <first>
                    totalProcessingPerformance >= 2400: no case above
                    performanceDensity > 1.5: no case below or at
                    totalProcessingPerformance < 4800: no case at or above

                classification/misses/2022-08-26.drl
                  - misses (line 7): near-missed by 2 cases, first <first>
                    ioBandwidthGBps > 0: no case at or above; below is not possible

                letter/none/2024-01-01.drl
                  - none (line 7): never: no case of its law

                Days
                  - letter-2024, a part takes effect: no case on 2023-12-31 or 2024-01-01
                  - letter-2024, duties begin to bind: no case on 2024-01-31 or 2024-02-01
                  - letter-2024, a part has ended: no case on 2024-12-31 or 2025-01-01
                """, CoverageReport.text(coverage, 80, false));
    }

    @Test
    void json_has_a_line_for_each_rule_each_boundary_and_each_day() {
        List<String> lines = JsonCoverage.of(coverage).lines().toList();
        assertEquals(4 + 4 + 4, lines.size());
        assertEquals(
                "{\"kind\":\"rule\",\"file\":\"classification/fires/2022-08-26.drl\",\"rule\":\"fires\",\"line\":7,"
                        + "\"provision\":\"1 CFR 1\",\"reach\":\"FIRED\",\"binding\":2,\"fired\":1,"
                        + "\"firstFired\":\"<first>\",\"nearMissed\":1,\"firstNearMissed\":\"second\"}",
                lines.get(1));
        assertEquals(
                "{\"kind\":\"boundary\",\"file\":\"classification/fires/2022-08-26.drl\",\"rule\":\"fires\","
                        + "\"attribute\":\"totalProcessingPerformance\",\"operator\":\">=\",\"constant\":2400,"
                        + "\"below\":\"second\",\"at\":\"<first>\",\"above\":null,"
                        + "\"untouched\":[\"ABOVE\"],\"impossible\":[]}",
                lines.get(2));
        assertEquals(
                "{\"kind\":\"date\",\"instrument\":\"letter-2024\",\"date\":\"2024-01-01\",\"turn\":\"BEGINS\","
                        + "\"before\":null,\"on\":null,\"untouched\":[\"2023-12-31\",\"2024-01-01\"]}",
                lines.get(9));
    }

    private String page() {
        return CoveragePage.of(coverage, List.of("1 of 2 passed.", "Failed: <first>."), meter::text);
    }

    @Test
    void a_page_marks_each_rule_of_a_text_with_a_word() {
        String page = page();
        assertTrue(page.contains("<li class=\"fired\"><code>rule &quot;fires&quot;</code>"
                + " <span class=\"note fired\">fired by &lt;first&gt;</span></li>"));
        assertTrue(
                page.contains("<span class=\"note near-missed\">near-missed by 2 cases, first &lt;first&gt;</span>"));
        assertTrue(page.contains("<span class=\"note never\">never: no case of its law</span>"));
    }

    @Test
    void a_page_has_untouched_sides_beside_the_line_of_their_number_and_not_of_a_comment() {
        String page = page();
        assertTrue(page.contains("// not totalProcessingPerformance &lt; 4800</code>"
                + " <span class=\"note untouched\">totalProcessingPerformance &gt;= 2400: no case above</span></li>"));
        assertTrue(
                page.contains(
                        "performanceDensity &gt; 1.5, totalProcessingPerformance &lt; 4800 )</code>"
                                + " <span class=\"note untouched\">performanceDensity &gt; 1.5: no case below or at</span>"
                                + " <span class=\"note untouched\">totalProcessingPerformance &lt; 4800: no case at or above</span></li>"));
    }

    @Test
    void a_page_says_which_sides_are_not_possible() {
        count(
                "third",
                Transactions.chip()
                        .dataCenter(false)
                        .ioBandwidthGBps(BigDecimal.ZERO)
                        .build());
        count("fourth", Transactions.chip().dataCenter(false).build());
        coverage = meter.coverage();
        assertTrue(page().contains(
                        "<span class=\"note impossible\">ioBandwidthGBps &gt; 0: below is not possible</span>"));
    }

    @Test
    void a_rule_goes_from_its_head_to_its_end() {
        String page = page();
        assertTrue(page.contains("<li class=\"fired\"><code>end</code></li>"));
        assertTrue(page.contains("<li><code>// What it says.</code></li>"));
    }

    @Test
    void a_page_folds_only_files_of_which_all_is_touched() {
        String page = page();
        assertTrue(page.contains("<details>\n<summary><h3>classification/complete/2022-08-26.drl</h3>"));
        assertTrue(page.contains("<details open=\"open\">\n<summary><h3>classification/fires/2022-08-26.drl</h3>"
                + " 1 of 1 rules fired; 4 of 9 sides touched</summary>"));
    }

    @Test
    void a_page_stands_alone_and_takes_nothing_for_markup() {
        String page = page();
        assertTrue(page.startsWith("<!DOCTYPE html>"));
        assertTrue(page.contains("<p>Failed: &lt;first&gt;.</p>"));
        assertFalse(page.contains("<first>"));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("href"));
        assertFalse(page.contains("src="));
    }
}
