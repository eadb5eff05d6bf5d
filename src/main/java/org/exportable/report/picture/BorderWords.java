package org.exportable.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.determination.Edge;
import org.exportable.determination.Sweep.AppliedRule;
import org.exportable.determination.Sweep.Bound;
import org.exportable.report.SweepWords;

/** Says which provisions make the difference between two neighbours. */
final class BorderWords {

    private final Neighbours neighbours;
    private final Axis x;
    private final Axis y;

    private BorderWords(Neighbours neighbours, Tiles tiles) {
        this.neighbours = neighbours;
        this.x = tiles.x();
        this.y = tiles.y();
    }

    /**
     * The line between two neighbours, with words such as "3A090.a.1: TPP ≥ 4800". Where the bounds of several rules draw it
     * together, they are named without.
     */
    static Border border(Neighbours neighbours, Tiles tiles) {
        BorderWords words = new BorderWords(neighbours, tiles);
        Tile low = neighbours.low();
        Tile high = neighbours.high();
        List<AppliedRule> begin = only(high, low);
        List<AppliedRule> end = only(low, high);
        String begins = words.drawn(begin);
        String ends = words.drawn(end);
        if (!begins.isEmpty() || !ends.isEmpty()) {
            return new Border(neighbours.line(), begins.isEmpty() ? ends : begins, !begins.isEmpty());
        }
        return new Border(neighbours.line(), provisions(begin.isEmpty() ? end : begin), !begin.isEmpty());
    }

    /** The rules that apply to one only, or with more certainty. */
    private static List<AppliedRule> only(Tile one, Tile other) {
        List<AppliedRule> rules = new ArrayList<>(one.span().rules());
        rules.removeAll(other.span().rules());
        return rules;
    }

    private String drawn(List<AppliedRule> rules) {
        Map<String, Set<String>> provisions = new LinkedHashMap<>();
        for (AppliedRule rule : rules) {
            rule.bounds().stream()
                    .filter(this::isHere)
                    .forEach(bound -> provisions
                            .computeIfAbsent(bound.words(), key -> new LinkedHashSet<>())
                            .add(SweepWords.provision(rule.provision())));
        }
        return provisions.entrySet().stream()
                .map(each -> "%s: %s".formatted(String.join(", ", each.getValue()), each.getKey()))
                .collect(Collectors.joining("; "));
    }

    private boolean isHere(Bound bound) {
        if (!bound.fact().equals(neighbours.beside() ? x.fact() : y.fact())) {
            return false;
        }
        return neighbours.beside()
                ? isHere(bound.end(), 0.3) && isHere(bound.end(), 0.7)
                : isBetween(
                        neighbours.low().across().high(),
                        bound.end(),
                        neighbours.high().across().low(),
                        0,
                        y);
    }

    private boolean isHere(Edge end, double share) {
        Tile low = neighbours.low();
        double at = y.between(low.bottom(), low.top(), share);
        return isBetween(
                low.span().values().high(),
                end,
                neighbours.high().span().values().low(),
                at,
                x);
    }

    /** Between whole numbers there is room for an end. */
    private static boolean isBetween(Edge low, Edge end, Edge high, double at, Axis axis) {
        double value = Tile.value(end, at);
        double from = Tile.value(low, at);
        double to = Tile.value(high, at);
        return axis.same(value, from) || axis.same(value, to) || from < value && value < to;
    }

    private static String provisions(List<AppliedRule> rules) {
        return rules.stream()
                .map(rule -> SweepWords.provision(rule.provision()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
