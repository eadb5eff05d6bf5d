package org.exportable;

import static org.exportable.TestLaw.available;
import static org.exportable.TestLaw.evaluate;
import static org.exportable.Transactions.attesting;
import static org.exportable.Transactions.hbm;
import static org.exportable.Transactions.party;
import static org.exportable.Transactions.shipment;
import static org.exportable.Transactions.to;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.exportable.analysis.Quick;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Determination;
import org.exportable.fact.Movement;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.vocabulary.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers on which license exceptions turn. */
class ExceptionThresholdsTest {

    private static Status status(Determination determination, String symbol, String text) {
        return determination.exceptions().stream()
                .filter(each -> each.symbol().equals(symbol))
                .flatMap(each -> each.conditions().stream())
                .filter(condition -> condition.text().contains(text))
                .map(ConditionStatus::status)
                .findFirst()
                .orElseThrow();
    }

    private static Transaction of(Transaction transaction, String quantity, String prior) {
        return attesting(
                TransactionBuilder.from(transaction).withQuantity(new BigDecimal(quantity)),
                each -> each.priorTppThisYear(new BigDecimal(prior)));
    }

    @ParameterizedTest
    @CsvSource({"399.29, true", "399.3, false", "399.31, false"})
    void license_exception_hbm_ends_below_3_point_3(String bandwidth, boolean available) {
        Transaction toPackager = TransactionBuilder.from(shipment("CN", "US", hbm(bandwidth, "121")))
                .withConsignee(PartyBuilder.from(party("CN", "US")).withRole("PACKAGING_SITE"));
        Transaction bought =
                attesting(toPackager, each -> each.hbmDirectPurchase(true).hbmPackagingConfirmed(true));
        assertEquals(available, available(evaluate(bought, "2025-06-01"), "HBM"));
    }

    @ParameterizedTest
    @CsvSource({"5380, 0, true", "5380, 1, false", "5380, 0.01, false", "1, 26895000, true", "1, 26895001, false"})
    void license_exception_lpp_allows_26_900_000_a_year_and_not_one_more(
            String quantity, String prior, boolean available) {
        Transaction chips = of(to("IN", Transactions.chip("5000", "1")), quantity, prior);
        assertEquals(available, available(evaluate(chips, "2025-06-01/PUBLISHED"), "LPP"));
    }

    @ParameterizedTest
    @CsvSource({"639, MET", "640, TO_DO", "641, TO_DO"})
    void a_shipment_of_3_200_000_under_lpp_is_announced_before(String quantity, Status status) {
        Transaction chips = of(to("IN", Transactions.chip("5000", "1")), quantity, "0");
        assertEquals(status, status(evaluate(chips, "2025-06-01/PUBLISHED"), "LPP", "before any shipment"));
    }

    @ParameterizedTest
    @CsvSource({"50599, MET", "50600, TO_DO", "50601, TO_DO"})
    void a_certification_under_aia_is_filed_from_253_000_000_on(String quantity, Status status) {
        Transaction chips = of(to("DE", Transactions.chip("5000", "1")), quantity, "0");
        assertEquals(status, status(evaluate(chips, "2025-06-01/PUBLISHED"), "AIA", "is filed with BIS"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-06, 2024-03-01, false",
        "2024-02-05, 2024-03-01, true",
        "2024-02-04, 2024-03-01, true",
        "2025-05-08, 2025-06-01, false",
        "2025-05-07, 2025-06-01, true",
        "2025-05-06, 2025-06-01, true"
    })
    void nac_needs_25_calendar_days_and_day_25_suffices(LocalDate notified, LocalDate shipped, boolean available) {
        Transaction cards = attesting(
                TransactionBuilder.from(to("CN", Transactions.rtx4090())).withDate(shipped),
                each -> each.purchaseOrder(true)
                        .nacNotified(true)
                        .nacObjected(false)
                        .nacNotifiedOn(notified));
        assertEquals(available, available(evaluate(cards, shipped.toString()), "NAC"));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void an_objection_of_bis_closes_nac(boolean objected, boolean available) {
        Transaction cards = attesting(
                to("CN", Transactions.rtx4090()),
                each -> each.purchaseOrder(true)
                        .nacNotified(true)
                        .nacNotifiedOn(LocalDate.of(2025, 5, 1))
                        .nacObjected(objected));
        assertEquals(available, available(evaluate(cards, "2025-06-01"), "NAC"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01, TO_DO", "2024-04-03, TO_DO"})
    void an_export_to_china_under_the_first_nac_is_notified(String day, Status status) {
        assertEquals(
                status, status(evaluate(to("CN", Transactions.rtx4090()), day), "NAC", "is notified through SNAP-R"));
    }

    @ParameterizedTest
    @CsvSource({"CN, TRANSFER_IN_COUNTRY", "VN, EXPORT", "VN, TRANSFER_IN_COUNTRY"})
    void transfers_and_shipments_to_d1_or_d4_needed_no_notification_under_the_first_nac(
            String country, Movement movement) {
        Transaction cards =
                TransactionBuilder.from(to(country, Transactions.rtx4090())).withMovement(movement);
        assertEquals(Status.MET, status(evaluate(cards, "2024-01-01"), "NAC", "is notified through SNAP-R"));
    }

    /** Note 1 to 3A090.a presumes a data-center item of 3A090.a, whatever the figures of the chip are. */
    @ParameterizedTest
    @CsvSource({"1000, 1", "2400, 1.6", "4799, 3.2", "4800, 1"})
    void a_chip_that_is_presumed_to_be_3a090_a_has_neither_nac_nor_aca(String tpp, String density) {
        Transaction chips = TransactionBuilder.from(to("CN", Transactions.chip(tpp, density)))
                .withExporter(PartyBuilder.from(party("TW", "TW")).withRole("FRONT_END_FABRICATOR"));
        assertEquals("LICENSE_REQUIRED", Quick.outcome(chips, "2025-06-01").name());
    }
}
