package org.exportable.input;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What a parser says of malformed text, in words for people and at the right line. */
final class Malformed {

    /** Where a parser begins to talk about itself. */
    private static final List<String> ASIDES = List.of(
            "\n",
            " (start marker",
            " (for ",
            " (from ",
            " (not recognized",
            ", got this instead",
            "; enable",
            ": hexadecimal",
            ": was expecting (JSON");

    private Malformed() {}

    static Position position(JacksonException e, int linesBefore) {
        if (e.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            Mark mark = yaml.getProblemMark().get();
            return new Position(linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
        }
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? new Position(linesBefore + 1, 0)
                : new Position(linesBefore + location.getLineNr(), Math.max(0, location.getColumnNr()));
    }

    static String message(JacksonException e) {
        String said =
                e.getCause() instanceof MarkedYamlEngineException yaml ? yaml.getProblem() : e.getOriginalMessage();
        String message = said == null ? "" : said;
        for (String aside : ASIDES) {
            int at = message.indexOf(aside);
            message = at < 0 ? message : message.substring(0, at);
        }
        return "cannot be parsed: " + Excerpt.plain(message);
    }
}
