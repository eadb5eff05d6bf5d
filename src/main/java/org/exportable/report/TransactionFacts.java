package org.exportable.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exportable.analysis.Terms;
import org.exportable.fact.Attestations;
import org.exportable.fact.Country;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.ProcessingRate;
import org.exportable.fact.Transaction;

/** A transaction as one would type it, with all that is known and nothing else. */
final class TransactionFacts {

    private TransactionFacts() {}

    /** The entries of its document; read again, they are the same transaction. */
    static Map<String, Object> entries(Transaction transaction) {
        Map<String, Object> entries = new LinkedHashMap<>();
        put(entries, "id", transaction.id());
        put(entries, "date", transaction.date());
        put(entries, "movement", transaction.movement());
        put(entries, "from", code(transaction.from()));
        put(entries, "to", code(transaction.to()));
        put(entries, "item", item(transaction.item()));
        put(entries, "quantity", transaction.quantity());
        put(entries, "exporter", party(transaction.exporter()));
        put(entries, "consignee", party(transaction.consignee()));
        put(entries, "endUser", transaction.endUser() == null ? null : party(transaction.endUser()));
        put(
                entries,
                "intermediaries",
                transaction.intermediaries().stream()
                        .map(TransactionFacts::party)
                        .toList());
        put(entries, "endUse", transaction.endUse().stream().sorted().toList());
        put(entries, "attestations", attestations(transaction.attestations()));
        return entries;
    }

    private static void put(Map<String, Object> entries, String name, Object value) {
        boolean isNothing = value == null
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
        if (!isNothing) {
            entries.put(name, value);
        }
    }

    private static String code(Country country) {
        return country == null ? null : country.code();
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> entries = new LinkedHashMap<>();
        put(entries, "catalog", item.catalog());
        put(entries, "name", item.name());
        put(entries, "category", item.category());
        put(
                entries,
                "processing",
                item.processing().stream().map(TransactionFacts::rate).toList());
        put(entries, "totalProcessingPerformance", item.totalProcessingPerformance());
        put(entries, "applicableDieAreaMm2", item.applicableDieAreaMm2());
        put(entries, "performanceDensity", item.performanceDensity());
        put(entries, "dataCenter", item.dataCenter());
        put(entries, "ioBandwidthGBps", item.ioBandwidthGBps());
        put(entries, "dramBandwidthGBps", item.dramBandwidthGBps());
        put(entries, "hbm", item.hbm() == null ? null : memory(item.hbm()));
        put(entries, "transistorsBillion", item.transistorsBillion());
        put(entries, "processNodeNm", item.processNodeNm());
        put(entries, "nonPlanar", item.nonPlanar());
        put(entries, "alsoClassified", blankToNull(item.alsoClassified()));
        put(entries, "usAvailableSince", item.usAvailableSince());
        return entries;
    }

    private static Map<String, Object> rate(ProcessingRate rate) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("bitLength", rate.bitLength());
        entries.put("tops", rate.tops());
        return entries;
    }

    private static Map<String, Object> memory(HighBandwidthMemory memory) {
        Map<String, Object> entries = new LinkedHashMap<>();
        put(entries, "attachment", memory.attachment());
        put(entries, "bandwidthGBps", memory.bandwidthGBps());
        put(entries, "packageAreaMm2", memory.packageAreaMm2());
        return entries;
    }

    private static Map<String, Object> party(Party party) {
        Map<String, Object> entries = new LinkedHashMap<>();
        put(entries, "name", party.name());
        put(entries, "country", code(party.country()));
        put(entries, "headquarters", code(party.headquarters()));
        put(entries, "parentHeadquarters", code(party.parentHeadquarters()));
        put(entries, "sector", party.sector());
        put(entries, "distributor", party.distributor());
        put(
                entries,
                "lists",
                party.lists() == null ? null : party.lists().stream().sorted().toList());
        put(entries, "listedOwnership", party.listedOwnership());
        put(entries, "role", blankToNull(party.role()));
        return entries;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Map<String, Object> attestations(Attestations given) {
        Map<String, Object> entries = new LinkedHashMap<>();
        put(entries, "purchaseOrder", given.purchaseOrder());
        put(entries, "nacNotified", given.nacNotified());
        put(entries, "nacObjected", given.nacObjected());
        put(entries, "nacNotifiedOn", given.nacNotifiedOn());
        put(entries, "usSupplySufficient", given.usSupplySufficient());
        put(entries, "noFoundryDiversion", given.noFoundryDiversion());
        put(entries, "usVolumeShare", given.usVolumeShare());
        put(entries, "kycRemoteAccess", given.kycRemoteAccess());
        put(entries, "usThirdPartyTested", given.usThirdPartyTested());
        put(entries, "noProhibitedEndUse", given.noProhibitedEndUse());
        put(entries, "aiaCertified", given.aiaCertified());
        put(entries, "lppCertified", given.lppCertified());
        put(entries, "priorTppThisYear", given.priorTppThisYear());
        put(entries, "hbmDirectPurchase", given.hbmDirectPurchase());
        put(entries, "hbmPackagingConfirmed", given.hbmPackagingConfirmed());
        put(entries, "designerAttestation", given.designerAttestation());
        put(entries, "transistorAttestation", given.transistorAttestation());
        return entries;
    }

    /** The figures of an item in words. */
    static String figures(Item item) {
        Map<String, Object> entries = item(item);
        return List.of("totalProcessingPerformance", "performanceDensity", "ioBandwidthGBps", "dramBandwidthGBps")
                .stream()
                .filter(entries::containsKey)
                .map(name -> "%s %s"
                        .formatted(Terms.words(name), Terms.amount(name, ((Number) entries.get(name)).doubleValue())))
                .collect(Collectors.joining(", "));
    }
}
