package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.exportable.Exportable;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads and evaluates known determinations with random damage for a bounded time: {@code mvn -Pfuzz test}. A failure names
 * the text that caused it, in Base64; it becomes a case of {@link GarbageTest}.
 */
@Tag("fuzz")
class FuzzTest {

    private static final String[] NAMES = {"a.json", "a.jsonl", "a.yaml", "-"};

    private final Exportable exportable = Exportable.standard();

    @Test
    void damaged_transactions_are_read_and_evaluated_without_an_exception() throws IOException {
        List<byte[]> seeds = seeds();
        long seed = Long.getLong("fuzz.seed", 1);
        Random random = new Random(seed);
        Instant end = Instant.now().plus(Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 60)));
        while (Instant.now().isBefore(end)) {
            byte[] text = damaged(seeds.get(random.nextInt(seeds.size())), random);
            String name = NAMES[random.nextInt(NAMES.length)];
            try {
                evaluate(name, text);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError(
                        "%s, seed %d: %s".formatted(name, seed, Base64.getEncoder().encodeToString(text)), e);
            }
        }
    }

    private void evaluate(String name, byte[] text) {
        List<Entry> entries = Reader.STANDARD.readAll(Source.stream(name, new ByteArrayInputStream(text)));
        assertFalse(entries.isEmpty());
        for (Entry entry : entries) {
            if (entry instanceof Entry.Read read) {
                exportable.evaluate(dated(read.transaction()));
            }
        }
    }

    private static Transaction dated(Transaction transaction) {
        return transaction.date() != null
                ? transaction
                : TransactionBuilder.builder(transaction).date(LocalDate.of(2025, 5, 1)).build();
    }

    private static List<byte[]> seeds() throws IOException {
        try (InputStream in = FuzzTest.class.getResourceAsStream("/cases/determinations.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("^.*?\"transaction\": ", "").replaceFirst(", \"view\".*$", ""))
                    .map(transaction -> transaction.getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }

    /** Bytes changed, dropped, doubled or moved; numbers most of all. */
    private static byte[] damaged(byte[] good, Random random) {
        List<Byte> text = new ArrayList<>();
        for (byte each : good) {
            text.add(each);
        }
        for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.size());
            switch (random.nextInt(4)) {
                case 0 -> text.set(at, (byte) random.nextInt(256));
                case 1 -> text.remove(at);
                case 2 -> text.add(at, text.get(random.nextInt(text.size())));
                default -> text.set(at, (byte) ('0' + random.nextInt(10)));
            }
        }
        byte[] bad = new byte[text.size()];
        for (int i = 0; i < bad.length; i++) {
            bad[i] = text.get(i);
        }
        return bad;
    }
}
