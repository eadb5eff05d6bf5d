package org.exportable.suite.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.exportable.law.Version;

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
     * @param tried is told what came of those of one version, one version at a time, from any thread
     */
    public List<Trial> of(List<Mutant> mutants, Consumer<List<Trial>> tried) {
        Map<Version, List<Mutant>> byVersion = new LinkedHashMap<>();
        mutants.forEach(each -> byVersion
                .computeIfAbsent(each.original(), key -> new ArrayList<>())
                .add(each));
        Map<Mutant, Integer> order = new HashMap<>();
        mutants.forEach(each -> order.put(each, order.size()));
        return together(byVersion.values(), tried).stream()
                .sorted(Comparator.comparing(each -> order.get(each.mutant())))
                .toList();
    }

    private List<Trial> together(Collection<List<Mutant>> groups, Consumer<List<Trial>> tried) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Trial>>> all = groups.stream()
                    .map(group -> pool.submit(() -> tried(group, tried)))
                    .toList();
            List<Trial> found = new ArrayList<>();
            for (Future<List<Trial>> each : all) {
                found.addAll(each.get());
            }
            return found;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The trials were interrupted.", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Trial> tried(List<Mutant> group, Consumer<List<Trial>> tried) {
        if (!goOn.getAsBoolean()) {
            return List.of();
        }
        List<Trial> found = trials.of(group);
        synchronized (this) {
            tried.accept(found);
        }
        return found;
    }
}
