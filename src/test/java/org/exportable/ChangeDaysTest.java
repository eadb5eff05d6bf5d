package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.exportable.analysis.Quick;
import org.exportable.fact.Country;
import org.exportable.fact.EndUse;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Movement;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each change of the law: the outcome of a shipment the day before and on the day. */
class ChangeDaysTest {

    /** Shipments as the table has them: item, destination, seat of the recipients, and what is peculiar about it. */
    private static Transaction shipment(String item, String to, String seat, String peculiar) {
        Transaction plain = Transactions.shipment(to, seat, item(item));
        return switch (peculiar == null ? "" : peculiar) {
            case "" -> plain;
            case "transfer" -> TransactionBuilder.from(plain).withMovement(Movement.TRANSFER_IN_COUNTRY);
            case "lot" -> TransactionBuilder.from(plain).withQuantity(new BigDecimal(20000));
            case "fab" -> Transactions.withEndUse(plain, EndUse.ADVANCED_NODE_IC_PRODUCTION);
            case "supercomputer" -> Transactions.withEndUse(plain, EndUse.SUPERCOMPUTER);
            case "military" -> Transactions.withEndUse(plain, EndUse.MILITARY);
            case "half listed" ->
                Transactions.withEndUser(
                        plain, each -> PartyBuilder.from(each).withListedOwnership(new BigDecimal("0.5")));
            case "less listed" ->
                Transactions.withEndUser(
                        plain, each -> PartyBuilder.from(each).withListedOwnership(new BigDecimal("0.49")));
            case "government" ->
                Transactions.withEndUser(plain, each -> PartyBuilder.from(each).withSector(Sector.GOVERNMENT));
            case "G42", "Microsoft" ->
                Transactions.withEndUser(
                        plain,
                        each -> PartyBuilder.builder(each)
                                .name(peculiar)
                                .lists(Set.of("PART_740_SUPP_8"))
                                .build());
            case "by foundry" -> byFoundry(plain);
            case "by foundry, attested" ->
                Transactions.attesting(byFoundry(plain), each -> each.designerAttestation(true));
            default -> Transactions.withExporter(plain, peculiar);
        };
    }

    private static Transaction byFoundry(Transaction plain) {
        return TransactionBuilder.builder(plain)
                .from(new Country("TW"))
                .exporter(PartyBuilder.from(Transactions.party("TW", "TW")).withRole("FRONT_END_FABRICATOR"))
                .build();
    }

    private static Item item(String name) {
        return switch (name) {
            case "H100" -> Transactions.h100();
            case "H800" -> ItemBuilder.from(Transactions.h100()).withIoBandwidthGBps(new BigDecimal(400));
            case "L40" -> Transactions.l40();
            case "H20" -> Transactions.h20();
            case "RTX 4090" -> Transactions.rtx4090();
            case "HBM3" -> Transactions.hbm3();
            case "MI250", "MI308X" -> ItemBuilder.from(Transactions.h20()).withName(name);
            case "Gaudi" -> ItemBuilder.from(Transactions.h20()).withDramBandwidthGBps(new BigDecimal(3700));
            default -> ItemBuilder.from(Transactions.chip().build()).withName(name);
        };
    }

    @ParameterizedTest(name = "{0} {1}: {2} to {3}, seat {4} {5}: {6}, then {7}")
    @CsvFileSource(resources = "/law/change-days.csv", numLinesToSkip = 1)
    void a_change_of_law_changes_the_outcome_on_its_day_and_not_before(
            LocalDate day,
            String view,
            String item,
            String to,
            String seat,
            String peculiar,
            String before,
            String since) {
        Transaction shipment = shipment(item, to, seat, peculiar);
        String suffix = view.equals("P") ? "/PUBLISHED" : "";
        assertEquals(
                before + " / " + since,
                outcome(shipment, day.minusDays(1) + suffix) + " / " + outcome(shipment, day + suffix));
    }

    private static String outcome(Transaction shipment, String regime) {
        return switch (Quick.outcome(shipment, regime)) {
            case NO_LICENSE_REQUIRED -> "free";
            case LICENSE_EXCEPTION -> "exception";
            case LICENSE_REQUIRED -> "license";
            default -> "other";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-04, H100, DE, CN, CASE_BY_CASE, PRESUMPTION_OF_DENIAL",
        "2024-04-04, L40, DE, CN, CASE_BY_CASE, CASE_BY_CASE",
        "2024-12-02, H100, CN, CN, PRESUMPTION_OF_DENIAL, PRESUMPTION_OF_DENIAL",
        "2024-12-02, L40, CN, CN, PRESUMPTION_OF_DENIAL, CASE_BY_CASE",
        "2024-12-02, RTX 4090, CN, CN, PRESUMPTION_OF_DENIAL, CASE_BY_CASE",
        "2025-01-13, L40, CN, CN, CASE_BY_CASE, PRESUMPTION_OF_DENIAL",
        "2025-01-13, RTX 4090, CN, CN, CASE_BY_CASE, PRESUMPTION_OF_DENIAL",
        "2025-01-13, L40, DE, CN, CASE_BY_CASE, PRESUMPTION_OF_DENIAL",
        "2025-01-13, H100, VN, VN, PRESUMPTION_OF_APPROVAL, PRESUMPTION_OF_APPROVAL",
        "2023-11-17, H100, CN, CN, CASE_BY_CASE, PRESUMPTION_OF_DENIAL",
        "2024-12-31, HBM3, CN, CN, null, PRESUMPTION_OF_DENIAL",
        "2024-12-31, HBM3, CN, US, null, PRESUMPTION_OF_APPROVAL",
        "2025-09-02, Chip, SY, US, POLICY_OF_DENIAL, UNPUBLISHED",
        "2026-01-15, H100, CN, CN, PRESUMPTION_OF_DENIAL, PRESUMPTION_OF_DENIAL"
    })
    void a_change_of_law_changes_the_review_policy(
            LocalDate day, String item, String to, String seat, String before, String since) {
        Transaction shipment = shipment(item, to, seat, "");
        assertEquals(
                before + " / " + since,
                Quick.policy(shipment, day.minusDays(1).toString()) + " / " + Quick.policy(shipment, day.toString()));
    }
}
