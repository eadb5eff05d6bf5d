package org.exportable.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Determination;

/**
 * What a case expects of a determination. What it does not name may be anything.
 *
 * @param parts the values expected of each aspect; a single one has exactly one
 */
public record Expectation(Map<Aspect, List<String>> parts) {

    /** @throws IllegalArgumentException if nothing is expected: such a case cannot fail */
    public Expectation {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A case expects something.");
        }
        Map<Aspect, List<String>> copy = new EnumMap<>(Aspect.class);
        parts.forEach((aspect, values) -> copy.put(aspect, List.copyOf(values)));
        parts = Collections.unmodifiableMap(copy);
    }

    /** What is not met by a determination; empty if all is. */
    public List<Mismatch> mismatches(Determination determination) {
        List<Mismatch> mismatches = new ArrayList<>();
        parts.forEach((aspect, expected) -> {
            List<String> actual = aspect.of(determination);
            if (!aspect.demand().isMet(expected, actual)) {
                mismatches.add(new Mismatch(aspect, expected, actual));
            }
        });
        return mismatches;
    }

    /** The same with other values where they are not met; nothing else comes to be expected. */
    public Expectation with(List<Mismatch> mismatches) {
        Map<Aspect, List<String>> anew = new EnumMap<>(parts);
        mismatches.forEach(each -> anew.replace(each.aspect(), each.anew()));
        return new Expectation(anew);
    }

    /** The values expected of an aspect; empty where nothing is. */
    public List<String> of(Aspect aspect) {
        return parts.getOrDefault(aspect, List.of());
    }
}
