package org.exportable.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things, several at a time. */
public final class Workers {

    private Workers() {}

    /**
     * The results in the order of the things, however many are worked on at a time.
     *
     * @param threads how many at a time, 1 at least
     * @param work asked from several threads; empty for no result. What it throws is thrown, and the rest is left
     */
    public static <T, R> List<R> each(List<T> things, int threads, Function<T, Optional<R>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Optional<R>>> begun = things.stream()
                    .map(each -> pool.submit(() -> work.apply(each)))
                    .toList();
            List<Optional<R>> done = new ArrayList<>();
            for (Future<Optional<R>> each : begun) {
                done.add(each.get());
            }
            return done.stream().flatMap(Optional::stream).toList();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted.", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
