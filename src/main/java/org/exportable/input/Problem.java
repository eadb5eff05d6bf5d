package org.exportable.input;

/**
 * Something in the input that cannot be read.
 *
 * @param file the name of the file
 * @param line its line, from 1; 0 where the file as a whole is meant
 * @param column its column, from 1; 0 where the line as a whole is meant
 * @param field its dotted path, such as item.processing[0].tops; empty where no field is meant
 * @param found what is there, cut to a readable length; empty where nothing is
 * @param message what is wrong with it and what would be right, without the place
 */
public record Problem(String file, int line, int column, String field, String found, String message) implements Entry {

    /** The place and the message as one line for people. */
    public String sentence() {
        String place = line == 0 ? file : "%s, line %d".formatted(file, line);
        return field.isEmpty() ? "%s: %s".formatted(place, message) : "%s, `%s`: %s".formatted(place, field, message);
    }

    @Override
    public String toString() {
        return sentence();
    }
}
