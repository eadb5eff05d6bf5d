package org.exportable.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * One run of the program, without a process.
 *
 * @param status what it ended with
 * @param out its standard output
 * @param err its standard error
 */
record Run(int status, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-01T12:00:00Z"), ZoneOffset.UTC);

    static Run of(String... arguments) {
        return with(new ByteArrayInputStream(new byte[0]), arguments);
    }

    static Run reading(String text, String... arguments) {
        return with(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run with(InputStream in, String... arguments) {
        return on(in, false, Map.of(), arguments);
    }

    static Run onTerminal(Map<String, String> variables, String... arguments) {
        return on(new ByteArrayInputStream(new byte[0]), true, variables, arguments);
    }

    private static Run on(InputStream in, boolean terminal, Map<String, String> variables, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(new Surroundings(in, stream(out), stream(err), CLOCK, variables, terminal), arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
