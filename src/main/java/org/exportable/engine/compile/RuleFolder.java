package org.exportable.engine.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exportable.law.Flaw;
import org.exportable.law.RulebookException;

/**
 * The sources of a rulebook.
 *
 * @param instruments text of instruments.yaml; empty where the folder has none
 * @param rules texts of the files of rules by path relative to the folder, with slashes
 */
record RuleFolder(String instruments, SortedMap<String, String> rules) {

    /**
     * Reads a folder.
     *
     * @throws RulebookException if it is no folder with rules
     */
    static RuleFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RulebookException(List.of(new Flaw(folder.toString(), 0, "there is no such folder of rules")));
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            SortedMap<String, String> rules = new TreeMap<>();
            for (Path path :
                    paths.filter(each -> each.toString().endsWith(".drl")).toList()) {
                rules.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
            Path instruments = folder.resolve(InstrumentsReader.FILE);
            return new RuleFolder(Files.exists(instruments) ? Files.readString(instruments) : "", rules);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(folder), e);
        }
    }

    /** SHA-256 over the paths and texts of all sources, in order. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(instruments.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> rule : rules.entrySet()) {
                digest.update((rule.getKey() + '\0' + rule.getValue() + '\0').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
