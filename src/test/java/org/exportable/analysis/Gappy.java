package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.exportable.RandomFacts;
import org.exportable.fact.Transaction;
import tools.jackson.databind.node.ObjectNode;

/** A transaction from which some facts have been taken away, with a coarse grid of values for each of them. */
final class Gappy {

    private static final String AREA = "item.applicableDieAreaMm2";
    private static final String NON_PLANAR = "item.nonPlanar";
    private static final List<String> DAYS =
            List.of("2022-09-01", "2023-06-01", "2024-06-01", "2025-06-01", "2026-06-01");
    private static final List<String> TELLING = List.of(
            "item.totalProcessingPerformance",
            AREA,
            "item.dataCenter",
            "consignee.parentHeadquarters",
            "endUser.headquarters",
            "exporter.name");
    private static final Map<String, List<String>> GRID = grid();

    final ObjectNode document;
    final String day;
    final List<String> gaps;
    private final Random random;

    /** @param seed the same seed makes the same transaction */
    Gappy(long seed) {
        this.random = new Random(seed);
        this.document = new RandomFacts(seed).next(0.15);
        this.day = DAYS.get(random.nextInt(DAYS.size()));
        RandomFacts.set(document, "date", '"' + day + '"');
        this.gaps = new ArrayList<>();
        vary("item.totalProcessingPerformance");
        vary("item.performanceDensity");
        takeAway();
        if (gaps.contains(AREA)) {
            RandomFacts.set(document, "item.performanceDensity", "null");
            RandomFacts.set(document, NON_PLANAR, "true");
        }
        gaps.forEach(path -> RandomFacts.set(document, path, "null"));
    }

    private void vary(String path) {
        List<String> values = new RandomFacts(0).values(path);
        RandomFacts.set(document, path, values.get(random.nextInt(values.size())));
    }

    /** One fact that often decides, and others. */
    private void takeAway() {
        gaps.add(TELLING.get(random.nextInt(TELLING.size())));
        List<String> paths = new ArrayList<>(GRID.keySet());
        paths.removeAll(gaps);
        int count = 2 + random.nextInt(3);
        while (gaps.size() < count) {
            gaps.add(paths.remove(random.nextInt(paths.size())));
        }
    }

    private static Map<String, List<String>> grid() {
        Map<String, List<String>> grid = new LinkedHashMap<>();
        put(grid, "0 1000 1600 2000 2400 4000 4800 10000 20900 22000", "item.totalProcessingPerformance");
        put(grid, "0 150 300 340 500 800 1600 5000", AREA);
        put(grid, "100 600 700 900 1100 1700", "item.ioBandwidthGBps");
        put(grid, "500 700 1100 1400 4000 6000 7000", "item.dramBandwidthGBps");
        put(grid, "0 200 300 400", "item.hbm.bandwidthGBps");
        put(grid, "20 32 37 45 50", "item.transistorsBillion");
        put(grid, "5 16 28", "item.processNodeNm");
        put(grid, "true false", "item.dataCenter", NON_PLANAR, "consignee.distributor", "endUser.distributor");
        put(grid, "\"2026-01-15\" \"2026-01-16\"", "item.usAvailableSince");
        put(grid, "0.4 0.5 0.6", "attestations.usVolumeShare");
        put(grid, "0 26895000 26900000 26900001 253000000", "attestations.priorTppThisYear");
        put(grid, "\"Acme\" \"NVIDIA\" \"AMD\" \"Intel\"", "exporter.name");
        put(grid, "\"COMMERCIAL\" \"GOVERNMENT\"", "consignee.sector", "endUser.sector");
        for (String party : List.of("exporter", "consignee", "endUser")) {
            String places = "\"US\" \"DE\" \"CN\" \"MO\" \"AE\" \"SG\" \"VN\" \"RU\"";
            put(grid, places, party + ".headquarters", party + ".parentHeadquarters");
        }
        put(grid, "\"DE\" \"CN\" \"AE\" \"SG\"", "consignee.country", "endUser.country");
        Stream.of("usSupplySufficient", "kycRemoteAccess", "usThirdPartyTested", "designerAttestation")
                .forEach(flag -> put(grid, "true false", "attestations." + flag));
        return grid;
    }

    private static void put(Map<String, List<String>> grid, String values, String... paths) {
        for (String path : paths) {
            grid.put(path, List.of(values.split(" ")));
        }
    }

    Transaction transaction() {
        return RandomFacts.transaction(document);
    }

    /** The transaction with these facts filled in, all combinations of the grid; so many of them, chosen at random. */
    List<Transaction> filledIn(List<String> paths, int most) {
        List<List<String>> combinations = List.of(List.of());
        for (String path : paths) {
            combinations = combinations.stream()
                    .flatMap(soFar -> GRID.get(path).stream()
                            .map(value -> Stream.concat(soFar.stream(), Stream.of(value))
                                    .toList()))
                    .toList();
        }
        List<List<String>> chosen = new ArrayList<>(combinations);
        Collections.shuffle(chosen, random);
        return chosen.stream()
                .filter(values -> isPossible(paths, values))
                .limit(most)
                .map(values -> filledIn(paths, values))
                .toList();
    }

    /** Only a non-planar die has applicable die area. */
    private boolean isPossible(List<String> paths, List<String> values) {
        int area = paths.indexOf(AREA);
        int nonPlanar = paths.indexOf(NON_PLANAR);
        boolean known = area < 0 || nonPlanar < 0;
        return known
                ? area < 0 || gaps.contains(NON_PLANAR) || !values.get(area).equals("0")
                : values.get(area).equals("0") != values.get(nonPlanar).equals("true");
    }

    private Transaction filledIn(List<String> paths, List<String> values) {
        ObjectNode filled = document.deepCopy();
        for (int i = 0; i < paths.size(); i++) {
            RandomFacts.set(filled, paths.get(i), values.get(i));
        }
        return RandomFacts.transaction(filled);
    }
}
