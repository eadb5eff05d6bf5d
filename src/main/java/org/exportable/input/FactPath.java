package org.exportable.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The facts that a column of a table can stand for, by dotted path, and how their cells are written. */
public final class FactPath {

    private static final List<String> ROOT =
            List.of("id", "date", "movement", "from", "to", "item", "quantity", "endUse");
    private static final Set<String> NO_CELL = Set.of("processing", "hbm", "catalog");
    private static final Set<String> DAYS = Set.of("date", "item.usAvailableSince", "attestations.nacNotifiedOn");
    private static final Set<String> CONSTANTS =
            Set.of("movement", "endUse", "category", "attachment", "sector", "lists", "role");
    private static final Set<String> NUMBERS = Set.of(
            "quantity",
            "totalProcessingPerformance",
            "applicableDieAreaMm2",
            "performanceDensity",
            "ioBandwidthGBps",
            "dramBandwidthGBps",
            "bandwidthGBps",
            "packageAreaMm2",
            "transistorsBillion",
            "processNodeNm",
            "listedOwnership",
            "usVolumeShare",
            "priorTppThisYear");
    private static final Set<String> TEXTS = Set.of(
            "id", "from", "to", "item", "name", "alsoClassified", "country", "headquarters", "parentHeadquarters");
    private static final List<String> ALL = all();

    private FactPath() {}

    /** How the cells of a fact are written. */
    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        FLAG,
        CONSTANT
    }

    /** All of them, in the order of a transaction. */
    public static List<String> known() {
        return ALL;
    }

    static Kind kind(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        if (DAYS.contains(path)) {
            return Kind.DAY;
        }
        if (NUMBERS.contains(last)) {
            return Kind.NUMBER;
        }
        if (CONSTANTS.contains(last)) {
            return Kind.CONSTANT;
        }
        return TEXTS.contains(last) ? Kind.TEXT : Kind.FLAG;
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(ROOT);
        add("item", ItemBinder.KEYS, all);
        add("item.hbm", ItemBinder.MEMORY_KEYS, all);
        for (String party : List.of("exporter", "consignee", "endUser")) {
            add(party, PartyBinder.KEYS, all);
        }
        add("attestations", AttestationsBinder.KEYS, all);
        return List.copyOf(all);
    }

    private static void add(String owner, List<String> keys, List<String> all) {
        keys.stream().filter(key -> !NO_CELL.contains(key)).forEach(key -> all.add(owner + "." + key));
    }
}
