package org.exportable.suite.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.Transactions;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cases touch of rules made for the purpose. */
class CoverageMeterTest {

    private static final String MEETS = "MeetsParameters(\"a\")";
    private static final String LICENSE = "LicenseRequired(\"1\", \"1(a)\")";

    @TempDir
    private Path folder;

    private HandmadeRules rules;

    @BeforeEach
    void noRules() {
        rules = new HandmadeRules(folder);
    }

    /** A chip of these figures to China. */
    private static Transaction chip(String performance, String density) {
        return Transactions.to("CN", Transactions.chip(performance, density));
    }

    private static Transaction unknownPerformance() {
        return Transactions.withItem(
                chip("0", "2"), item -> ItemBuilder.from(item).withTotalProcessingPerformance(null));
    }

    /** What cases, numbered from 1, touch of the rule that is called "t". */
    private RuleCoverage rule(Transaction... cases) {
        CoverageMeter meter = rules.meter();
        for (int i = 0; i < cases.length; i++) {
            meter.count("case-" + (i + 1), cases[i], on("2024-06-01"));
        }
        return meter.coverage().rules().stream()
                .filter(each -> each.rule().name().equals("t"))
                .findFirst()
                .orElseThrow();
    }

    private BoundaryCoverage boundary(int index, Transaction... cases) {
        return rule(cases).boundaries().get(index);
    }

