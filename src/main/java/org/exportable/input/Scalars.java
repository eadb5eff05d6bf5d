package org.exportable.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.exportable.catalogue.Nearest;

/** Text, flags, days, constants and names. */
final class Scalars {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);
    private static final int DAY_LENGTH = "2025-05-01".length();

    private Scalars() {}

    /** Free text; a number is taken as it is written, for people write {@code id: 4711}. */
    static String text(Node node) throws Wrong {
        if (node instanceof Node.Text text) {
            return text.text();
        }
        if (node instanceof Node.Number number) {
            return number.text();
        }
        throw new Wrong("text belongs here, not `%s`", node.excerpt());
    }

    /** The same; something else where it is none. */
    static String textOr(Node node, String otherwise) {
        try {
            return text(node);
        } catch (Wrong e) {
            return otherwise;
        }
    }

    /** The same, where some has to be there. */
    static String words(Node node) throws Wrong {
        String text = text(node);
        if (text.isBlank()) {
            throw new Wrong("`%s` says nothing; write some text", node.excerpt());
        }
        return text;
    }

    static Boolean flag(Node node) throws Wrong {
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        if (node instanceof Node.Text text
                && text.bare()
                && FLAGS.containsKey(text.text().toLowerCase(Locale.ROOT))) {
            return FLAGS.get(text.text().toLowerCase(Locale.ROOT));
        }
        throw new Wrong("`%s` is neither true nor false, which are written without quotes", node.excerpt());
    }

    static LocalDate day(Node node) throws Wrong {
        String text = node instanceof Node.Text day ? day.text() : "";
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw new Wrong("`%s` is no day of the calendar; write year-month-day, such as 2025-05-01", node.excerpt());
        }
        throw new Wrong("`%s` is not a day; write year-month-day, such as 2025-05-01", node.excerpt());
    }

    /** A name in capitals that is open to new ones, such as ENTITY_LIST. */
    static String name(Node node) throws Wrong {
        if (node instanceof Node.Text text && NAME.matcher(text.text()).matches()) {
            return text.text();
        }
        throw new Wrong("`%s` is not a name in capitals with underscores, such as ENTITY_LIST", node.excerpt());
    }

    static <E extends Enum<E>> Reading<E> constant(Class<E> type) {
        return node -> constant(type, node);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Node node) throws Wrong {
        if (node instanceof Node.Text text) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text.text())) {
                    return constant;
                }
            }
        }
        throw isNoneOf(
                node, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** One of several names. */
    static Reading<String> oneOf(List<String> names) {
        return node -> {
            if (node instanceof Node.Text text && names.contains(text.text())) {
                return text.text();
            }
            throw isNoneOf(node, names);
        };
    }

    private static Wrong isNoneOf(Node node, List<String> names) {
        String hint =
                node instanceof Node.Text text ? "; did you mean `%s`?".formatted(Nearest.to(text.text(), names)) : "";
        return new Wrong("`%s` is not one of %s%s", node.excerpt(), String.join(", ", names), hint);
    }
}
