package org.exportable.web;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that read and answer requests. What finds no place is not dropped, for the JDK's server would forget its
 * connection: a few other threads read it and say that the server is busy.
 */
final class Pool implements Executor, AutoCloseable {

    private static final int REFUSING = 2;

    private final Patience patience;
    private final ServerLimits limits;
    private final ThreadPoolExecutor answering;
    private final ThreadPoolExecutor refusing;
    private final ThreadLocal<Patience.Deadline> heads = new ThreadLocal<>();
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    Pool(Patience patience, ServerLimits limits) {
        this.patience = patience;
        this.limits = limits;
        this.refusing = new ThreadPoolExecutor(
                REFUSING, REFUSING, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), Daemons.named("refusing"));
        this.answering = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.waiting()),
                Daemons.named("answering"),
                (task, pool) -> refusing.execute(() -> refuse(task)));
    }

    @Override
    public void execute(Runnable exchange) {
        answering.execute(() -> run(exchange));
    }

    /** The JDK's server reads the head in here. */
    private void run(Runnable exchange) {
        try (Patience.Deadline deadline = patience.of(limits.head())) {
            heads.set(deadline);
            exchange.run();
        } finally {
            heads.remove();
        }
    }

    private void refuse(Runnable exchange) {
        busy.set(true);
        exchange.run();
        busy.remove();
    }

    /** The head of this thread's request is read. */
    void headIsRead() {
        Patience.Deadline deadline = heads.get();
        if (deadline != null) {
            deadline.close();
        }
    }

    /** Whether this thread is to say no more than that the server is busy. */
    boolean isBusy() {
        return busy.get();
    }

    @Override
    public void close() {
        answering.shutdownNow();
        refusing.shutdownNow();
    }
}
