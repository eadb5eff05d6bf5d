package org.exportable.report.picture;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts names to the chips of the catalogue as far as there is room, else numbers. Those at one place have one name. */
final class ChipNotes {

    private static final double[] NAME = {Marks.SIZE / 2 + 0.5, 12, 20};
    private static final double[] NUMBER = {Marks.SIZE / 2 + 0.5, 8, 11, 15, 20, 26, 33, 42, 52};
    private static final int MOST_TRIES = 20;

    private final Room room;
    private final Map<Point2D, List<Chip>> places;
    private final Set<Point2D> named = new HashSet<>();
    private final Set<Point2D> unplaced = new HashSet<>();
    private final List<String> key = new ArrayList<>();
    private int number;

    private ChipNotes(Room room, Map<Point2D, List<Chip>> places) {
        this.room = room;
        this.places = places;
    }

    /** Names take much room: where one leaves none for the number of a neighbour, it gives way to a number too. */
    static ChipNotes best(Room room, Projection projection, List<Chip> chips) {
        Map<Point2D, List<Chip>> places = places(projection, chips);
        Set<Point2D> modest = new HashSet<>();
        ChipNotes best = null;
        for (int i = 0; i < MOST_TRIES; i++) {
            ChipNotes notes = new ChipNotes(room.copy(), places);
            notes.put(modest);
            if (best == null || notes.unplaced.size() < best.unplaced.size()) {
                best = notes;
            }
            if (!modest.addAll(notes.inTheWay())) {
                break;
            }
        }
        return best;
    }

    /** Chips whose marks cover each other are at one place. */
    private static Map<Point2D, List<Chip>> places(Projection projection, List<Chip> chips) {
        Map<Point2D, List<Chip>> places = new LinkedHashMap<>();
        for (Chip chip : chips) {
            Point2D at = projection.of(chip.x(), chip.y());
            Point2D place = places.keySet().stream()
                    .filter(other -> other.distance(at) < Marks.SIZE / 2)
                    .findFirst()
                    .orElse(at);
            places.computeIfAbsent(place, key -> new ArrayList<>()).add(chip);
        }
        return places;
    }

    /** All notes, those of before included. */
    List<Note> notes() {
        return room.notes();
    }

    /** What the numbers stand for, and the names that share a place. */
    List<String> key() {
        return key;
    }

    /** How many chips have neither name nor number. */
    int unnamed() {
        return unplaced.stream().mapToInt(place -> places.get(place).size()).sum();
    }

    private void put(Set<Point2D> modest) {
        List<Point2D> left = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (Point2D place : byNeed()) {
            List<Chip> chips = places.get(place);
            if (modest.contains(place) || !put(place, name(chips), NAME, true)) {
                left.add(place);
                continue;
            }
            named.add(place);
            if (chips.size() > 1) {
                shared.add("%s: %s".formatted(name(chips), names(chips.subList(1, chips.size()))));
            }
        }
        left.sort(Comparator.comparingDouble(Point2D::getX).thenComparingDouble(Point2D::getY));
        left.forEach(place -> number(place, places.get(place)));
        key.addAll(shared);
    }

    /** What is closest to a line comes first: there a reader wants to know what it is. */
    private List<Point2D> byNeed() {
        return places.keySet().stream()
                .sorted(Comparator.comparingDouble(room::distance))
                .toList();
    }

    private void number(Point2D place, List<Chip> chips) {
        if (put(place, String.valueOf(number + 1), NUMBER, false)) {
            number++;
            key.add("%d: %s".formatted(number, names(chips)));
        } else {
            unplaced.add(place);
        }
    }

    /** The nearest name to each chip that has nothing. */
    private Set<Point2D> inTheWay() {
        Set<Point2D> names = new HashSet<>();
        for (Point2D place : unplaced) {
            named.stream()
                    .min(Comparator.<Point2D>comparingDouble(place::distance)
                            .thenComparingDouble(Point2D::getX)
                            .thenComparingDouble(Point2D::getY))
                    .ifPresent(names::add);
        }
        return names;
    }

    /** A name stands on no line; a number may, since it must be close. */
    private boolean put(Point2D place, String words, double[] apart, boolean strict) {
        return room.putNear(List.of(place), List.of(words), Fonts.CHIP, apart, true)
                || !strict && room.putNear(List.of(place), List.of(words), Fonts.CHIP, apart, false);
    }

    private static String name(List<Chip> chips) {
        String first = chips.get(0).name();
        return chips.size() == 1 ? first : "%s +%d".formatted(first, chips.size() - 1);
    }

    private static String names(List<Chip> chips) {
        return chips.stream().map(Chip::name).collect(Collectors.joining(", "));
    }
}
