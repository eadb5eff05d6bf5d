package org.exportable.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says on standard error, from the first second on, how far a command has come; only where a person looks on. */
final class Progress implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean oneScreen;
    private final ScheduledExecutorService timer;
    private volatile Supplier<String> state = () -> "making ready";
    private int seconds;
    private boolean shown;

    Progress(Surroundings surroundings) {
        this.err = surroundings.err();
        this.oneScreen = surroundings.terminal();
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
        at(() -> words);
    }

    /** The same in words that are not made before they are shown. */
    void at(Supplier<String> words) {
        state = words;
    }

    /** Prints a result or a message; where it goes to the same screen, in the place of what stands there. */
    synchronized void print(PrintStream to, String text) {
        boolean here = timer != null && (oneScreen || to == err);
        if (here) {
            clear();
        }
        to.print(text);
        if (here) {
            to.flush();
        }
    }

    /** Shows it for another second. */
    synchronized void show() {
        shown = true;
        seconds++;
        err.print("%s%s, %d s".formatted(CLEAR_LINE, state.get(), seconds));
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
            shown = false;
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
