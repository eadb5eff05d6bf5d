package org.exportable.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of rules as it is named on the command line: a folder, or {@code REVISION:FOLDER} as git writes it. What git has
 * is copied into a folder that is deleted when the program is done with it; git itself is run, nothing else.
 *
 * @param path where the rules are
 * @param copied whether they were copied there
 */
record RulesFolder(Path path, boolean copied) implements AutoCloseable {

    /** Whether a text names a folder of rules, and no regime. */
    static boolean isNamedBy(String text) {
        return Files.isDirectory(Path.of(text)) || text.matches("[^:]+:.+") && !text.matches("\\d{4}-\\d\\d-\\d\\d.*");
    }

    /**
     * Finds the folder.
     *
     * @throws CommandException if git does not have it
     */
    static RulesFolder of(String text) {
        if (Files.isDirectory(Path.of(text))) {
            return new RulesFolder(Path.of(text), false);
        }
        try {
            Path folder = Files.createTempDirectory("exportable-rules");
            RulesFolder copy = new RulesFolder(folder, true);
            copy.fill(text);
            return copy;
        } catch (IOException e) {
            throw new CommandException("exportable: `%s` cannot be copied: %s".formatted(text, e.getMessage()));
        }
    }

    private void fill(String revision) throws IOException {
        List<String> files = Arrays.stream(new String(
                                git(revision, "ls-tree", "-r", "--name-only", "-z", revision), StandardCharsets.UTF_8)
                        .split("\0"))
                .filter(file -> file.endsWith(".drl") || file.endsWith(".yaml"))
                .toList();
        for (String file : files) {
            Path target = path.resolve(file).normalize();
            if (!target.startsWith(path)) {
                throw new IOException(file + " leads out of the folder");
            }
            Files.createDirectories(target.getParent());
            Files.write(target, git(revision, "cat-file", "blob", slashed(revision) + file));
        }
    }

    private static String slashed(String revision) {
        return revision.endsWith("/") || revision.endsWith(":") ? revision : revision + "/";
    }

    private static byte[] git(String revision, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        git.getOutputStream().close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = git.getInputStream()) {
            in.transferTo(out);
        }
        try {
            if (git.waitFor() != 0) {
                throw new CommandException(
                        ("exportable: git knows no `%s`; write a folder, or a revision and a folder such as HEAD:rules")
                                .formatted(revision));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        if (!copied) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new CommandException("exportable: %s cannot be deleted: %s".formatted(path, e.getMessage()));
        }
    }
}
