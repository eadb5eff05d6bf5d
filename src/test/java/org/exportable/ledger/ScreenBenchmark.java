package org.exportable.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long screening takes, as a ratio to only reading and writing the same ledger: a million lines, whole programs by the
 * clock, in turn. Run it with {@code mvn -q -B -Pvolume -DskipTests verify}.
 */
final class ScreenBenchmark {

    private static final int LINES = Integer.getInteger("lines", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int DISTINCT = 10_000;
    private static final List<String> ONE_LAW = List.of("--regime", "2026-10-01");
    private static final Path FOLDER = Path.of("target", "volume");

    private ScreenBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path repeated = FOLDER.resolve("repeated.csv");
        Path figures = FOLDER.resolve("figures.csv");
        try (BufferedWriter out = Files.newBufferedWriter(repeated)) {
            new LedgerMaker(DISTINCT).repeated(LINES, out);
        }
        try (BufferedWriter out = Files.newBufferedWriter(figures)) {
            new LedgerMaker(DISTINCT).figures(LINES, out);
        }
        System.out.printf("| %,d lines | reads and writes | screens | ratio |%n|---|---|---|---|%n", LINES);
        for (List<String> law : List.of(List.<String>of(), ONE_LAW)) {
            String under = law.isEmpty() ? "each by the law of its day" : "all by one law";
            compare("%,d distinct transactions, %s".formatted(DISTINCT, under), repeated, law);
            compare("every line differs in its numbers, %s".formatted(under), figures, law);
        }
    }

    private static void compare(String name, Path ledger, List<String> law) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path copied = FOLDER.resolve("copy.csv");
        Path screened = FOLDER.resolve("screened.csv");
        List<String> yardstick = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ReadAndWrite.class.getName(),
                ledger.toString(),
                copied.toString());
        List<String> screening = new ArrayList<>(List.of(
                Path.of("target", "exportable", "bin", "exportable").toString(),
                "screen",
                ledger.toString(),
                "-o",
                screened.toString()));
        screening.addAll(law);
        double[] copies = new double[ROUNDS];
        double[] screens = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            copies[round] = seconds(yardstick, copied);
            screens[round] = seconds(screening, screened);
        }
        System.out.printf(
                "| %s | %.2f s | %.2f s | %.2f |%n",
                name, median(copies), median(screens), median(screens) / median(copies));
    }

    /** @param written where the program writes; it begins with nothing there, whose removal would count */
    private static double seconds(List<String> command, Path written) throws IOException, InterruptedException {
        Files.deleteIfExists(written);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
