package org.exportable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values that facts of random transactions may have: on, below and above every limit, and all that rules name. */
final class FactValues {

    private static final String PLACES =
            "US DE CN HK MO AE SA VN IN IL CY KH NI ET MM VE RU BY IR CU KP SY IQ TW SG JP GB"
                    + " KR MX MY TH BR UA XK CH PK KZ";
    private static final String FLAGS = "true false";

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    FactValues() {
        words("movement", "EXPORT REEXPORT TRANSFER_IN_COUNTRY");
        words("from", PLACES);
        words("to", PLACES);
        numbers("quantity", "1 639 640 50599 50600");
        item();
        Stream.of("exporter", "consignee", "endUser").forEach(this::party);
        literals(
                "intermediaries",
                "[]",
                intermediary("SG", "\"SDN\"", 0, "\"role\": \"IC_DESIGNER\""),
                intermediary("CN", "", 0.5, "\"role\": \"IC_DESIGNER\""),
                intermediary("TW", "\"PART_740_SUPP_7\"", 0, "\"role\": \"OSAT\""),
                intermediary("JP", "\"PART_740_SUPP_6\"", 0, "\"role\": \"IC_DESIGNER\""),
                intermediary("MO", "", 0, "\"role\": \"PACKAGING_SITE\""),
                intermediary("US", "\"UNVERIFIED_LIST\"", 0.1, "\"role\": \"OSAT\""));
        words(
                "endUse.0",
                "OTHER AI_TRAINING AI_INFERENCE CLOUD_SERVICE GAMING RESEARCH SUPERCOMPUTER"
                        + " ADVANCED_NODE_IC_PRODUCTION MILITARY MILITARY_INTELLIGENCE WMD CHIP_PRODUCTION STORAGE");
        attestations();
    }

    /** Values as JSON, by path. */
    Map<String, List<String>> values() {
        return values;
    }

    private void item() {
        words("item.category", "INTEGRATED_CIRCUIT INTEGRATED_CIRCUIT COMPUTER HBM");
        words(
                "item.name",
                "Chip A100 A100X H100 DGX H20 H200 MI250 MI250X MI308 MI308X MI325X 4090 4090D Ascend 910B 910C"
                        + " 910D Biren Cambricon Huawei Hygon Iluvatar Kunlun MetaX MThreads THead");
        numbers(
                "item.totalProcessingPerformance",
                "0 1000 1599.99 1600 2399.99 2400 4000 4799.99 4800 4991.99 4992 5000"
                        + " 14000 14000.01 17499.99 17500 20800 20800.01 20999.99 21000 21099.99 21100");
        numbers("item.performanceDensity", "0 1 1.59 1.6 3.19 3.2 5.91 5.92 20");
        literals("item.dataCenter", "true", "false");
        numbers("item.ioBandwidthGBps", "100 300 599.9 600 899.9 900 1099.9 1100");
        numbers(
                "item.dramBandwidthGBps",
                "500 1399.9 1400 3999.9 4000 4500 4600 4999.9 5000 5800 5900 6199.9 6200" + " 6499.9 6500");
        words("item.hbm.attachment", "NONE STAND_ALONE WITH_PROCESSOR WITH_INTERFACE_DIE");
        numbers("item.hbm.bandwidthGBps", "0 199.9 200 200.1 329.9 330");
        numbers("item.transistorsBillion", "20 29.9 30 34.9 35 39.9 40 49.9 50");
        numbers("item.processNodeNm", "28 16.1 16 5");
        literals("item.nonPlanar", "true", "false");
        words(
                "item.alsoClassified",
                "- 3A001.a.1.a 3A001.a.5.a 3A001.b.2 3A001.b.3 3A001.e.2 3A001.e.3 3A001 4A003.b"
                        + " 4A003.c 4A003.g 4A003 4A004 4A005 5A002.a 5A002.b 5A002.c 5A002.d 5A002.e 5A002 5A004.a 5A004.b 5A004"
                        + " 5A992.c 5D002 5D992 3E001 4E091");
        words("item.usAvailableSince", "2024-01-01 2026-01-15 2026-01-16 2026-02-01");
    }

    private void party(String party) {
        words(party + ".name", "Acme NVIDIA AMD Intel G42 Core42");
        Stream.of("country", "headquarters", "parentHeadquarters").forEach(each -> words(party + "." + each, PLACES));
        words(party + ".sector", "COMMERCIAL GOVERNMENT MILITARY");
        literals(party + ".distributor", "false", "true");
        literals(
                party + ".lists",
                "[]",
                "[\"ENTITY_LIST\"]",
                "[\"ENTITY_LIST_FN4\"]",
                "[\"MEU_LIST\"]",
                "[\"SDN\"]",
                "[\"PART_740_SUPP_6\"]",
                "[\"PART_740_SUPP_7\"]",
                "[\"PART_740_SUPP_8\"]",
                "[\"UNVERIFIED_LIST\"]",
                "[\"ENTITY_LIST_FN5\"]");
        numbers(party + ".listedOwnership", "0 0.1 0.499 0.5 1");
        words(party + ".role", "CUSTOMER FRONT_END_FABRICATOR OSAT IC_DESIGNER PACKAGING_SITE");
    }

    private void attestations() {
        Stream.of(
                        "purchaseOrder",
                        "nacNotified",
                        "nacObjected",
                        "aiaCertified",
                        "lppCertified",
                        "hbmPackagingConfirmed")
                .forEach(each -> literals("attestations." + each, "true", "false", "null"));
        Stream.of(
                        "usSupplySufficient",
                        "noFoundryDiversion",
                        "kycRemoteAccess",
                        "usThirdPartyTested",
                        "noProhibitedEndUse",
                        "hbmDirectPurchase",
                        "designerAttestation",
                        "transistorAttestation")
                .forEach(each -> words("attestations." + each, FLAGS));
        words("attestations.nacNotifiedOn", "2026-05-31 2026-05-08 2026-05-07 2026-05-06");
        numbers("attestations.usVolumeShare", "0.4 0.5 0.501");
        numbers("attestations.priorTppThisYear", "0 26895000 26895000.01 252994999.99 252995000 253000000");
    }

    private static String intermediary(String place, String lists, double owned, String more) {
        return """
               [{"name": "Inter", "country": "%s", "headquarters": "%s", "parentHeadquarters": "%s",
                 "sector": "COMMERCIAL", "distributor": false, "lists": [%s], "listedOwnership": %s, %s}]""".formatted(place, place, place, lists, owned, more);
    }

    private void words(String path, String words) {
        literals(
                path,
                Stream.of(words.split(" "))
                        .map(word -> word.equals("-") ? "\"\"" : word.matches("true|false") ? word : '"' + word + '"')
                        .toArray(String[]::new));
    }

    private void numbers(String path, String numbers) {
        literals(path, numbers.split(" "));
    }

    private void literals(String path, String... literals) {
        values.put(path, List.of(literals));
    }
}
