package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong ends with status 2, one line for people and nothing on standard output. */
class BadCommandTest {

    private static final String GOOD = "{\"to\": \"CN\", \"item\": \"nvidia-h20-96\", \"date\": \"2025-05-01\"}";
    private static final long HUGE = 200L << 20;

    @TempDir
    private Path folder;

    static Stream<Arguments> badInputs() {
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("{\"to\": \"CN\", \"itm\": \"nvidia-h20-96\"}", "`item`"),
                Arguments.of("{\"to\": \"Chnia\", \"item\": \"nvidia-h20-96\"}", "`China`"),
                Arguments.of("{\"to\": \"CN\", \"item\": \"nvidia-h20-69\"}", "`nvidia-h20-96`"),
                Arguments.of("{\"to\": \"CN\", \"item\": {\"totalProcessingPerformance\": NaN}}", "NaN"),
                Arguments.of("{\"to\": \"CN\", \"item\": {\"totalProcessingPerformance\": -1}}", "-1"),
                Arguments.of("{\"to\": \"CN\", \"item\": {\"totalProcessingPerformance\": 1e1000000000}}", "1e1000000000"),
                Arguments.of("{\"to\": \"CN\", \"to\": \"SG\", \"item\": \"nvidia-h20-96\"}", "`to`"),
                Arguments.of("{\"to\": \"CN\", \"item\": \"nvidia-h20-96\", \"date\": \"2025-02-30\"}", "2025-02-30"),
                Arguments.of("to: &a CN\nitem: *a\n", "alias"),
                Arguments.of("{\"a\":".repeat(10_000), "50"),
                Arguments.of("\u0000", "standard input"));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsNamed(String input, String expected) {
        holds(Run.reading(input, "evaluate", "-"), expected);
    }

    @Test
    void bytesThatAreNoTextAreNamed() {
        byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        holds(Run.with(new ByteArrayInputStream(bytes), "evaluate", "-"), "UTF-8");
    }

    @Test
    void aHugeDocumentIsRefusedBeforeItIsHeld() {
        InputStream huge = new InputStream() {
            private long left = HUGE;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int taken = (int) Math.min(left, length);
                Arrays.fill(bytes, from, from + taken, (byte) ' ');
                left -= taken;
                return taken == 0 ? -1 : taken;
            }
        };
        Run run = Run.with(huge, "evaluate", "-");
        assertEquals(2, run.status());
        assertEquals("", run.out());
    }

    @Test
    void foldersAndMissingFilesAreNamed() {
        holds(Run.of("evaluate", folder.toString()), "folder");
        holds(Run.of("evaluate", folder.resolve("none.yaml").toString()), "no such file");
        holds(Run.of("evaluate", "a\0b"), "cannot be the name of a file");
    }

    @Test
    void goodFilesAreStillAnswered() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), GOOD);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Run run = Run.of("evaluate", "--format", "json", bad.toString(), good.toString());
        assertEquals(2, run.status());
        assertEquals(1, run.out().lines().count());
        assertEquals(1, run.errors().size(), run.err());
    }

    @Test
    void goodLinesAreStillAnswered() throws IOException {
        Path lines = Files.writeString(folder.resolve("some.jsonl"), GOOD + "\n{\n" + GOOD + "\n");
        Run run = Run.of("evaluate", "--format", "json", lines.toString());
        assertEquals(2, run.status());
        assertEquals(2, run.out().lines().count());
        assertTrue(run.err().contains("some.jsonl, line 2"), run.err());
    }

    static Stream<Arguments> badCommandLines() {
        return Stream.of(
                Arguments.of("", "no command is named"),
                Arguments.of("evalute x", "evaluate"),
                Arguments.of("evaluate", "FILE"),
                Arguments.of("evaluate --formt json x", "--format"),
                Arguments.of("evaluate --format yaml x", "text, json, markdown"),
                Arguments.of("evaluate --on 2025-02-30 x", "2025-02-30"),
                Arguments.of("evaluate --without ai-difusion x", "`ai-diffusion`"),
                Arguments.of("evaluate --regime yesterday x", "2025-05-01"),
                Arguments.of("evaluate --regime 2025-05-01 --view PUBLISHED x", "--regime"),
                Arguments.of("evaluate --with no/such/folder x", "no/such/folder"),
                Arguments.of("law", "coverage"),
                Arguments.of("law show 3A09.a", "`3A090.a`"),
                Arguments.of("law check no/such/folder", "no/such/folder"));
    }

    @ParameterizedTest
    @MethodSource("badCommandLines")
    void badCommandLinesAreNamed(String line, String expected) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
        assertTrue(run.errors().size() <= 3, run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    private static void holds(Run run, String expected) {
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
        assertTrue(run.errors().stream().allMatch(line -> line.matches("(standard input|exportable|/).*: .*")), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
