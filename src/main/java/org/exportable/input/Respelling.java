package org.exportable.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Spells values in the manner of what they replace.
 *
 * @param old what they replace: a value with its quotes, a list with its brackets or from its first hyphen on
 * @param indent characters before that on its line
 * @param yaml whether it stands in YAML, where most text needs no quotes
 */
record Respelling(String old, int indent, boolean yaml) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.()]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]*(?:[eE][0-9]*)?|0[xo][0-9A-Fa-f]+");
    private static final Set<String> RESERVED = Set.of("true", "false", "null", "yes", "no", "on", "off");

    /** A name in capitals. */
    String name(String name) {
        String quote = old.startsWith("\"") || old.startsWith("'") ? old.substring(0, 1) : "";
        return quote + name + quote;
    }

    String list(List<String> values) {
        if (!old.startsWith("-")) {
            return values.stream().map(this::element).collect(Collectors.joining(", ", "[", "]"));
        }
        if (values.isEmpty()) {
            // Brackets stand further in than their key, which hyphens need not.
            return "  []";
        }
        String lineEnd = old.contains("\r\n") ? "\r\n" : "\n";
        return values.stream()
                .map(each -> "- " + element(each))
                .collect(Collectors.joining(lineEnd + " ".repeat(indent)));
    }

    /** In the quotes of the first element; where it has none, without any if that is still text. */
    private String element(String value) {
        String first = old.substring(1).strip();
        boolean plain = yaml && !first.startsWith("\"") && isPlain(value);
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches()
                && !NUMBER.matcher(value).matches()
                && !RESERVED.contains(value.toLowerCase(Locale.ROOT));
    }
}
