package org.exportable.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says on standard error, from the first second on, how far a command has come; only where a person looks on. */
final class Progress implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final ScheduledExecutorService timer;
    private volatile String state = "";
    private boolean shown;

    Progress(Surroundings surroundings) {
        this.err = surroundings.err();
        if (!surroundings.watched()) {
            this.timer = null;
            return;
        }
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleAtFixedRate(this::show, 1, 1, TimeUnit.SECONDS);
    }

    /** Says what is being done now. */
    void at(String words) {
        state = words;
    }

    private synchronized void show() {
        shown = true;
        err.print(CLEAR_LINE + state);
        err.flush();
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.shutdownNow();
            clear();
        }
    }

    private synchronized void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
