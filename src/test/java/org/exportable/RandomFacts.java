package org.exportable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.exportable.fact.Transaction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes complete transactions at random from values on, below and above every limit and from all that rules name. */
public final class RandomFacts {

    /** A complete transaction that no rule minds: a weak chip from the United States to a company in Germany. */
    public static final String BASE = """
            {"date": "2026-06-01", "movement": "EXPORT", "from": "US", "to": "DE", "quantity": 1,
             "item": {"name": "Chip", "category": "INTEGRATED_CIRCUIT", "totalProcessingPerformance": 1000,
                      "performanceDensity": 1, "dataCenter": true, "ioBandwidthGBps": 100, "dramBandwidthGBps": 500,
                      "hbm": {"attachment": "NONE", "bandwidthGBps": 0, "packageAreaMm2": 100},
                      "transistorsBillion": 20, "processNodeNm": 28, "nonPlanar": false, "alsoClassified": "",
                      "usAvailableSince": "2026-02-01"},
             "exporter": {"name": "Acme", "country": "US", "headquarters": "US", "parentHeadquarters": "US",
                          "sector": "COMMERCIAL", "distributor": false, "lists": [], "listedOwnership": 0, "role": "CUSTOMER"},
             "consignee": {"name": "Ceres", "country": "DE", "headquarters": "DE", "parentHeadquarters": "DE",
                           "sector": "COMMERCIAL", "distributor": false, "lists": [], "listedOwnership": 0, "role": "CUSTOMER"},
             "endUser": {"name": "Uno", "country": "DE", "headquarters": "DE", "parentHeadquarters": "DE",
                         "sector": "COMMERCIAL", "distributor": false, "lists": [], "listedOwnership": 0, "role": "CUSTOMER"},
             "intermediaries": [],
             "endUse": ["OTHER"],
             "attestations": {"purchaseOrder": false, "nacNotified": true, "nacObjected": true,
                              "nacNotifiedOn": "2026-05-31", "usSupplySufficient": false, "noFoundryDiversion": false,
                              "usVolumeShare": 1, "kycRemoteAccess": false, "usThirdPartyTested": false,
                              "noProhibitedEndUse": false, "aiaCertified": true, "lppCertified": true,
                              "priorTppThisYear": 0, "hbmDirectPurchase": false, "hbmPackagingConfirmed": true,
                              "designerAttestation": false, "transistorAttestation": false}}
            """;

    private static final List<String> TAKEN_AWAY = List.of(
            "exporter.name",
            "exporter.headquarters",
            "exporter.parentHeadquarters",
            "item.totalProcessingPerformance",
            "item.performanceDensity",
            "item.dataCenter",
            "item.ioBandwidthGBps",
            "item.dramBandwidthGBps",
            "item.transistorsBillion",
            "item.processNodeNm",
            "item.usAvailableSince",
            "consignee.headquarters",
            "consignee.parentHeadquarters",
            "endUser.country",
            "endUser.headquarters",
            "endUser.parentHeadquarters",
            "endUser.sector",
            "attestations.nacNotifiedOn",
            "attestations.usVolumeShare",
            "attestations.priorTppThisYear");

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, List<String>> VALUES = new FactValues().values();

    private final Map<String, List<String>> values;
    private final List<String> paths;
    private final Random random;

    /** @param seed the same seed makes the same transactions */
    public RandomFacts(long seed) {
        values = VALUES;
        paths = List.copyOf(values.keySet());
        random = new Random(seed);
    }

    /** The paths of all facts that vary. */
    public List<String> paths() {
        return paths;
    }

    /** The values that a fact may have, as JSON. */
    public List<String> values(String path) {
        return values.get(path);
    }

    /** The base. */
    public static ObjectNode base() {
        return (ObjectNode) JSON.readTree(BASE);
    }

    /** A transaction that differs from the base in this share of its facts, seldom in those that exclude others. */
    public ObjectNode next(double share) {
        ObjectNode next = base();
        String place = pick(values("to"));
        set(next, "to", place);
        for (String party : new String[] {"consignee", "endUser"}) {
            for (String seat : new String[] {"country", "headquarters", "parentHeadquarters"}) {
                set(next, party + '.' + seat, random.nextInt(4) == 0 ? pick(values("to")) : place);
            }
        }
        for (String path : new ArrayList<>(paths)) {
            if (!path.matches("to|.*(country|headquarters|parentHeadquarters)") && random.nextDouble() < share) {
                set(next, path, pick(values(path)));
            }
        }
        return next;
    }

    /** The same with this share of its facts, of those that often decide, taken away. */
    public ObjectNode gappy(double share, double gaps) {
        ObjectNode next = next(share);
        for (String path : TAKEN_AWAY) {
            if (random.nextDouble() < gaps) {
                set(next, path, "null");
            }
        }
        return next;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Sets one fact to a value in JSON. */
    public static void set(ObjectNode document, String path, String json) {
        String[] steps = path.split("\\.");
        JsonNode value = JSON.readTree(json);
        if (steps[0].equals("endUse")) {
            document.putArray("endUse").add(value);
            return;
        }
        ObjectNode at = document;
        for (int i = 0; i < steps.length - 1; i++) {
            at = (ObjectNode) at.get(steps[i]);
        }
        at.set(steps[steps.length - 1], value);
    }

    /** The transaction of a document. */
    public static Transaction transaction(JsonNode document) {
        return TestLaw.read("facts.json", document.toString());
    }
}
