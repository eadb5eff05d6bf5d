package org.exportable.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that are wanted: * stands for any text, ? for one character.
 *
 * @param globs none if all names are
 */
record Globs(List<String> globs) {

    boolean admit(String name) {
        return globs.isEmpty()
                || globs.stream().anyMatch(glob -> pattern(glob).matcher(name).matches());
    }

    private static Pattern pattern(String glob) {
        String expression = glob.chars()
                .mapToObj(each -> switch (each) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(each));
                })
                .collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.DOTALL);
    }
}
