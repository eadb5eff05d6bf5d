package org.exportable.web;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends the waiting for clients that send or take nothing: the thread that waits too long is interrupted, and a channel on
 * which a thread is interrupted closes. The JDK's own limits are of the whole process and of whole requests, however large.
 */
final class Patience implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer;

    Patience() {
        timer = new ScheduledThreadPoolExecutor(1, Daemons.named("patience"));
        timer.setRemoveOnCancelPolicy(true);
    }

    /** From now on this thread waits so long at most, until the deadline is closed. */
    Deadline of(Duration most) {
        return new Deadline(most);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** The end of one thread's patience. */
    final class Deadline implements AutoCloseable {

        private final Thread waiting = Thread.currentThread();
        private final Duration most;
        private ScheduledFuture<?> end;
        private boolean over;
        private boolean missed;

        private Deadline(Duration most) {
            this.most = most;
            this.end = schedule();
        }

        private ScheduledFuture<?> schedule() {
            return timer.schedule(this::miss, most.toNanos(), TimeUnit.NANOSECONDS);
        }

        private synchronized void miss() {
            if (!over) {
                missed = true;
                waiting.interrupt();
            }
        }

        /** Something came: the time begins anew. */
        synchronized void again() {
            end.cancel(false);
            end = schedule();
        }

        /** Whatever the thread does now is not interrupted any more. */
        @Override
        public synchronized void close() {
            over = true;
            end.cancel(false);
            if (missed) {
                Thread.interrupted();
            }
        }
    }
}
