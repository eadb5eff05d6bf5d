package org.exportable.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * What the program runs in: its streams, its clock, its variables.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything else
 * @param clock tells what "today" is
 * @param variables variables of the environment
 * @param terminal whether standard output is a terminal
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> variables,
        boolean terminal) {

    private static final int WIDTH = 92;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int BUFFER = 1 << 13;

    /** Those of the real program. Output is UTF-8 wherever it runs. */
    static Surroundings ofTheProcess() {
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Clock.systemDefaultZone(),
                System.getenv(),
                isTerminal());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        var stream = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** The launcher knows; without it, Java tells only whether both input and output are a terminal. */
    private static boolean isTerminal() {
        String said = System.getProperty("exportable.terminal");
        return said == null ? System.console() != null : Boolean.parseBoolean(said);
    }

    /** Whether standard error is a terminal, so that someone sees how far a command has come. */
    boolean watched() {
        return Boolean.parseBoolean(System.getProperty("exportable.watched", String.valueOf(terminal)));
    }

    /** Characters a line may have: the terminal's, within reason; always the same where output is no terminal. */
    int width() {
        String columns = variables.getOrDefault("COLUMNS", "");
        if (!terminal || !columns.matches("\\d{1,5}")) {
            return WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Whether to use colour: only on a terminal, and not where NO_COLOR is set (no-color.org). */
    boolean colour() {
        return terminal && variables.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(variables.get("TERM"));
    }
}
