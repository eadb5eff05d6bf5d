package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten million lines, each different, in 512 MB of heap: {@code mvn -Psoak test}. The lines come through a pipe and the answers
 * go through one, so that no disk is filled. It prints what the program holds in memory at each tenth.
 */
@Tag("soak")
class SoakTest {

    private static final long LINES = Long.getLong("soak.lines", 10_000_000);
    private static final int DISTINCT = 10_000;

    /**
     * What the program may grow by after four tenths: it has met nearly all there is to remember by then, and lines come so fast
     * that as many pieces wait to be written as may.
     */
    private static final double GROWTH = 1.1;

    /** What it may hold at any tenth. */
    private static final long MOST_MB = 96;

    private static final int FOURTH = 3;

    @TempDir
    private Path folder;

    @Test
    void ten_million_lines_pass_through_512_mb_of_heap() throws IOException, InterruptedException {
        Path collections = folder.resolve("gc.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Xlog:gc:file=" + collections,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.exportable.cli.Main",
                        "screen",
                        "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(process.getOutputStream()));
        List<Long> held = new ArrayList<>();
        long answered = drain(process, held, collections);
        feeding.join();
        assertEquals(0, process.waitFor());
        assertEquals(LINES + 1, answered);
        System.out.println("Heap after collection at each tenth, MB: " + held);
        assertTrue(held.get(9) <= GROWTH * held.get(FOURTH), held::toString);
        assertTrue(held.stream().allMatch(each -> each <= MOST_MB), held::toString);
    }

    private static void feed(OutputStream to) {
        try (Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            new LedgerMaker(DISTINCT).figures(LINES, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long drain(Process process, List<Long> held, Path collections) throws IOException {
        long lines = 0;
        try (InputStream in = process.getInputStream()) {
            byte[] bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
                if (held.size() < 10 && lines >= LINES * (held.size() + 1) / 10) {
                    held.add(leastHeld(collections));
                }
            }
        }
        return lines;
    }

    /** The least that was left by one of the latest collections, in MB. */
    private static long leastHeld(Path collections) throws IOException {
        List<Long> left = new ArrayList<>();
        try (BufferedReader log = Files.newBufferedReader(collections)) {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                if (line.contains("->")) {
                    left.add(Long.parseLong(line.replaceFirst(".*->(\\d+)M.*", "$1")));
                }
            }
        }
        return left.stream()
                .skip(Math.max(0, left.size() - 100))
                .min(Long::compare)
                .orElse(0L);
    }
}
