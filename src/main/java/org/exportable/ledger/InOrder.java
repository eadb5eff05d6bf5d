package org.exportable.ledger;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works through elements side by side and hands on the results in the order of the elements. Never more than a few elements
 * are on their way, however many there are. To be used by one thread.
 */
public final class InOrder<T, R> implements Iterator<R>, AutoCloseable {

    private static final int WAITING = 6;

    private final Iterator<T> elements;
    private final Function<T, R> work;
    private final ExecutorService workers;
    private final int most;
    private final Queue<Future<R>> underway = new ArrayDeque<>();

    /**
     * Begins nothing yet.
     *
     * @param elements are taken by the thread that takes the results
     * @param work done by several threads at once
     * @param threads how many
     */
    public InOrder(Iterator<T> elements, Function<T, R> work, int threads) {
        this.elements = elements;
        this.work = work;
        this.most = threads * WAITING;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "screening");
            thread.setDaemon(true);
            return thread;
        });
    }

    private void fill() {
        while (underway.size() < most && elements.hasNext()) {
            T element = elements.next();
            underway.add(workers.submit(() -> work.apply(element)));
        }
    }

    @Override
    public boolean hasNext() {
        fill();
        if (underway.isEmpty()) {
            close();
        }
        return !underway.isEmpty();
    }

    /**
     * The next result.
     *
     * @throws RuntimeException what the work threw
     * @throws CancellationException if the thread is interrupted while it waits
     */
    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            R result = underway.remove().get();
            fill();
            return result;
        } catch (ExecutionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Gives up what is not done yet. */
    @Override
    public void close() {
        underway.clear();
        workers.shutdownNow();
    }
}
