package org.exportable.suite.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.law.Condition;

/**
 * The sides of a number in a rule that cases touch. A case touches the side on which its value lies if all else that the
 * rule asks is so that this comparison alone decides whether it fires.
 *
 * @param comparison the attribute and the number
 * @param possible the sides that the rule's other comparisons of the attribute leave
 * @param touched the sides that are touched, each with the id of the first case that does
 */
public record BoundaryCoverage(Condition.Test comparison, Set<Side> possible, Map<Side, String> touched) {

    public BoundaryCoverage {
        possible = Set.copyOf(possible);
        Map<Side, String> ordered = new EnumMap<>(Side.class);
        ordered.putAll(touched);
        touched = Collections.unmodifiableMap(ordered);
    }

    /** The sides that a case could touch and none does. */
    public List<Side> untouched() {
        return List.of(Side.values()).stream()
                .filter(side -> possible.contains(side) && !touched.containsKey(side))
                .toList();
    }

    /** The sides that no case can touch. */
    public List<Side> impossible() {
        return List.of(Side.values()).stream()
                .filter(side -> !possible.contains(side))
                .toList();
    }
}
