package org.exportable.law;

/**
 * Something wrong in a rulebook.
 *
 * @param file file, relative to the rules folder
 * @param line line, from 1; 0 where the whole file is meant
 * @param message what was found and what would be right
 */
public record Flaw(String file, int line, String message) {

    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(file, message) : "%s, line %d: %s".formatted(file, line, message);
    }
}
