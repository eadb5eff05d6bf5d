package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
import org.exportable.fact.EndUse;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Movement;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.ProcessingRate;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Test;

class EveryKeyTest {

    private static final String YAML = """
            # an order
            id: 4711
            date: 2025-05-01
            movement: REEXPORT
            from: Korea, South
            to: NO
            quantity: 1000
            item:
              name: Chip
              category: COMPUTER
              processing:
                - {bitLength: 8, tops: 296}
                - {bitLength: 16, tops: 148.0}
              totalProcessingPerformance: 2368
              applicableDieAreaMm2: 800
              performanceDensity: 2.96
              dataCenter: true
              ioBandwidthGBps: 900
              dramBandwidthGBps: 4e3
              hbm: {attachment: WITH_PROCESSOR, bandwidthGBps: 4000, packageAreaMm2: 2500}
              transistorsBillion: 80
              processNodeNm: 4
              nonPlanar: true
              alsoClassified: 5A992.c
              usAvailableSince: 2024-08-28
            exporter: {name: NVIDIA}
            consignee:
            endUser:
              name: User
              country: SG
              headquarters: SGP
              parentHeadquarters: China
              sector: COMMERCIAL
              distributor: false
              lists: [ENTITY_LIST, SDN]
              listedOwnership: 0.5
              role: IC_DESIGNER
            intermediaries: [{country: Macau}]
            endUse: [AI_INFERENCE, RESEARCH]
            attestations:
              purchaseOrder: true
              nacNotified: true
              nacObjected: false
              nacNotifiedOn: 2025-04-01
              usSupplySufficient: true
              noFoundryDiversion: true
              usVolumeShare: 0.25
              kycRemoteAccess: true
              usThirdPartyTested: true
              noProhibitedEndUse: true
              aiaCertified: false
              lppCertified: true
              priorTppThisYear: 26900000
              hbmDirectPurchase: true
              hbmPackagingConfirmed: true
              designerAttestation: false
              transistorAttestation: true
            """;

    private static final String JSON = """
            {"id": "4711", "date": "2025-05-01", "movement": "REEXPORT", "from": "KOR", "to": "Norway",
             "quantity": 1000,
             "item": {"name": "Chip", "category": "COMPUTER",
               "processing": [{"bitLength": 8, "tops": 296}, {"bitLength": 16, "tops": 148.0}],
               "totalProcessingPerformance": 2368, "applicableDieAreaMm2": 800, "performanceDensity": 2.96,
               "dataCenter": true, "ioBandwidthGBps": 900, "dramBandwidthGBps": 4e3,
               "hbm": {"attachment": "WITH_PROCESSOR", "bandwidthGBps": 4000, "packageAreaMm2": 2500},
               "transistorsBillion": 80, "processNodeNm": 4, "nonPlanar": true, "alsoClassified": "5A992.c",
               "usAvailableSince": "2024-08-28"},
             "exporter": {"name": "NVIDIA"}, "consignee": null,
             "endUser": {"name": "User", "country": "Singapore", "headquarters": "SG", "parentHeadquarters": "PRC",
               "sector": "COMMERCIAL", "distributor": false, "lists": ["SDN", "ENTITY_LIST"],
               "listedOwnership": 0.5, "role": "IC_DESIGNER"},
             "intermediaries": [{"country": "Macao"}], "endUse": ["RESEARCH", "AI_INFERENCE"],
             "attestations": {"purchaseOrder": true, "nacNotified": true, "nacObjected": false,
               "nacNotifiedOn": "2025-04-01", "usSupplySufficient": true, "noFoundryDiversion": true,
               "usVolumeShare": 0.25, "kycRemoteAccess": true, "usThirdPartyTested": true,
               "noProhibitedEndUse": true, "aiaCertified": false, "lppCertified": true,
               "priorTppThisYear": 26900000, "hbmDirectPurchase": true, "hbmPackagingConfirmed": true,
               "designerAttestation": false, "transistorAttestation": true}}
            """;

