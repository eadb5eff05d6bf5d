package org.exportable.input;

import java.util.Locale;
import java.util.Optional;

/** How transactions are written in a file. */
public enum Format {
    /** One transaction, a list of them, or several one after another. */
    JSON,
    /** One transaction a line. */
    JSON_LINES,
    /** One or more YAML documents. */
    YAML;

    /** The format that the ending of a file's name stands for; empty where its content has to tell. */
    public static Optional<Format> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "yaml", "yml" -> Optional.of(YAML);
            default -> Optional.empty();
        };
    }
}
