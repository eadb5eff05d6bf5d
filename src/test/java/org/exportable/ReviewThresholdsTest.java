package org.exportable;

import static org.exportable.TestLaw.policy;
import static org.exportable.Transactions.attesting;
import static org.exportable.Transactions.to;
import static org.exportable.Transactions.withItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.exportable.fact.Country;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Movement;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions of January 2026 for review case by case, each just met and just not. */
class ReviewThresholdsTest {

    private static final String DAY = "2026-01-15";

    /** An H100 for China with every certification. */
    private static Transaction certified() {
        return attesting(
                to("CN", Transactions.h100()),
                each -> each.usSupplySufficient(true)
                        .noFoundryDiversion(true)
                        .usVolumeShare(new BigDecimal("0.5"))
                        .kycRemoteAccess(true)
                        .usThirdPartyTested(true)
                        .noProhibitedEndUse(true));
    }

    @Test
    void with_every_condition_met_review_is_case_by_case() {
        assertEquals("CASE_BY_CASE", policy(certified(), DAY));
    }

    @ParameterizedTest
    @CsvSource({"20999.99, CASE_BY_CASE", "21000, PRESUMPTION_OF_DENIAL", "21000.01, PRESUMPTION_OF_DENIAL"})
    void performance_must_be_below_21000(BigDecimal tpp, String policy) {
        assertEquals(
                policy,
                policy(withItem(certified(), item -> ItemBuilder.from(item).withTotalProcessingPerformance(tpp)), DAY));
    }

    @ParameterizedTest
    @CsvSource({"6499.99, CASE_BY_CASE", "6500, PRESUMPTION_OF_DENIAL", "6500.01, PRESUMPTION_OF_DENIAL"})
    void memory_bandwidth_must_be_below_6500(BigDecimal dram, String policy) {
        assertEquals(
                policy,
                policy(withItem(certified(), item -> ItemBuilder.from(item).withDramBandwidthGBps(dram)), DAY));
    }

    @ParameterizedTest
    @CsvSource({"0.49, CASE_BY_CASE", "0.5, CASE_BY_CASE", "0.5001, PRESUMPTION_OF_DENIAL"})
    void china_may_have_half_of_the_american_volume(BigDecimal share, String policy) {
        assertEquals(policy, policy(attesting(certified(), each -> each.usVolumeShare(share)), DAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-14, CASE_BY_CASE", "2026-01-15, CASE_BY_CASE", "2026-01-16, PRESUMPTION_OF_DENIAL"})
    void the_chip_must_have_been_on_sale_when_the_rule_was_published(LocalDate since, String policy) {
        assertEquals(
                policy,
                policy(withItem(certified(), item -> ItemBuilder.from(item).withUsAvailableSince(since)), DAY));
    }

    @Test
    void a_reexport_is_presumed_denied() {
        Transaction reexport = TransactionBuilder.from(certified()).withMovement(Movement.REEXPORT);
        assertEquals("PRESUMPTION_OF_DENIAL", policy(reexport, DAY));
    }

    @Test
    void an_export_from_elsewhere_is_presumed_denied() {
        assertEquals(
                "PRESUMPTION_OF_DENIAL",
                policy(TransactionBuilder.from(certified()).withFrom(new Country("TW")), DAY));
    }

    @Test
    void a_chinese_end_user_elsewhere_is_presumed_denied() {
        Party user = Transactions.party("SG", "CN");
        Transaction elsewhere = TransactionBuilder.builder(certified())
                .to(new Country("SG"))
                .consignee(user)
                .endUser(user)
                .build();
        assertEquals("PRESUMPTION_OF_DENIAL", policy(elsewhere, DAY));
    }

    @ParameterizedTest
    @CsvSource({"supply", "foundry", "access", "test", "use"})
    void each_certification_is_needed(String which) {
        Transaction without = attesting(
                certified(),
                each -> each.usSupplySufficient(!which.equals("supply"))
                        .noFoundryDiversion(!which.equals("foundry"))
                        .kycRemoteAccess(!which.equals("access"))
                        .usThirdPartyTested(!which.equals("test"))
                        .noProhibitedEndUse(!which.equals("use")));
        assertEquals("PRESUMPTION_OF_DENIAL", policy(without, DAY));
    }

    @Test
    void the_b_family_stays_presumed_denied() {
        assertEquals("PRESUMPTION_OF_DENIAL", policy(withItem(certified(), item -> Transactions.l40()), DAY));
    }

    @Test
    void without_the_rule_denial_is_presumed_as_before() {
        assertEquals("PRESUMPTION_OF_DENIAL", policy(certified(), "2026-01-15-h200-2026"));
    }
}
