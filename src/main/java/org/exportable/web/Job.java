package org.exportable.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.exportable.ledger.Advance;
import org.exportable.ledger.DryRun;
import org.exportable.ledger.LedgerException;
import org.exportable.ledger.Order;
import org.exportable.ledger.Reject;
import org.exportable.ledger.Screening;
import org.exportable.ledger.Summary;

/** One screening of a ledger that was sent. Thread-safe. */
final class Job implements Runnable {

    private static final int ROWS_SHOWN = 5;
    private static final int REJECTS_SHOWN = 100;

    private final Order order;
    private final Path answers;
    private final long bytes;
    private final Runnable ended;

    private volatile State state = State.RUNNING;
    private volatile Advance advance = new Advance(0, 0);
    private volatile List<String> mapping = List.of();
    private volatile Summary summary;
    private volatile List<Reject> rejects = List.of();
    private volatile String problem;
    private volatile boolean cancelled;

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * One that has not begun.
     *
     * @param answers where they are written
     * @param bytes length of the ledger
     * @param ended is told once when it has ended, however it has
     */
    Job(Order order, Path answers, long bytes, Runnable ended) {
        this.order = order;
        this.answers = answers;
        this.bytes = bytes;
        this.ended = ended;
    }

    @Override
    public void run() {
        try {
            screen();
            state = State.DONE;
        } catch (CancellationException e) {
            fail("cancelled");
        } catch (LedgerException e) {
            fail(e.getMessage());
        } catch (IOException | RuntimeException e) {
            fail("this should not happen: " + e);
        } finally {
            ended.run();
        }
    }

    private void screen() throws IOException {
        watch(advance);
        mapping = new DryRun(order).lines(ROWS_SHOWN);
        summary = new Screening(order, this::watch).to(answers, "", false);
        rejects = Reject.first(REJECTS_SHOWN, answers);
    }

    private void watch(Advance now) {
        if (cancelled) {
            throw new CancellationException();
        }
        advance = now;
    }

    private void fail(String reason) {
        problem = reason;
        state = State.FAILED;
    }

    /** Ends it soon. */
    void cancel() {
        cancelled = true;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /** How it stands. */
    Map<String, Object> entries() {
        State now = state;
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("state", now);
        entries.put("lines", advance.lines());
        entries.put("bytesRead", advance.bytes());
        entries.put("bytes", bytes);
        entries.put("mapping", mapping);
        entries.put("summary", now == State.DONE ? summary.entries() : null);
        entries.put(
                "rejects",
                now == State.DONE ? rejects.stream().map(Job::entries).toList() : List.of());
        if (now == State.FAILED) {
            entries.put("problem", problem);
        }
        return entries;
    }

    private static Map<String, Object> entries(Reject reject) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("line", reject.line());
        entries.put("column", reject.column());
        entries.put("reason", reject.reason());
        return entries;
    }
}
