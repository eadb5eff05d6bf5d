package org.exportable.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code exportable serve} in a process of its own. */
final class ServeProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Exportable is at (http://127\\.0\\.0\\.1:(\\d+)/) .*");

    private final Process process;
    private final BufferedReader out;
    private final int port;

    private ServeProcess(Process process, BufferedReader out, int port) {
        this.process = process;
        this.out = out;
        this.port = port;
    }

    /** On any port that is free, when it listens. */
    static ServeProcess start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.matches()) {
                return new ServeProcess(process, out, Integer.parseInt(address.group(2)));
            }
        }
        throw new IllegalStateException("it ended with " + process.exitValue());
    }

    int port() {
        return port;
    }

    /** Ends it as Ctrl-C does, and waits; returns what it still printed. */
    String end() throws IOException, InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
        return String.join("\n", out.lines().toList());
    }

    @Override
    public void close() throws IOException {
        try {
            end();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
