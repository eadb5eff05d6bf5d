package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is seen of a command while it works. */
class ProgressTest {

    private static final String CLEARED = "\r\u001b[K";

    /** What a terminal gets that shows both streams. */
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private final PrintStream out = stream();
    private final PrintStream err = stream();

    private PrintStream stream() {
        return new PrintStream(screen, false, StandardCharsets.UTF_8);
    }

    private Progress progress(boolean terminal) {
        return new Progress(new Surroundings(
                new ByteArrayInputStream(new byte[0]), out, err, Clock.systemUTC(), Map.of(), terminal));
    }

    private String seen() {
        out.flush();
        err.flush();
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_says_what_is_done_and_for_how_long() {
        try (Progress progress = progress(true)) {
            progress.at("transaction 7");
            progress.show();
            progress.show();
            assertEquals(CLEARED + "transaction 7, 1 s" + CLEARED + "transaction 7, 2 s", seen());
        }
    }

    @Test
    void before_anything_is_done_it_says_so() {
        try (Progress progress = progress(true)) {
            progress.show();
            assertEquals(CLEARED + "making ready, 1 s", seen());
        }
    }

    @Test
    void a_result_takes_its_place() {
        try (Progress progress = progress(true)) {
            progress.at("transaction 7");
            progress.show();
            progress.print(out, "result\n");
        }
        assertEquals(CLEARED + "transaction 7, 1 s" + CLEARED + "result\n", seen());
    }

    @Test
    void nothing_of_it_is_left_at_the_end() {
        try (Progress progress = progress(true)) {
            progress.show();
        }
        assertEquals(CLEARED + "making ready, 1 s" + CLEARED, seen());
    }

    @Test
    void where_nobody_looks_on_only_results_are_printed() {
        try (Progress progress = progress(false)) {
            progress.at("transaction 7");
            progress.print(out, "result\n");
        }
        assertEquals("result\n", seen());
    }
}
