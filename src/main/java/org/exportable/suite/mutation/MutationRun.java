package org.exportable.suite.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.exportable.suite.Workers;

/**
 * Tries mutants version by version, several versions at a time.
 *
 * @param trials by which they are tried
 * @param threads how many versions are tried at a time, 1 at least
 * @param goOn whether another version may be begun; asked from any thread
 */
public record MutationRun(Trials trials, int threads, BooleanSupplier goOn) {

    /**
     * What came of each mutant that was tried, in the order of the mutants.
     *
     * @param mutants those of one version next to each other
     * @param tried is told what came of those of one version, one version at a time, from any thread
     */
    public List<Trial> of(List<Mutant> mutants, Consumer<List<Trial>> tried) {
        Map<String, List<Mutant>> byVersion = new LinkedHashMap<>();
        mutants.forEach(each -> byVersion
                .computeIfAbsent(each.original().id(), key -> new ArrayList<>())
                .add(each));
        return Workers.each(List.copyOf(byVersion.values()), threads, group -> tried(group, tried)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Optional<List<Trial>> tried(List<Mutant> group, Consumer<List<Trial>> tried) {
        if (!goOn.getAsBoolean()) {
            return Optional.empty();
        }
        List<Trial> found = trials.of(group);
        synchronized (this) {
            tried.accept(found);
        }
        return Optional.of(found);
    }
}
