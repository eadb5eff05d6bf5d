package org.exportable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.exportable.Exportable;
import org.exportable.input.TableMapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ledgers that were sent are kept for whom they are, as long as they are wanted, and few at a time. */
class BatchesTest {

    private static final String LEDGER =
            "Order,Ship Date,Part No,Ship-To Country\n1,2025-05-01,nvidia-h20-96,CN\n2,02/06/2025,nvidia-h20-96,CN\n";
    private static final int MOST_UNFINISHED = 4;

    private static Desk desk;

    private final AtomicLong nanos = new AtomicLong();
    private Batches batches;

    @BeforeAll
    static void load() {
        desk = Desk.of(Exportable.standard(), () -> LocalDate.of(2025, 5, 1));
    }

    @BeforeEach
    void begin() throws IOException {
        batches = new Batches(desk, nanos::get);
    }

    @AfterEach
    void end() {
        batches.close();
    }

    private String add(String ledger) throws IOException {
        return batches.add("ledger.csv", null, file -> Files.writeString(file, ledger));
    }

    private String done(String ledger) throws IOException {
        String id = add(ledger);
        await(id);
        return id;
    }

    private void await(String id) {
        while (batches.job(id).isRunning()) {
            Thread.onSpinWait();
        }
    }

    private static int status(Problem problem) throws IOException {
        return problem.answer().status();
    }

    @Test
    void an_id_cannot_be_guessed() throws IOException {
        String one = add(LEDGER);
        String other = add(LEDGER);
        assertEquals(22, one.length());
        assertFalse(one.equals(other));
        assertEquals(404, status(assertThrows(Problem.class, () -> batches.job(one.substring(1)))));
    }

    @Test
    void what_is_deleted_is_gone() throws IOException {
        String id = done(LEDGER);
        Path folder = batches.done(id).folder();
        assertTrue(Files.exists(folder));
        batches.remove(id);
        assertFalse(Files.exists(folder));
        assertEquals(404, status(assertThrows(Problem.class, () -> batches.job(id))));
    }

    @Test
    void what_nobody_deletes_is_gone_after_an_hour() throws IOException {
        String id = done(LEDGER);
        Path folder = batches.done(id).folder();
        nanos.addAndGet(Duration.ofMinutes(59).toNanos());
        batches.forgetOld();
        assertTrue(Files.exists(folder));
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());
        batches.forgetOld();
        assertFalse(Files.exists(folder));
    }

    @Test
    void all_are_gone_at_the_end() throws IOException {
        Path folder = batches.done(done(LEDGER)).folder().getParent();
        batches.close();
        assertFalse(Files.exists(folder));
    }

    @Test
    void only_a_few_are_taken_at_a_time() throws IOException, InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(MOST_UNFINISHED);
        List<Thread> sending = new ArrayList<>();
        for (int i = 0; i < MOST_UNFINISHED; i++) {
            Thread thread = new Thread(() -> slowly(begun, goOn));
            thread.start();
            sending.add(thread);
        }
        begun.await();
        assertEquals(429, status(assertThrows(Problem.class, () -> add(LEDGER))));
        goOn.countDown();
        for (Thread each : sending) {
            each.join();
        }
        batches.job(taken());
    }

    /** There is a place again as soon as one is done. */
    private String taken() throws IOException {
        while (true) {
            try {
                return add(LEDGER);
            } catch (Problem full) {
                Thread.onSpinWait();
            }
        }
    }

    private void slowly(CountDownLatch begun, CountDownLatch goOn) {
        try {
            batches.add("ledger.csv", null, file -> {
                begun.countDown();
                await(goOn);
                Files.writeString(file, LEDGER);
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_that_does_not_arrive_leaves_nothing() {
        List<Path> seen = new ArrayList<>();
        for (int i = 0; i < 2 * MOST_UNFINISHED; i++) {
            assertThrows(
                    IOException.class,
                    () -> batches.add("ledger.csv", null, file -> {
                        seen.add(file);
                        throw new IOException("broken off");
                    }));
        }
        assertTrue(seen.stream().noneMatch(file -> Files.exists(file.getParent())));
    }

    @Test
    void one_that_cannot_be_understood_says_why() throws IOException {
        String id = done("colour,size\nred,7\n");
        assertEquals(409, status(assertThrows(Problem.class, () -> batches.done(id))));
        assertEquals(Job.State.FAILED, batches.job(id).entries().get("state"));
        assertTrue(batches.job(id).entries().get("problem").toString().startsWith("ledger.csv: "));
    }

    @Test
    void another_mapping_screens_it_again() throws IOException {
        String id = done(LEDGER);
        assertEquals(1L, ((Number) summary(id, "rejects")).longValue());
        batches.map(id, new TableMapping(Map.of(), Map.of(), Map.of(), "[yyyy-MM-dd][MM/dd/yyyy]", null, null));
        await(id);
        assertEquals(0L, ((Number) summary(id, "rejects")).longValue());
    }

    private Object summary(String id, String key) {
        return ((Map<?, ?>) batches.job(id).entries().get("summary")).get(key);
    }

    @Test
    void a_name_is_only_a_name() {
        assertEquals("passwd", Batch.plain("../../etc/passwd"));
        assertEquals("a?b.csv", Batch.plain("C:\\x\\a\u0000b.csv"));
        assertEquals("ledger.csv", Batch.plain(""));
        assertEquals(100, Batch.plain("x".repeat(500)).length());
    }
}
