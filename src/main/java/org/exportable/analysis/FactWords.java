package org.exportable.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Dotted paths of facts in words: endUser.parentHeadquarters is the end user's parent headquarters. */
public final class FactWords {

    private FactWords() {}

    /** The words for a path. */
    public static String of(String path) {
        String[] steps = path.split("\\.");
        if (steps.length == 1) {
            return path.equals("to") ? "destination" : Terms.words(path);
        }
        String owner =
                Arrays.stream(steps, 0, steps.length - 1).map(Terms::words).collect(Collectors.joining(" "));
        String last = Terms.words(steps[steps.length - 1]);
        return path.startsWith("item.") || owner.equals("attestations") ? last : owner + "'s " + last;
    }

    /** Several of them, as they stand in a sentence: "sector, data center". */
    static String list(List<String> paths) {
        return paths.stream().map(FactWords::of).collect(Collectors.joining(", "));
    }
}
