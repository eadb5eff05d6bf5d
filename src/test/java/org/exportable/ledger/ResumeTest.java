package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that is killed and started again leaves what one that ran through leaves. */
class ResumeTest {

    private static final int LINES = 100_000;
    private static final int KILLS = 4;

    /** What `ulimit -f` counts in, in bytes. */
    private static final int BLOCK = 512;

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void make() throws IOException {
        ledger = folder.resolve("ledger.csv");
        try (BufferedWriter out = Files.newBufferedWriter(ledger)) {
            new LedgerMaker(50).repeated(LINES, out);
            out.write("no,ledger,line\n");
        }
        Files.writeString(
                folder.resolve("map.yaml"), "constants: {exporter.sector: COMMERCIAL, consignee.distributor: false}");
    }

    private Process start(Path out, String... more) throws IOException {
        return start(List.of(), out, more);
    }

    /** @param shell what starts the program */
    private Process start(List<String> shell, Path out, String... more) throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.exportable.cli.Main",
                "screen",
                ledger.toString(),
                "--map",
                folder.resolve("map.yaml").toString(),
                "-o",
                out.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @ParameterizedTest
    @CsvSource({"false, ''", "false, --accumulate", "true, ''"})
    void killed_at_random_and_resumed_it_leaves_the_same_bytes(boolean packed, String option)
            throws IOException, InterruptedException {
        if (packed) {
            pack();
        }
        List<String> resuming = new ArrayList<>(List.of("--resume"));
        if (!option.isEmpty()) {
            resuming.add(option);
        }
        String[] resume = resuming.toArray(String[]::new);
        Path whole = folder.resolve("whole.csv");
        assertEquals(0, start(whole, resume).waitFor(), this::quietLog);
        String summary = log().replace("whole.csv", "");
        Random random = new Random(2);
        Path out = folder.resolve("out.csv");
        for (int i = 0; i < KILLS; i++) {
            killAt(random.nextLong(Files.size(whole)), start(out, resume), out);
            assertFalse(Files.exists(out), "nothing unfinished stands under the final name");
        }
        assertEquals(0, start(out, resume).waitFor(), this::quietLog);
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
        assertEquals(
                Files.readString(FileDestination.rejectsOf(whole)), Files.readString(FileDestination.rejectsOf(out)));
        assertEquals(summary, log().replace("out.csv", ""));
        assertFalse(Files.exists(folder.resolve("out.csv.journal")));
        assertFalse(Files.exists(folder.resolve("out.csv.part")));
    }

    private void pack() throws IOException {
        Path packed = folder.resolve("ledger.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(ledger, out);
        }
        ledger = packed;
    }

    /** A file that may not grow any more is to a program what a full disk is. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void out_of_disk_it_leaves_nothing_unfinished_and_can_be_resumed() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.csv");
        assertEquals(0, start(whole).waitFor(), this::quietLog);
        Path out = folder.resolve("out.csv");
        long blocks = Files.size(whole) / 2 / BLOCK;
        List<String> limited = List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$0\" \"$@\"");
        assertEquals(2, start(limited, out).waitFor(), this::quietLog);
        assertTrue(log().contains("out.csv` cannot be written"), log());
        assertTrue(log().contains("--resume goes on from there"), log());
        assertFalse(Files.exists(out), "nothing unfinished stands under the final name");
        assertEquals(0, start(out, "--resume").waitFor(), this::quietLog);
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
    }

    /** Kills a program as soon as its output has grown to so many bytes, unless it is done before. */
    private static void killAt(long size, Process process, Path out) throws IOException, InterruptedException {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        while (process.isAlive() && (!Files.exists(part) || Files.size(part) < size)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    private String quietLog() {
        try {
            return log();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void another_ledger_is_not_mixed_into_a_run() throws IOException, InterruptedException {
        Path out = folder.resolve("out.csv");
        Process process = start(out);
        Path journal = folder.resolve("out.csv.journal");
        while (process.isAlive() && !Files.exists(journal)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        byte[] bytes = Files.readAllBytes(ledger);
        bytes[LedgerMaker.HEADINGS.length() + 3]++;
        Files.write(ledger, bytes);
        assertEquals(2, start(out, "--resume").waitFor());
        assertTrue(log().contains("is not the one that was being screened"), log());
        assertEquals(0, start(out).waitFor(), "without --resume it begins anew");
        assertEquals(
                LINES + 1,
                new String(Files.readAllBytes(out), StandardCharsets.UTF_8)
                        .lines()
                        .count());
    }
}
