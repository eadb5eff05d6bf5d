package org.exportable.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.exportable.input.TableMapping;
import org.exportable.law.Regime;

/** The ledgers that were sent. Who has the id of one can ask for it; nobody can guess one. Thread-safe. */
final class Batches implements AutoCloseable {

    private static final int UNFINISHED = 4;
    private static final int KEPT = 16;
    private static final long LONGEST_KEPT = Duration.ofHours(1).toNanos();
    private static final int ID_BYTES = 16;
    private static final int LONGEST_END_SECONDS = 5;

    private final Desk desk;
    private final LongSupplier nanos;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(UNFINISHED);
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("batches"));
    private final ScheduledExecutorService tidy = Executors.newSingleThreadScheduledExecutor(Daemons.named("tidy"));

    private record Kept(Batch batch, Job job, long since) {}

    /** @param nanos tells the time */
    Batches(Desk desk, LongSupplier nanos) throws IOException {
        this.desk = desk;
        this.nanos = nanos;
        this.folder = Files.createTempDirectory("exportable-batches");
        tidy.scheduleWithFixedDelay(this::forgetOld, 1, 1, TimeUnit.MINUTES);
    }

    /** What brings a ledger in. */
    interface Upload {
        void to(Path file) throws IOException;
    }

    /**
     * Takes a ledger and begins to screen it.
     *
     * @return its id
     * @throws Problem if there are too many
     */
    String add(String name, Regime regime, Upload upload) throws IOException {
        if (kept.size() >= KEPT) {
            throw tooMany();
        }
        takePlace();
        boolean begun = false;
        String id = id();
        Batch batch = new Batch(folder.resolve(id), name, regime);
        try {
            Files.createDirectory(batch.folder());
            upload.to(batch.ledger());
            begin(id, batch, TableMapping.none());
            begun = true;
            return id;
        } finally {
            if (!begun) {
                places.release();
                delete(batch.folder());
            }
        }
    }

    private void takePlace() {
        if (!places.tryAcquire()) {
            throw tooMany();
        }
    }

    private static Problem tooMany() {
        return new Problem(429, "Too many ledgers", "No more ledgers are taken until others are done or deleted.")
                .with("Retry-After", "10");
    }

    private void begin(String id, Batch batch, TableMapping mapping) throws IOException {
        Job job = new Job(
                batch.order(mapping, desk), batch.answers(), Files.size(batch.ledger()), () -> ended(id, batch));
        kept.put(id, new Kept(batch, job, nanos.getAsLong()));
        worker.execute(job);
    }

    private void ended(String id, Batch batch) {
        places.release();
        if (!kept.containsKey(id)) {
            delete(batch.folder());
        }
    }

    /** Begins anew with another mapping; what ran is given up. */
    void map(String id, TableMapping mapping) throws IOException {
        Kept before = found(id);
        takePlace();
        boolean begun = false;
        try {
            before.job.cancel();
            begin(id, before.batch, mapping);
            begun = true;
        } finally {
            if (!begun) {
                places.release();
            }
        }
    }

    /** @throws Problem if there is none of this id */
    Job job(String id) {
        return found(id).job;
    }

    /** @throws Problem if there is none of this id, or it is not done */
    Batch done(String id) {
        Kept found = found(id);
        if (!found.job.isDone()) {
            throw new Problem(409, "Not done", "The ledger is not screened; ask how far it has come.");
        }
        return found.batch;
    }

    private Kept found(String id) {
        return Optional.ofNullable(kept.get(id))
                .orElseThrow(() -> new Problem(
                        404, "Not found", "There is no such ledger; those that are done are kept for an hour."));
    }

    /** @throws Problem if there is none of this id */
    void remove(String id) {
        forget(id, found(id));
    }

    private void forget(String id, Kept old) {
        kept.remove(id);
        old.job.cancel();
        if (!old.job.isRunning()) {
            delete(old.batch.folder());
        }
    }

    /** Forgets what nobody deletes. */
    void forgetOld() {
        kept.forEach((id, each) -> {
            if (!each.job.isRunning() && nanos.getAsLong() - each.since > LONGEST_KEPT) {
                forget(id, each);
            }
        });
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        kept.values().forEach(each -> each.job.cancel());
        tidy.shutdownNow();
        worker.shutdownNow();
        try {
            worker.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
