package org.exportable;

import static org.exportable.Transactions.shipment;
import static org.exportable.Transactions.to;
import static org.exportable.determination.NearestChange.Group.ATTESTATIONS;
import static org.exportable.determination.NearestChange.Group.DATES;
import static org.exportable.determination.NearestChange.Group.ITEM;
import static org.exportable.determination.NearestChange.Group.PARTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.determination.NearestChange;
import org.exportable.determination.NearestChange.Group;
import org.exportable.determination.NearestChanges;
import org.exportable.determination.Outcome;
import org.exportable.fact.Attestations;
import org.exportable.fact.Country;
import org.exportable.fact.EndUse;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.ProcessingRate;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.vocabulary.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which change of a known fact would change the answer. */
class NearestChangesTest {

    private static final double EXACT = 1e-12;

    private static NearestChanges nearest(Transaction transaction, String regime) {
        return TestLaw.EXPORTABLE.under(TestLaw.regime(regime)).nearest(transaction);
    }

    private static List<NearestChange> of(String path, Transaction transaction, String regime) {
        return nearest(transaction, regime).changes().stream()
                .filter(each -> each.change().keySet().equals(Set.of(path)))
                .toList();
    }

    private static NearestChange only(String path, Transaction transaction, String regime) {
        List<NearestChange> found = of(path, transaction, regime);
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static String words(String path, NearestChange change) {
        return String.join(" | ", change.change().get(path));
    }

    private static String facts(String path, List<NearestChange> changes) {
        return String.join(
                "; ",
                changes.stream()
                        .map(each -> words(path, each) + " -> " + each.outcome())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-01, below 4800 -> NO_LICENSE_REQUIRED",
        "2024-06-01, below 1600 -> NO_LICENSE_REQUIRED",
        "2024-12-15, below 1600 -> NO_LICENSE_REQUIRED"
    })
    void a_chip_leaves_control_below_a_total_processing_performance(String regime, String expected) {
        assertEquals(
                expected,
                facts(
                        "item.totalProcessingPerformance",
                        of("item.totalProcessingPerformance", to("CN", Transactions.h100()), regime)));
    }

    @Test
    void the_distance_is_the_share_of_the_figure_as_it_is() {
        NearestChange weaker = only("item.totalProcessingPerformance", to("CN", Transactions.h100()), "2024-06-01");
        assertEquals((15832 - 1600) / 15832.0, weaker.distance(), EXACT);
    }

    @Test
    void density_alone_does_not_free_a_chip_of_4800_or_more() {
        assertEquals(List.of(), of("item.performanceDensity", to("CN", Transactions.h100()), "2024-06-01"));
    }

    @Test
    void a_consumer_card_that_goes_with_an_exception_would_not_as_a_data_center_chip() {
        Transaction card = to("CN", Transactions.rtx4090());
        assertEquals("true -> LICENSE_REQUIRED", facts("item.dataCenter", of("item.dataCenter", card, "2024-06-01")));
        NearestChange weaker = only("item.totalProcessingPerformance", card, "2024-06-01");
        assertEquals("below 4800", words("item.totalProcessingPerformance", weaker));
        assertEquals((5285 - 4800) / 5285.0, weaker.distance(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-08, NO_LICENSE_REQUIRED, 2025-04-09", "2025-04-09, LICENSE_REQUIRED, 2025-04-08"})
    void a_letter_shows_as_the_nearest_day(String day, Outcome outcome, String other) {
        Transaction h20 = Transactions.withExporter(to("CN", Transactions.h20()), "NVIDIA");
        assertEquals(outcome, TestLaw.evaluate(h20, day).outcome());
        List<NearestChange> days = of("date", h20, day);
        assertTrue(days.stream().anyMatch(each -> words("date", each).equals(other)), days::toString);
    }

    @Test
    void whom_a_letter_names_is_a_fact_to_verify() {
        Transaction h20 = Transactions.withExporter(to("CN", Transactions.h20()), "NVIDIA");
        NearestChange name = only("exporter.name", h20, "2025-05-01");
        assertTrue(name.toVerify());
        assertTrue(name.change().get("exporter.name").contains("another company"));
        assertEquals(Outcome.NO_LICENSE_REQUIRED, name.outcome());
    }

    @Test
    void a_chinese_parent_of_a_consignee_in_singapore_is_a_fact_to_verify() {
        NearestChange parent = only("consignee.parentHeadquarters", to("SG", Transactions.h100()), "2024-06-01");
        assertTrue(parent.toVerify());
        assertEquals(PARTIES, parent.group());
        assertEquals("Country Group D:5 | Macau", words("consignee.parentHeadquarters", parent));
        assertEquals(Outcome.LICENSE_REQUIRED, parent.outcome());
        assertEquals(Policy.PRESUMPTION_OF_DENIAL, parent.policy());
        assertNull(parent.distance());
    }

    @Test
    void what_one_chooses_is_no_fact_to_verify() {
        assertTrue(nearest(to("SG", Transactions.h100()), "2024-06-01").changes().stream()
                .allMatch(each -> each.toVerify() == (each.group() == PARTIES)));
    }

    @Test
    void destinations_with_one_answer_share_a_line() {
        List<NearestChange> places = of("to", to("SG", Transactions.h100()), "2024-06-01");
        assertEquals(
                places.size(),
                places.stream()
                        .map(each -> each.outcomes() + " " + each.policies())
                        .distinct()
                        .count());
        assertEquals(
                "Country Group E:1 | Belarus | Cuba | Russia",
                words(
                        "to",
                        places.stream()
                                .filter(each -> each.policy() == Policy.POLICY_OF_DENIAL)
                                .findFirst()
                                .orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"2023-11-16, 2023-11-17", "2023-11-17, 2023-11-16"})
    void the_rule_of_november_2023_lies_between_two_days(LocalDate day, String other) {
        Transaction l40 = TransactionBuilder.from(to("CN", Transactions.l40())).withDate(day);
        assertTrue(of("date", l40, day.toString()).stream()
                .anyMatch(each -> words("date", each).equals(other) && each.group() == DATES));
    }

    @Test
    void over_a_fixed_die_area_the_density_follows_the_performance() {
        Item item = ItemBuilder.builder(Transactions.l40())
                .totalProcessingPerformance(new BigDecimal(2300))
                .performanceDensity(null)
                .applicableDieAreaMm2(new BigDecimal(600))
                .build();
        assertEquals(
                "below 1920 -> NO_LICENSE_REQUIRED; 3552 or more -> LICENSE_REQUIRED",
                facts(
                        "item.totalProcessingPerformance",
                        of("item.totalProcessingPerformance", to("CN", item), "2024-06-01")));
    }

    @Test
    void over_a_larger_area_the_density_is_less() {
        Item item = ItemBuilder.builder(Transactions.l40())
                .totalProcessingPerformance(new BigDecimal(2300))
                .performanceDensity(null)
                .applicableDieAreaMm2(new BigDecimal(600))
                .build();
        assertEquals(
                "above 718.75 mm2 -> NO_LICENSE_REQUIRED; 388.514 mm2 or less -> LICENSE_REQUIRED; 0 mm2 -> NO_LICENSE_REQUIRED",
                facts("item.applicableDieAreaMm2", of("item.applicableDieAreaMm2", to("CN", item), "2024-06-01")));
    }

    @Test
    void a_changed_performance_replaces_the_rates() {
        Item item = ItemBuilder.builder(Transactions.h100())
                .totalProcessingPerformance(null)
                .processing(List.of(new ProcessingRate(8, new BigDecimal(1979))))
                .build();
        assertEquals(
                of("item.totalProcessingPerformance", to("CN", Transactions.h100()), "2024-06-01"),
                of("item.totalProcessingPerformance", to("CN", item), "2024-06-01"));
    }

    @Test
    void what_is_unknown_does_not_vary() {
        Transaction bare = TransactionBuilder.builder()
                .to(new Country("SG"))
                .item(Transactions.h100())
                .build();
        assertTrue(nearest(bare, "2024-06-01").changes().stream().noneMatch(NearestChange::toVerify));
    }

    @Test
    void a_known_fact_can_settle_what_is_undetermined() {
        Transaction undetermined = Transactions.withEndUser(
                TransactionBuilder.from(to("SG", Transactions.h100()))
                        .withConsignee(
                                PartyBuilder.from(to("SG", Transactions.h100()).consignee())
                                        .withParentHeadquarters(null)),
                user -> PartyBuilder.from(user).withParentHeadquarters(null));
        assertEquals(
                Outcome.UNDETERMINED,
                TestLaw.evaluate(undetermined, "2024-06-01").outcome());
        assertTrue(of("item.totalProcessingPerformance", undetermined, "2024-06-01").stream()
                .anyMatch(each -> each.outcomes().size() == 1));
    }

    @Test
    void changes_stand_by_group_and_figures_by_distance() {
        List<NearestChange> changes =
                nearest(to("CN", Transactions.h100()), "2026-06-01").changes();
        List<Group> groups = changes.stream().map(NearestChange::group).toList();
        assertEquals(groups.stream().sorted().toList(), groups);
        List<Double> distances = changes.stream()
                .filter(each -> each.group() == ITEM && each.distance() != null)
                .map(NearestChange::distance)
                .toList();
        assertEquals(distances.stream().sorted(Comparator.naturalOrder()).toList(), distances);
    }

    @Test
    void where_no_fact_of_the_item_is_enough_two_together_can_be() {
        Item item = ItemBuilder.builder(Transactions.chip("4000", "1"))
                .alsoClassified(null)
                .build();
        List<NearestChange> pairs = nearest(to("CN", item), "2022-11-01").changes().stream()
                .filter(NearestChange::isPair)
                .toList();
        assertEquals(1, pairs.size());
        assertEquals(
                Map.of(
                        "item.totalProcessingPerformance", List.of("4800 or more"),
                        "item.ioBandwidthGBps", List.of("600 GB/s or more")),
                pairs.get(0).change());
        assertEquals(0.2 + 5, pairs.get(0).distance(), EXACT);
        assertEquals(Outcome.LICENSE_REQUIRED, pairs.get(0).outcome());
    }

    @Test
    void where_one_fact_of_the_item_is_enough_there_are_no_pairs() {
        assertTrue(nearest(to("CN", Transactions.h100()), "2024-06-01").changes().stream()
                .noneMatch(NearestChange::isPair));
    }

    @Test
    void attestations_have_a_group_of_their_own() {
        Transaction supplied =
                TransactionBuilder.from(to("CN", Transactions.h100())).withAttestations(attested());
        assertEquals(
                Policy.CASE_BY_CASE,
                TestLaw.evaluate(supplied, "2026-06-01").reviewPolicy().policy());
        NearestChange tested = only("attestations.usThirdPartyTested", supplied, "2026-06-01");
        assertEquals(ATTESTATIONS, tested.group());
        assertEquals(Policy.PRESUMPTION_OF_DENIAL, tested.policy());
    }

    private static Attestations attested() {
        return Transactions.attesting(
                        to("CN", Transactions.h100()),
                        given -> given.usSupplySufficient(true)
                                .noFoundryDiversion(true)
                                .usVolumeShare(new BigDecimal("0.4"))
                                .kycRemoteAccess(true)
                                .usThirdPartyTested(true)
                                .noProhibitedEndUse(true))
                .attestations();
    }

    @Test
    void a_share_of_volume_is_a_figure_with_a_distance() {
        Transaction supplied =
                TransactionBuilder.from(to("CN", Transactions.h100())).withAttestations(attested());
        NearestChange share = only("attestations.usVolumeShare", supplied, "2026-06-01");
        assertEquals("above 0.5", words("attestations.usVolumeShare", share));
        assertEquals(0.25, share.distance(), EXACT);
    }

    @Test
    void units_are_whole() {
        Item item =
                ItemBuilder.builder(Transactions.h100()).alsoClassified(null).build();
        Transaction few = TransactionBuilder.from(Transactions.attesting(
                        to("IN", item),
                        given -> given.priorTppThisYear(BigDecimal.ZERO).lppCertified(true)))
                .withQuantity(new BigDecimal(1000));
        NearestChange more = only("quantity", few, "2025-06-01/PUBLISHED");
        assertEquals("1700 or more", words("quantity", more));
        assertEquals(0.7, more.distance(), EXACT);
    }

    @Test
    void an_end_use_more_or_less_can_change_the_answer() {
        Transaction gaming = Transactions.withEndUse(shipment("CN", "CN", Transactions.h20()), EndUse.SUPERCOMPUTER);
        assertTrue(of("endUse", gaming, "2024-06-01").stream()
                .anyMatch(each -> each.change().get("endUse").contains("not SUPERCOMPUTER")));
    }

    @Test
    void before_the_first_day_nothing_is_said() {
        assertEquals(NearestChanges.none(), nearest(to("CN", Transactions.h100()), "2022-08-25"));
    }
}
