package org.exportable.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.diagram.Axis;
import org.exportable.diagram.Numbers;
import org.exportable.diagram.Slot;
import org.exportable.fact.Country;
import org.exportable.vocabulary.Place;

/** The values that the point of a space stands for, as one would write them into a transaction. */
final class Values {

    /** Of several countries that a law cannot tell apart the first of these is named. */
    private static final List<String> WELL_KNOWN = List.of(
            "CN", "US", "DE", "SG", "AE", "SA", "RU", "IN", "IL", "TR", "MX", "KR", "TW", "MO", "IR", "CU", "KP");

    private final List<Axis> axes;
    private final int[] point;

    Values(List<Axis> axes, int[] point) {
        this.axes = axes;
        this.point = point;
    }

    /** The numbers that an attribute may have; all from 0 on where no rule asks for it. */
    Numbers numbers(Slot slot, String attribute) {
        return axis(slot, attribute)
                .map(axis -> axis.numbers(point[axis.variable()]).and(Possible.domain(axis)))
                .orElse(Possible.NOT_NEGATIVE);
    }

    /** A constant, text or truth value; the other one where no rule asks for it, or where it is of the same kind. */
    Object choice(Slot slot, String attribute, Object other) {
        return axis(slot, attribute)
                .map(axis -> {
                    List<Object> values = axis.values(point[axis.variable()]);
                    return values.contains(other) ? other : values.get(0);
                })
                .orElse(other);
    }

    /** A country; the other one where no rule asks for it, or where it is of the same kind. */
    String country(Slot slot, String attribute, String other) {
        return axis(slot, attribute)
                .map(axis -> country(countries(axis, point[axis.variable()]), other))
                .orElse(other);
    }

    private static String country(Set<String> codes, String other) {
        return codes.contains(other)
                ? other
                : WELL_KNOWN.stream()
                        .filter(codes::contains)
                        .findFirst()
                        .orElseGet(() -> codes.iterator().next());
    }

    /**
     * The countries of a kind. A party may be nowhere, but not in a transaction of which everything is known; what goes to
     * the United States has no destination in the law's sense.
     */
    static Set<String> countries(Axis axis, int kind) {
        boolean destination = axis.subject().slot() == Slot.DESTINATION;
        return axis.values(kind).stream()
                .map(place -> ((Place) place).country())
                .filter(code -> !code.isEmpty() && !(destination && code.equals(Country.UNITED_STATES.code())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The members of a set. */
    Set<String> members(Slot slot, String attribute) {
        return axes.stream()
                .filter(axis -> axis.subject().slot() == slot
                        && axis.subject().attribute().equals(attribute)
                        && axis.kinds().get(point[axis.variable()]).equals(true))
                .map(axis -> axis.subject().member())
                .collect(Collectors.toSet());
    }

    /** Whether there is such a fact. */
    boolean isPresent(Slot slot) {
        return axes.stream()
                .filter(axis -> axis.subject().slot() == slot && axis.subject().isPresence())
                .allMatch(axis -> axis.kinds().get(point[axis.variable()]).equals(true));
    }

    private Optional<Axis> axis(Slot slot, String attribute) {
        return axes.stream()
                .filter(axis -> axis.subject().slot() == slot
                        && axis.subject().attribute().equals(attribute)
                        && axis.subject().member() == null)
                .findFirst();
    }
}
