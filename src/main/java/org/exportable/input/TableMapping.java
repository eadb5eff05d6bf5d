package org.exportable.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a table is to be understood where its headings do not say it.
 *
 * @param columns heading, or # and the number of a column from 1, to the dotted path of a fact; an empty path: not used
 * @param constants facts that are the same in every row, by dotted path
 * @param values by dotted path, what the table's words for its values stand for
 * @param dates how days are written, as in {@link java.time.format.DateTimeFormatter}; null for the usual ways that cannot
 *     be misread
 * @param decimal what stands before the decimals, a point or a comma; null for a point
 * @param separator what divides cells; null where the table tells
 */
public record TableMapping(
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        String dates,
        Character decimal,
        Character separator) {

    public TableMapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        values = Map.copyOf(values);
    }

    /** Everything as the headings say. */
    public static TableMapping none() {
        return new TableMapping(Map.of(), Map.of(), Map.of(), null, null, null);
    }

    /**
     * A mapping that was read, or what is wrong with it.
     *
     * @param mapping empty where there are problems
     */
    public record Result(Optional<TableMapping> mapping, List<Problem> problems) {}

    /** Reads a mapping in YAML or JSON. */
    public static Result read(Source source, Limits limits) {
        return new MappingReader(source, limits).read();
    }
}