    @Test
    void yaml_says_everything_that_a_transaction_has() {
        assertEquals(expected(), Reader.transaction("order.yaml", YAML));
    }

    @Test
    void json_says_the_same() {
        assertEquals(expected(), Reader.transaction("order.json", JSON));
    }

    @Test
    void a_line_of_json_says_the_same() {
        assertEquals(expected(), Reader.transaction("order.jsonl", JSON.replace('\n', ' ')));
    }

    @Test
    void a_character_of_two_halves_may_stand_anywhere() {
        for (int length = 0; length < 5000; length += length < 900 || length > 1100 ? 97 : 1) {
            String name = "x".repeat(length) + "\uD83D\uDE00".repeat(3);
            String yaml = "to: NO\nitem: {name: " + name + "}\n";
            assertEquals(name, Reader.transaction("order.yaml", yaml).item().name());
        }
    }

    private static Transaction expected() {
        return TransactionBuilder.builder()
                .id("4711")
                .date(LocalDate.of(2025, 5, 1))
                .movement(Movement.REEXPORT)
                .from(new Country("KR"))
                .to(new Country("NO"))
                .quantity(new BigDecimal("1000"))
                .item(item())
                .exporter(PartyBuilder.builder().name("NVIDIA").build())
                .endUser(endUser())
                .intermediaries(List.of(
                        PartyBuilder.builder().country(new Country("MO")).build()))
                .endUse(Set.of(EndUse.AI_INFERENCE, EndUse.RESEARCH))
                .attestations(attestations().build())
                .build();
    }

    private static Item item() {
        return ItemBuilder.builder()
                .name("Chip")
                .category(Category.COMPUTER)
                .processing(List.of(rate(8, "296"), rate(16, "148.0")))
                .totalProcessingPerformance(new BigDecimal("2368"))
                .applicableDieAreaMm2(new BigDecimal("800"))
                .performanceDensity(new BigDecimal("2.96"))
                .dataCenter(true)
                .ioBandwidthGBps(new BigDecimal("900"))
                .dramBandwidthGBps(new BigDecimal("4000"))
                .hbm(new HighBandwidthMemory(
                        HbmAttachment.WITH_PROCESSOR, new BigDecimal("4000"), new BigDecimal("2500")))
                .transistorsBillion(new BigDecimal("80"))
                .processNodeNm(new BigDecimal("4"))
                .nonPlanar(true)
                .alsoClassified("5A992.c")
                .usAvailableSince(LocalDate.of(2024, 8, 28))
                .build();
    }

    private static ProcessingRate rate(int bitLength, String tops) {
        return new ProcessingRate(bitLength, new BigDecimal(tops));
    }

    private static Party endUser() {
        return PartyBuilder.builder()
                .name("User")
                .country(new Country("SG"))
                .headquarters(new Country("SG"))
                .parentHeadquarters(new Country("CN"))
                .sector(Sector.COMMERCIAL)
                .distributor(false)
                .lists(Set.of("ENTITY_LIST", "SDN"))
                .listedOwnership(new BigDecimal("0.5"))
                .role("IC_DESIGNER")
                .build();
    }

    private static AttestationsBuilder attestations() {
        return AttestationsBuilder.builder()
                .purchaseOrder(true)
                .nacNotified(true)
                .nacObjected(false)
                .nacNotifiedOn(LocalDate.of(2025, 4, 1))
                .usSupplySufficient(true)
                .noFoundryDiversion(true)
                .usVolumeShare(new BigDecimal("0.25"))
                .kycRemoteAccess(true)
                .usThirdPartyTested(true)
                .noProhibitedEndUse(true)
                .aiaCertified(false)
                .lppCertified(true)
                .priorTppThisYear(new BigDecimal("26900000"))
                .hbmDirectPurchase(true)
                .hbmPackagingConfirmed(true)
                .designerAttestation(false)
                .transistorAttestation(true);
    }
}
