package org.exportable.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.determination.Reason;
import org.exportable.determination.Rejected;
import org.exportable.fact.Item;

/** Says where an answer rests on catalogue figures that are estimates. */
final class Estimates {

    /** A figure this near to a limit could decide otherwise if it is off. */
    private static final double NEAR = 0.1;

    private Estimates() {}

    /** The notice, if a reason or a near miss rests on an estimate. */
    static Optional<String> notice(Item item, List<Reason> reasons, List<Rejected> rejected) {
        Set<String> used = new TreeSet<>();
        reasons.forEach(reason -> used.addAll(reason.facts().keySet()));
        rejected.stream()
                .filter(each -> each.margin() != null && each.margin().relative() <= NEAR)
                .forEach(each -> used.add(each.margin().fact()));
        if (used.contains("performanceDensity")) {
            used.add("applicableDieAreaMm2");
        }
        used.retainAll(item.estimated());
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The answer rests on catalogue figures that are estimates: %s. Ask the maker for the real ones."
                                .formatted(String.join(
                                        ", ", used.stream().map(Terms::words).toList())));
    }
}
