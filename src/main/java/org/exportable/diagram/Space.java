package org.exportable.diagram;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainInference;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Place;

/**
 * The space of transactions as far as the rules of some laws can tell them apart: an axis for everything that the rules
 * ask for. Not thread-safe.
 */
public final class Space {

    private final Set<Slot> slots;
    private final boolean consigneeIsEndUser;
    private final Map<Subject, Axis> axes = new LinkedHashMap<>();
    private final List<Axis> all;
    private final Diagrams diagrams;

    private Space(
            List<Law> laws,
            Function<PlainInference, List<PlainRule>> rules,
            Set<Slot> slots,
            boolean consigneeIsEndUser,
            BiFunction<Subject, Collection<PlainCondition.Test>, Candidates> candidates) {
        this.slots = slots;
        this.consigneeIsEndUser = consigneeIsEndUser;
        List<Law> worlds = worlds(laws);
        tests(laws, rules)
                .forEach((subject, tests) -> axes.put(
                        subject, Axis.of(axes.size(), subject, candidates.apply(subject, tests), tests, worlds)));
        this.all = List.copyOf(axes.values());
        this.diagrams = new Diagrams(
                axes.values().stream().mapToInt(axis -> axis.kinds().size()).toArray());
    }

    /** The space of all transactions with one intermediary at most. */
    public static Space of(List<Law> laws) {
        return of(laws, PlainInference::decisive);
    }

    /** The same with what notices ask for too. */
    public static Space withNotices(List<Law> laws) {
        return of(laws, PlainInference::rules);
    }

    private static Space of(List<Law> laws, Function<PlainInference, List<PlainRule>> rules) {
        return new Space(
                laws,
                rules,
                EnumSet.allOf(Slot.class),
                false,
                (subject, tests) -> Candidates.of(subject, tests, laws.get(0)));
    }

    /**
     * The space in which some transactions lie; no other transaction may be looked for in it.
     *
     * @throws IllegalArgumentException if one has several intermediaries
     */
    public static Space around(List<Law> laws, Collection<Facts> transactions) {
        Map<Slot, Set<Object>> facts = bySlot(transactions);
        Set<Slot> slots = EnumSet.allOf(Slot.class);
        if (facts.get(Slot.INTERMEDIARY).equals(Collections.singleton(null))) {
            slots.remove(Slot.INTERMEDIARY);
        }
        return new Space(
                laws,
                PlainInference::decisive,
                slots,
                transactions.stream().allMatch(Space::isConsigneeEndUser),
                (subject, tests) -> Candidates.among(values(subject, facts.get(subject.slot()))));
    }

    private static boolean isConsigneeEndUser(Facts facts) {
        Participant consignee = (Participant) Slot.CONSIGNEE.in(facts);
        Participant endUser = (Participant) Slot.END_USER.in(facts);
        return endUser.as(consignee.function()).equals(consignee);
    }

    private static Map<Slot, Set<Object>> bySlot(Collection<Facts> transactions) {
        Map<Slot, Set<Object>> bySlot = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            Set<Object> facts = new LinkedHashSet<>();
            transactions.forEach(each -> facts.add(slot.in(each)));
            bySlot.put(slot, facts);
        }
        return bySlot;
    }

    private static Set<Object> values(Subject subject, Set<Object> facts) {
        Set<Object> values = new LinkedHashSet<>();
        for (Object fact : facts) {
            if (subject.isPresence()) {
                values.add(fact != null);
            } else if (fact != null) {
                values.add(subject.of(fact));
            }
        }
        return values;
    }

    /** One law of each that differ in their Country Groups. */
    private static List<Law> worlds(List<Law> laws) {
        Map<Map<String, Place>, Law> worlds = new LinkedHashMap<>();
        laws.forEach(law -> worlds.putIfAbsent(law.places(), law));
        return List.copyOf(worlds.values());
    }

    private Map<Subject, Set<PlainCondition.Test>> tests(
            List<Law> laws, Function<PlainInference, List<PlainRule>> rules) {
        Map<Subject, Set<PlainCondition.Test>> tests = new TreeMap<>();
        slots.stream().filter(Slot::mayBeAbsent).forEach(slot -> tests.put(Subject.presence(slot), Set.of()));
        laws.stream()
                .flatMap(law -> rules.apply(law.plain()).stream())
                .distinct()
                .map(PlainRule::patterns)
                .flatMap(List::stream)
                .forEach(pattern -> collect(pattern, tests));
        return tests;
    }

    private void collect(PlainPattern pattern, Map<Subject, Set<PlainCondition.Test>> tests) {
        for (Slot slot : slots(pattern)) {
            pattern.condition()
                    .tests()
                    .forEach(test -> tests.computeIfAbsent(subject(slot, test), key -> new LinkedHashSet<>())
                            .add(test));
        }
    }

    /** What the end user is, the consignee is, where they are the same; but each has its own part. */
    private Subject subject(Slot slot, PlainCondition.Test test) {
        Subject own = Subject.of(slot, test);
        return consigneeIsEndUser && slot == Slot.END_USER && !own.isFunction()
                ? Subject.of(Slot.CONSIGNEE, test)
                : own;
    }

    private List<Slot> slots(PlainPattern pattern) {
        return Slot.of(pattern.type()).stream().filter(slots::contains).toList();
    }

    /** The store of all diagrams over this space. */
    public Diagrams diagrams() {
        return diagrams;
    }

    /** The axes, in the order of the variables. */
    public List<Axis> axes() {
        return all;
    }

    /** The axes about facts in some places. */
    public List<Axis> axes(Set<Slot> some) {
        return axes.values().stream()
                .filter(axis -> some.contains(axis.subject().slot()))
                .toList();
    }

    /** The first variable that is about this place or a later one. */
    public int first(Slot slot) {
        return (int) axes.keySet().stream()
                .filter(subject -> subject.slot().compareTo(slot) < 0)
                .count();
    }

    /**
     * Where a transaction lies: the kind of its value on each axis.
     *
     * @throws IllegalArgumentException if it has several intermediaries
     */
    public int[] point(Facts facts) {
        int[] point = new int[axes.size()];
        for (Axis axis : axes.values()) {
            point[axis.variable()] = axis.kind(axis.subject().slot().in(facts));
        }
        return point;
    }

    /** Where a pattern on given facts is satisfied. */
    public Diagram satisfied(PlainPattern pattern, Law law) {
        Diagram found = diagrams.no();
        for (Slot slot : slots(pattern)) {
            found = diagrams.or(found, diagrams.and(present(slot), holds(pattern.condition(), slot, law)));
        }
        return found;
    }

    private Diagram present(Slot slot) {
        Axis presence = axes.get(Subject.presence(slot));
        return presence == null ? diagrams.yes() : diagrams.isOneOf(presence.variable(), presence.present());
    }

    private Diagram holds(PlainCondition condition, Slot slot, Law law) {
        if (condition instanceof PlainCondition.Test test) {
            Axis axis = axes.get(subject(slot, test));
            return diagrams.isOneOf(axis.variable(), axis.holding(test, law));
        }
        boolean all = condition instanceof PlainCondition.All;
        Diagram holds = all ? diagrams.yes() : diagrams.no();
        for (PlainCondition part : condition.parts()) {
            Diagram next = holds(part, slot, law);
            holds = all ? diagrams.and(holds, next) : diagrams.or(holds, next);
        }
        return holds;
    }
}
