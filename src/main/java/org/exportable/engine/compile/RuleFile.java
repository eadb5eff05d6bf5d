package org.exportable.engine.compile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exportable.law.Rule;

/**
 * A file of rules as it was read.
 *
 * @param path path relative to the rules folder, with slashes
 * @param source its text
 * @param packageName the package it declares
 * @param rules its rules
 * @param annotations annotations by rule name, apart from provision and sentence
 */
record RuleFile(
        String path,
        String source,
        String packageName,
        List<Rule> rules,
        Map<String, Map<String, String>> annotations) {

    private static final String EXTENSION = ".drl";

    /** The folder of the file. */
    String provision() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The top folder of the file. */
    String topFolder() {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** The date in the file's name. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(
                    LocalDate.parse(path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The package that the path asks for, such as law.classification.p3A090_a.v2023_11_17. */
    String expectedPackage() {
        String folder = provision().substring(provision().indexOf('/') + 1);
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length());
        return "law.%s.p%s.v%s".formatted(identifier(topFolder()), identifier(folder), identifier(name));
    }

    /** The one value that all rules of the file give to an annotation, if they give it. */
    Optional<String> annotation(String name) {
        return annotations.values().stream()
                .map(each -> each.get(name))
                .filter(value -> value != null)
                .findFirst();
    }

    /** Whether all rules of the file agree on an annotation. */
    boolean agrees(String name) {
        return annotations.values().stream()
                        .map(each -> Optional.ofNullable(each.get(name)))
                        .collect(Collectors.toSet())
                        .size()
                <= 1;
    }

    private static String identifier(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "_");
    }
}
