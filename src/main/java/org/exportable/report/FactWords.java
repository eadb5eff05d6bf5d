package org.exportable.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.exportable.analysis.Terms;

/** Dotted paths of facts in words: endUser.parentHeadquarters is the end user's parent headquarters. */
final class FactWords {

    private FactWords() {}

    static String of(String path) {
        String[] steps = path.split("\\.");
        if (steps.length == 1) {
            return path.equals("to") ? "destination" : Terms.words(path);
        }
        String owner =
                Arrays.stream(steps, 0, steps.length - 1).map(Terms::words).collect(Collectors.joining(" "));
        String last = Terms.words(steps[steps.length - 1]);
        return owner.equals("item") || owner.equals("attestations") ? last : owner + "'s " + last;
    }
}