    private static Regime on(String day) {
        return Regime.on(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({"2400, 2, FIRED", "2400, 1, NEAR_MISSED", "2399, 2, NEAR_MISSED", "2399, 1, NEVER"})
    void a_rule_is_near_missed_if_a_single_comparison_keeps_it_from_firing(
            String performance, String density, Reach reach) {
        rules.add(
                "classification/t", "Commodity( totalProcessingPerformance >= 2400, performanceDensity > 1.5 )", MEETS);
        assertEquals(reach, rule(chip(performance, density)).reach());
    }

    @Test
    void of_alternatives_the_nearest_counts() {
        rules.add(
                "classification/t",
                "Commodity( ( totalProcessingPerformance >= 2400 && performanceDensity > 2 ) || dataCenter == false )",
                MEETS);
        assertEquals(Reach.NEAR_MISSED, rule(chip("1", "1")).reach());
    }

    @Test
    void the_nearest_case_counts_and_the_first_is_named() {
        rules.add("classification/t", "Commodity( totalProcessingPerformance >= 2400 )", MEETS);
        RuleCoverage rule = rule(chip("1", "1"), chip("2400", "1"), chip("2", "1"), chip("2500", "1"));
        assertEquals(Reach.FIRED, rule.reach());
        assertEquals(4, rule.binding());
        assertEquals(new Hits(2, "case-2"), rule.fired());
        assertEquals(new Hits(2, "case-1"), rule.nearMissed());
    }

    @Test
    void what_other_rules_conclude_counts_as_one_comparison() {
        rules.add("classification/other", "Commodity( totalProcessingPerformance >= 9000 )", "MeetsParameters(\"b\")");
        rules.add("classification/t", "exists MeetsParameters( paragraph == \"b\" )", MEETS);
        assertEquals(Reach.NEAR_MISSED, rule(chip("1", "1")).reach());
        assertEquals(Reach.FIRED, rule(chip("9000", "1")).reach());
    }

    @Test
    void a_denial_is_one_comparison_away_where_one_party_stands_against_it() {
        rules.add("classification/t", "not Participant( sector == Sector.MILITARY, recipient == true )", MEETS);
        Transaction soldier = Transactions.withEndUser(
                chip("1", "1"), user -> PartyBuilder.from(user).withSector(Sector.MILITARY));
        assertEquals(Reach.FIRED, rule(chip("1", "1")).reach());
        assertEquals(Reach.NEAR_MISSED, rule(soldier).reach());
    }

    @Test
    void a_party_does_not_come_nearer_by_what_another_party_is() {
        rules.add(
                "classification/t",
                "Participant( function == Participant.Function.EXPORTER, name == \"SELLER\", role == \"OSAT\" )",
                MEETS);
        Transaction bought = Transactions.withEndUser(
                chip("1", "1"),
                user -> PartyBuilder.builder(user).name("Seller").role("OSAT").build());
        assertEquals(Reach.NEVER, rule(bought).reach());
    }

    @Test
    void exceptions_are_asked_only_where_a_license_is_required() {
        rules.add("requirement/license", "Commodity( dataCenter == true )", LICENSE);
        rules.add(
                "exception/t",
                "Commodity( totalProcessingPerformance < 2400 )",
                "ExceptionCondition(\"NAC\", \"item\", Status.MET)");
        Transaction free = Transactions.withItem(
                chip("1", "1"), item -> ItemBuilder.from(item).withDataCenter(false));
        assertEquals(Reach.NEVER, rule(free).reach());
        assertEquals(Map.of(), boundary(0, free).touched());
        assertEquals(
                Map.of(Side.BELOW, "case-2"), boundary(0, free, chip("1", "1")).touched());
    }

    @Test
    void notices_count_too() {
        rules.add("notice/t", "Commodity( totalProcessingPerformance >= 2400 )", "Notice()");
        assertEquals(Reach.FIRED, rule(chip("2400", "1")).reach());
        assertEquals(Reach.NEAR_MISSED, rule(chip("1", "1")).reach());
    }

    @Test
    void a_case_touches_the_side_on_which_its_value_lies() {
        rules.add("classification/t", "Commodity( totalProcessingPerformance >= 2400 )", MEETS);
        BoundaryCoverage boundary = boundary(0, chip("2400", "1"), chip("2399.9", "1"), chip("2400", "1"));
        assertEquals(Map.of(Side.AT, "case-1", Side.BELOW, "case-2"), boundary.touched());
        assertEquals(List.of(Side.ABOVE), boundary.untouched());
    }

    @Test
    void a_case_touches_only_what_decides() {
        rules.add(
                "classification/t", "Commodity( totalProcessingPerformance >= 2400, performanceDensity > 1.5 )", MEETS);
        assertEquals(Map.of(), boundary(0, chip("2400", "1")).touched());
        assertEquals(
                Map.of(Side.BELOW, "case-1"), boundary(1, chip("2400", "1")).touched());
    }

    @Test
    void where_an_alternative_holds_nothing_else_decides() {
        rules.add(
                "classification/t",
                "Commodity( totalProcessingPerformance >= 2400 || performanceDensity > 1.5 )",
                MEETS);
        assertEquals(Map.of(), boundary(0, chip("2400", "2")).touched());
        assertEquals(Map.of(Side.AT, "case-1"), boundary(0, chip("2400", "1")).touched());
    }

    @Test
    void a_party_decides_only_where_no_other_party_does() {
        rules.add("classification/t", "exists Participant( recipient == true, listedOwnership >= 0.5 )", MEETS);
        Transaction half = Transactions.withEndUser(
                chip("1", "1"), user -> PartyBuilder.from(user).withListedOwnership(new BigDecimal("0.5")));
        assertEquals(Map.of(Side.AT, "case-1"), boundary(0, half).touched());
    }

    @Test
    void a_denied_number_has_its_sides_as_well() {
        rules.add("classification/t", "not Commodity( totalProcessingPerformance >= 2400 )", MEETS);
        assertEquals(
                Set.of(Side.BELOW, Side.AT),
                boundary(0, chip("2400", "1"), chip("1", "1")).touched().keySet());
    }

    @Test
    void an_unknown_figure_touches_nothing() {
        rules.add("classification/t", "Commodity( totalProcessingPerformance >= 2400 )", MEETS);
        assertEquals(Map.of(), boundary(0, unknownPerformance()).touched());
    }

    @Test
    void an_unknown_day_touches_nothing() {
        rules.add("classification/t", "Commodity( usAvailableSince <= 20260115 )", MEETS);
        Transaction known = chip("1", "1");
        Transaction unknown =
                Transactions.withItem(known, item -> ItemBuilder.from(item).withUsAvailableSince(null));
        assertEquals(Map.of(Side.BELOW, "case-2"), boundary(0, unknown, known).touched());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "totalProcessingPerformance >= 1600, totalProcessingPerformance < 4800; BELOW AT ABOVE",
                "totalProcessingPerformance >= 1600, totalProcessingPerformance >= 4800; ABOVE",
                "totalProcessingPerformance >= 1600, totalProcessingPerformance > 1600; ABOVE",
                "totalProcessingPerformance >= 1600 || totalProcessingPerformance >= 900; BELOW",
                "totalProcessingPerformance >= 1600, dataCenter == true || totalProcessingPerformance > 4800; BELOW AT ABOVE",
                "totalProcessingPerformance > 0; AT ABOVE"
            })
    void sides_that_the_rule_itself_excludes_are_not_asked_for(String condition, String possible) {
        rules.add("classification/t", "Commodity( %s )".formatted(condition), MEETS);
        Set<Side> sides = EnumSet.noneOf(Side.class);
        List.of(possible.split(" ")).forEach(each -> sides.add(Side.valueOf(each)));
        assertEquals(sides, boundary(0).possible());
    }

    @Test
    void a_rule_is_measured_only_in_cases_of_its_law() {
        rules.add("letter/t", "2024-01-01", "letter-2024", "Commodity( totalProcessingPerformance >= 2400 )", LICENSE);
        CoverageMeter meter = rules.meter();
        for (String day : List.of("2023-12-31", "2024-01-31", "2024-02-01", "2024-12-31", "2025-01-01")) {
            meter.count(day, chip("2400", "1"), on(day));
            meter.count(day + " as published", chip("2400", "1"), on(day).published());
            meter.count(day + " without", chip("2400", "1"), on(day).without("letter-2024"));
        }
        RuleCoverage rule = meter.coverage().rules().get(0);
        assertEquals(2, rule.binding());
        assertEquals(new Hits(2, "2024-02-01"), rule.fired());
    }

    /** The day on which the coverage begins, and after it those of the letter of 2024; a draft has none. */
    private List<DateCoverage> dates(Regime... cases) {
        rules.add("classification/any", "Commodity( dataCenter == true )", MEETS);
        CoverageMeter meter = rules.meter();
        for (Regime each : cases) {
            meter.count(each.toString(), chip("1", "1"), each);
        }
        return meter.coverage().dates();
    }

    @Test
    void an_instrument_has_days_on_which_it_begins_binds_and_ends() {
        assertEquals(
                List.of(
                        "always 2022-08-26 BEGINS",
                        "letter-2024 2024-01-01 BEGINS",
                        "letter-2024 2024-02-01 BINDS",
                        "letter-2024 2025-01-01 ENDS"),
                dates().stream()
                        .map(each -> "%s %s %s".formatted(each.instrument().id(), each.day(), each.turn()))
                        .toList());
    }

    @Test
    void a_day_is_touched_by_a_case_of_that_day_and_the_day_before_by_one_of_that() {
        DateCoverage date =
                dates(on("2024-01-01"), on("2023-12-30"), on("2024-01-02")).get(1);
        assertEquals("2024-01-01", date.on());
        assertEquals(List.of(LocalDate.parse("2023-12-31")), date.untouched());
        assertEquals(List.of(), dates(on("2024-01-01"), on("2023-12-31")).get(1).untouched());
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED", "without"})
    void a_case_whose_law_cannot_have_the_instrument_touches_no_day_of_it(String how) {
        Regime law = how.equals("without")
                ? on("2024-01-01").without("letter-2024")
                : on("2024-01-01").published();
        assertEquals(2, dates(law).get(1).untouched().size());
    }

    @Test
    void nothing_is_asked_of_the_day_before_the_coverage() {
        DateCoverage first = dates().get(0);
        assertEquals(1, first.days());
        assertEquals(List.of(LocalDate.parse("2022-08-26")), first.untouched());
        assertEquals(List.of(), dates(on("2022-08-26")).get(0).untouched());
    }

    @Test
    void a_case_before_the_coverage_is_counted_and_touches_nothing() {
        rules.add("classification/t", "Commodity( dataCenter == true )", MEETS);
        CoverageMeter meter = rules.meter();
        meter.count("early", chip("1", "1"), on("2020-01-01"));
        SuiteCoverage coverage = meter.coverage();
        assertEquals(1, coverage.cases());
        assertEquals(0, coverage.rules().get(0).binding());
        assertTrue(coverage.dates().stream().allMatch(each -> each.on() == null));
    }
}
