package org.exportable.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exportable.analysis.Possibility;
import org.exportable.analysis.Wording;
import org.exportable.diagram.Axis;
import org.exportable.diagram.Numbers;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;
import org.exportable.diagram.Subject;
import org.exportable.engine.Settler;

/** Puts a box into words: for each fact that is not left open what it may be. */
final class Conditions {

    private static final Map<Slot, String> OWNERS = Map.of(
            Slot.ITEM, "item.",
            Slot.SHIPMENT, "",
            Slot.EXPORTER, "exporter.",
            Slot.CONSIGNEE, "consignee.",
            Slot.END_USER, "endUser.",
            Slot.INTERMEDIARY, "intermediary.",
            Slot.ATTESTATION, "attestations.");

    private static final Map<String, String> PATHS = Map.of(
            "hbmAttachment", "hbm.attachment",
            "memoryBandwidthDensity", "hbm.memoryBandwidthDensity",
            "names", "name");

    private final Space space;
    private final Wording wording;

    Conditions(Space space, Wording wording) {
        this.space = space;
        this.wording = wording;
    }

    List<Difference.Condition> of(Box box) {
        Map<String, List<String>> byFact = new LinkedHashMap<>();
        for (Axis axis : space.axes()) {
            BitSet kinds = box.kinds().get(axis.variable());
            if (kinds != null && axis.subject().member() == null && !saidElsewhere(axis, box)) {
                byFact.computeIfAbsent(path(axis.subject()), fact -> new ArrayList<>())
                        .addAll(words(axis, kinds));
            }
        }
        for (boolean has : List.of(true, false)) {
            members(box, has)
                    .forEach((fact, members) -> byFact.computeIfAbsent(fact, each -> new ArrayList<>())
                            .add((has ? "with " : "without ") + String.join(has ? " and " : ", ", members)));
        }
        return byFact.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Difference.Condition(each.getKey(), each.getValue()))
                .toList();
    }

    /** The members that sets have for certain, or certainly do not have. */
    private Map<String, List<String>> members(Box box, boolean has) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Axis axis : space.axes()) {
            BitSet kinds = box.kinds().get(axis.variable());
            if (kinds != null
                    && axis.subject().member() != null
                    && axis.kinds().get(kinds.nextSetBit(0)).equals(has)) {
                members.computeIfAbsent(path(axis.subject()), fact -> new ArrayList<>())
                        .add(axis.subject().member());
            }
        }
        return members;
    }

    /** That there is a destination is said by naming it. */
    private boolean saidElsewhere(Axis axis, Box box) {
        Subject subject = axis.subject();
        return subject.isPresence()
                && space.axes().stream()
                        .anyMatch(other -> other.subject().slot() == subject.slot()
                                && !other.subject().isPresence()
                                && box.kinds().get(other.variable()) != null);
    }

    private static String path(Subject subject) {
        if (subject.slot() == Slot.DESTINATION) {
            return "to";
        }
        if (subject.isPresence()) {
            return "intermediaries";
        }
        return OWNERS.get(subject.slot()) + PATHS.getOrDefault(subject.attribute(), subject.attribute());
    }

    private List<String> words(Axis axis, BitSet kinds) {
        Subject subject = axis.subject();
        if (subject.isPresence()) {
            boolean present = axis.kinds().get(kinds.nextSetBit(0)).equals(true);
            return List.of(
                    subject.slot() == Slot.DESTINATION
                            ? present ? "anywhere but the United States" : "the United States"
                            : present ? "one" : "none");
        }
        BitSet all = new BitSet();
        all.set(0, axis.kinds().size());
        if (!axis.isNumeric() && !subject.isPlace()) {
            return choices(axis, kinds, all);
        }
        return wording.words(path(subject), possibilities(axis, kinds), possibilities(axis, all));
    }

    /** Constants and texts: those that it may be, or, if they are fewer, those that it is not. */
    private static List<String> choices(Axis axis, BitSet kinds, BitSet all) {
        BitSet others = (BitSet) all.clone();
        others.andNot(kinds);
        Set<String> some = names(axis, kinds);
        Set<String> rest = names(axis, others);
        rest.removeAll(some);
        boolean shorter = rest.size() < some.size() && !rest.isEmpty();
        return shorter ? List.of("not " + String.join(" or ", rest)) : List.copyOf(some);
    }

    private static Set<String> names(Axis axis, BitSet kinds) {
        Set<Object> values = values(axis, kinds);
        BitSet others = new BitSet();
        others.set(0, axis.kinds().size());
        others.andNot(kinds);
        Set<Object> rest = values(axis, others);
        Set<String> names = new LinkedHashSet<>();
        for (Object value : values) {
            boolean wholeEntry = axis.subject().attribute().equals("alsoClassified")
                    && rest.stream().noneMatch(other -> entry(other).equals(entry(value)));
            names.add(word(wholeEntry ? entry(value) : value.toString()));
        }
        return names;
    }

    private static Set<Object> values(Axis axis, BitSet kinds) {
        return kinds.stream()
                .mapToObj(axis::values)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String entry(Object eccn) {
        return Settler.entry(eccn.toString());
    }

    private static Set<Possibility> possibilities(Axis axis, BitSet kinds) {
        Set<Possibility> possibilities = new LinkedHashSet<>();
        kinds.stream().forEach(kind -> possibilities.addAll(possibilities(axis, kind)));
        return possibilities;
    }

    private static List<Possibility> possibilities(Axis axis, int kind) {
        if (axis.isNumeric()) {
            Numbers numbers = axis.numbers(kind).and(Possible.domain(axis));
            return numbers.isEmpty()
                    ? List.of()
                    : List.of(new Possibility.Range(
                            numbers.low(), numbers.lowIncluded(), numbers.high(), numbers.highIncluded()));
        }
        Set<String> codes = new TreeSet<>(Values.countries(axis, kind));
        return codes.isEmpty() ? List.of() : List.of(new Possibility.Places(codes));
    }

    private static String word(String text) {
        if (text.isEmpty()) {
            return "none";
        }
        return text.equals(Sketch.OTHER) ? "another" : text.replace(Sketch.OTHER, " (another paragraph)");
    }
}
