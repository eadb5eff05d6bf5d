package org.exportable.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;

/**
 * All values of the figures for which a transaction stands the same.
 *
 * @param code a letter that stands for it
 * @param standing how the transaction stands
 * @param deciding dotted paths of the unknown facts on which that turns
 * @param fill how it is drawn
 * @param patches its tiles, those that hang together in one list
 * @param thin its tiles that have no area
 */
record Region(
        String code, Standing standing, Set<String> deciding, Fill fill, List<List<Tile>> patches, List<Tile> thin) {

    private static final int LETTERS = 26;

    /** All regions, the least restrictive first. */
    static List<Region> of(Tiles tiles, List<Neighbours> neighbours) {
        Map<Standing, List<Tile>> byStanding = new LinkedHashMap<>();
        Stream.concat(tiles.all().stream(), tiles.thin().stream())
                .forEach(tile -> byStanding
                        .computeIfAbsent(tile.standing(), key -> new ArrayList<>())
                        .add(tile));
        List<Standing> standings = byStanding.keySet().stream()
                .sorted(Comparator.comparing(Standing::outcome)
                        .thenComparing(Standing::policy, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
        List<Region> regions = new ArrayList<>();
        for (Standing standing : standings) {
            Outcome outcome = standing.outcome();
            int before = (int) regions.stream()
                    .filter(region -> region.standing.outcome() == outcome)
                    .count();
            List<Tile> all = byStanding.get(standing);
            Set<String> deciding = new TreeSet<>();
            all.forEach(tile -> deciding.addAll(tile.span().decidingFacts()));
            regions.add(new Region(
                    code(regions.size()),
                    standing,
                    deciding,
                    Fill.of(outcome, before),
                    patches(all, neighbours),
                    all.stream().filter(Tile::isThin).toList()));
        }
        return regions;
    }

    private static String code(int index) {
        String letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : letter + index / LETTERS;
    }

    private static List<List<Tile>> patches(List<Tile> tiles, List<Neighbours> neighbours) {
        List<List<Tile>> patches = new ArrayList<>();
        Set<Tile> left = new HashSet<>(tiles);
        for (Tile tile : tiles) {
            if (!tile.isThin() && left.remove(tile)) {
                List<Tile> patch = new ArrayList<>(List.of(tile));
                for (int i = 0; i < patch.size(); i++) {
                    Tile each = patch.get(i);
                    neighbours.stream()
                            .filter(Neighbours::areAlike)
                            .flatMap(pair -> pair.otherThan(each))
                            .filter(left::remove)
                            .forEach(patch::add);
                }
                patches.add(patch);
            }
        }
        return patches;
    }
}
