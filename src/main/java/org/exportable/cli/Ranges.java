package org.exportable.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exportable.determination.Varied;

/** Reads ranges of figures as they are written on the command line: FACT=FROM..TO. */
final class Ranges {

    private static final String NUMBER = "\\d{1,15}(?:\\.\\d{1,15})?";
    private static final Pattern RANGE = Pattern.compile("([^=]+)=(" + NUMBER + ")\\.\\.(" + NUMBER + ")");

    private Ranges() {}

    /** The range; empty if the text is none. */
    static Optional<Varied> find(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Varied(matcher.group(1), new BigDecimal(matcher.group(2)), new BigDecimal(matcher.group(3))));
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    /** @throws CommandException if the text is no range */
    static Varied read(String text) {
        return find(text)
                .orElseThrow(() -> new CommandException(
                        "exportable: `%s` is not a range; write one such as item.totalProcessingPerformance=1000..6000"
                                .formatted(text)));
    }
}
