package org.exportable.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts what people write into cells as a transaction has it. What could be misread is refused, never guessed. */
final class CellTexts {

    private static final Set<String> NOTHING = Set.of("-", "?", "n/a", "unknown", "tbd", "tbc", "null", "none given");
    private static final Map<String, String> FLAGS =
            Map.of("yes", "true", "y", "true", "1", "true", "no", "false", "n", "false", "0", "false");
    private static final Pattern COUNT =
            Pattern.compile("(.*\\d)\\s*(?:ea|each|pcs?|pieces?|units?|st|nos?)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_DIGIT = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern NUMERIC_DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.*");
    private static final Pattern TIME = Pattern.compile("[T ]\\d\\d?:\\d\\d.*");
    private static final List<DateTimeFormatter> DAYS = List.of(
            words("d[ ][-]MMM[ ][-][,][ ]uuuu"),
            words("MMMM d[,] uuuu"),
            words("MMM d[,] uuuu"),
            words("d[.] MMMM uuuu"),
            words("uuuu/M/d"),
            words("uuuuMMdd"));

    private final TableMapping mapping;
    private final DateTimeFormatter dates;

    CellTexts(TableMapping mapping) {
        this.mapping = mapping;
        this.dates = mapping.dates() == null ? null : words(mapping.dates().replace("yyyy", "uuuu"));
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The texts of the cells of one fact. */
    Column of(String path) {
        return new Column(
                FactPath.kind(path), path.equals("quantity"), mapping.values().getOrDefault(path, Map.of()));
    }

    /** Reads the cells of one fact. */
    final class Column {

        private final FactPath.Kind kind;
        private final boolean isCount;
        private final Map<String, String> words;

        private Column(FactPath.Kind kind, boolean isCount, Map<String, String> words) {
            this.kind = kind;
            this.isCount = isCount;
            this.words = words;
        }

        /** Whether a cell that is plainly a number says that number. */
        boolean isTakenAsIs() {
            return kind == FactPath.Kind.NUMBER
                    && words.isEmpty()
                    && (mapping.decimal() == null || mapping.decimal() == '.');
        }

        /** What a cell says, empty where it says nothing. */
        String of(String cell) throws Wrong {
            String stripped = cell.strip();
            String text = words.isEmpty() ? stripped : words.getOrDefault(Headings.key(stripped), stripped);
            if (kind == FactPath.Kind.NUMBER && isPlain(text)) {
                return text;
            }
            if (text.isEmpty() || kind != FactPath.Kind.TEXT && NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
                return "";
            }
            return switch (kind) {
                case TEXT -> text;
                case NUMBER -> number(text);
                case DAY -> day(text);
                case FLAG -> FLAGS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
                case CONSTANT -> constants(text);
            };
        }

        private String number(String text) throws Wrong {
            var count = COUNT.matcher(text);
            return ungrouped(isCount && count.matches() ? count.group(1) : text);
        }
    }

    private static String constants(String text) {
        String[] parts = text.split(";");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = NO_DIGIT.matcher(parts[i].strip()).replaceAll("_").toUpperCase(Locale.ROOT);
        }
        return String.join(";", parts);
    }

    /** Digits with at most one point: most numbers, and those need no closer look. */
    private boolean isPlain(String text) {
        int points = mapping.decimal() == null || mapping.decimal() == '.' ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '.') {
                points++;
            } else if (each < '0' || each > '9') {
                return false;
            }
        }
        return points <= 1 && (points == 0 || mapping.decimal() == null || mapping.decimal() == '.');
    }

    /** Without what divides thousands: points or commas, whichever is not before the decimals, and spaces. */
    private String ungrouped(String text) throws Wrong {
        char decimal = mapping.decimal() == null ? '.' : mapping.decimal();
        char group = decimal == '.' ? ',' : '.';
        String spaceless = text.replaceAll("(?<=\\d)[ \\u00A0\\u202F'](?=\\d{3})", "");
        boolean grouped = spaceless.indexOf(group) >= 0;
        if (grouped && !spaceless.matches("\\d{1,3}(\\Q" + group + "\\E\\d{3})+(\\Q" + decimal + "\\E\\d+)?")) {
            throw new Wrong(
                    "`%s` has a `%s` that divides no thousands; if decimals stand behind it, say `decimal: \"%s\"` in the"
                            + " mapping",
                    Excerpt.of(text), group, group);
        }
        if (grouped && mapping.decimal() == null && isSemicolonTable()) {
            throw new Wrong(
                    "`%s` can be read in two ways in a table divided by semicolons; say `decimal: \".\"` or"
                            + " `decimal: \",\"` in the mapping",
                    Excerpt.of(text));
        }
        return spaceless.replace(String.valueOf(group), "").replace(decimal, '.');
    }

    /** Where a comma stands before decimals, cells are mostly divided by semicolons. */
    private boolean isSemicolonTable() {
        return mapping.separator() != null && mapping.separator() == ';';
    }

    private String day(String text) throws Wrong {
        String day = TIME.matcher(text).replaceFirst("");
        if (dates != null) {
            return parsed(day, dates);
        }
        if (day.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return day;
        }
        if (NUMERIC_DAY.matcher(day).matches()) {
            throw new Wrong(
                    "`%s` can be read in two ways; say how days are written in the mapping, such as"
                            + " `dates: MM/dd/yyyy` or `dates: dd.MM.yyyy`",
                    Excerpt.of(text));
        }
        for (DateTimeFormatter each : DAYS) {
            try {
                return LocalDate.parse(day, each).toString();
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return day;
    }

    private String parsed(String day, DateTimeFormatter format) throws Wrong {
        try {
            return LocalDate.parse(day, format).toString();
        } catch (DateTimeParseException e) {
            throw new Wrong("`%s` is not a day written as %s", Excerpt.of(day), mapping.dates());
        }
    }
}
