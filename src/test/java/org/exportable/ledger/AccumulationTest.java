package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Facts that add up over a ledger, by day. */
class AccumulationTest {

    private static final String HEADINGS = "id,date,movement,to,quantity,consignee.name,consignee.country,"
            + "consignee.headquarters,consignee.parentHeadquarters,consignee.sector,item.name,"
            + "item.totalProcessingPerformance,item.performanceDensity,item.dataCenter,item.ioBandwidthGBps,"
            + "item.dramBandwidthGBps,item.usAvailableSince,exporter.name,exporter.headquarters,"
            + "exporter.parentHeadquarters,attestations.usSupplySufficient,attestations.noFoundryDiversion,"
            + "attestations.kycRemoteAccess,attestations.usThirdPartyTested,attestations.noProhibitedEndUse\n";

    /** To Lithuania on a day on which the yearly limit of LPP counts. */
    private static String lithuania(int id, String day, int quantity, String consignee) {
        return ("%d,%s,EXPORT,LT,%d,%s,LT,LT,LT,COMMERCIAL,Chip,10000,10,true,900,3000,2024-01-01,Acme,US,US,"
                        + "true,true,true,true,true\n")
                .formatted(id, day, quantity, consignee);
    }

    private static String product(int id, String day, String to, int quantity) {
        return ("%d,%s,EXPORT,%s,%d,Buyer,%s,%s,%s,COMMERCIAL,Chip,10000,10,true,900,3000,2024-01-01,Acme,US,US,"
                        + "true,true,true,true,true\n")
                .formatted(id, day, to, quantity, to, to, to);
    }

    private static Ran run(String lines) {
        return Ran.of(
                HEADINGS + lines,
                order -> Ran.published(Ran.with(false, true, 2).apply(order)));
    }

    @Test
    void the_yearly_limit_is_used_up_by_day_whatever_the_order_of_the_lines() {
        Ran ran = run(
                lithuania(1, "2025-05-20", 700, "Vilnius Cloud") + lithuania(2, "2025-05-16", 2000, "Vilnius Cloud"));
        String first = ran.cell(0, "reason");
        assertTrue(
                first.contains(
                        "Running total of Vilnius Cloud in 2025: 20000000 TPP before this line, 27000000 with it."),
                first);
        assertTrue(ran.cell(1, "reason").contains("0 TPP before this line, 20000000 with it."), ran.cell(1, "reason"));
    }

    @Test
    void each_consignee_and_each_year_has_its_own_total_whatever_the_spelling() {
        Ran ran = run(lithuania(1, "2025-05-16", 10, "Vilnius Cloud")
                + lithuania(2, "2025-05-16", 10, "VILNIUS-CLOUD")
                + lithuania(3, "2025-05-16", 10, "Kaunas"));
        assertTrue(ran.cell(1, "reason").contains("100000 TPP before"), ran.cell(1, "reason"));
        assertTrue(ran.cell(2, "reason").contains(" 0 TPP before"), ran.cell(2, "reason"));
    }

    @Test
    void the_volume_to_china_is_set_against_that_to_the_united_states() {
        Ran ran = run(product(1, "2026-02-02", "US", 100)
                + product(2, "2026-02-03", "CN", 50)
                + product(3, "2026-02-04", "CN", 1)
                + product(4, "2026-02-01", "CN", 1));
        assertTrue(ran.cell(1, "reason").contains("a share of 0.51."), ran.cell(1, "reason"));
        assertEquals("PRESUMPTION_OF_DENIAL", ran.cell(1, "reviewPolicy"));
        assertTrue(ran.cell(3, "reason").contains("none shipped to the United States before"), ran.cell(3, "reason"));
    }

    @Test
    void half_the_volume_is_still_within_the_condition() {
        Ran ran = run(product(1, "2026-02-02", "US", 100) + product(2, "2026-02-03", "CN", 50));
        assertEquals("CASE_BY_CASE", ran.cell(1, "reviewPolicy"));
        assertTrue(ran.cell(1, "reason").contains("a share of 0.5."), ran.cell(1, "reason"));
    }

    @Test
    void nothing_is_added_up_unless_it_is_asked_for() {
        Ran ran = Ran.of(HEADINGS + lithuania(1, "2025-05-16", 10, "Kaunas"));
        assertFalse(ran.out().contains("Running total"));
    }
}
