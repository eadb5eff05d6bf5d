package org.exportable.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;

/** Tells whether rules and laws say the same, whatever their sentences, names and files are. */
public final class SameLaw {

    private static final Comparator<PlainRule> BY_CONTENT = Comparator.comparing(
                    (PlainRule rule) -> rule.version().provision())
            .thenComparing(rule -> rule.rule().when().toString())
            .thenComparing(rule -> rule.conclusion().toString());

    private SameLaw() {}

    /** Whether two rules of a provision ask the same and conclude the same. */
    public static boolean isSame(PlainRule one, PlainRule other) {
        return one == other
                || one.version().provision().equals(other.version().provision())
                        && one.rule().when().equals(other.rule().when())
                        && one.conclusion().equals(other.conclusion());
    }

    /** Whether two laws have the same rules that bear on the answer, and the same Country Groups. */
    public static boolean isSame(Law one, Law other) {
        if (one == other) {
            return true;
        }
        List<PlainRule> rules = sorted(one);
        List<PlainRule> others = sorted(other);
        return rules.size() == others.size()
                && IntStream.range(0, rules.size()).allMatch(i -> isSame(rules.get(i), others.get(i)))
                && one.places().equals(other.places());
    }

    private static List<PlainRule> sorted(Law law) {
        List<PlainRule> rules = new ArrayList<>(law.plain().decisive());
        rules.sort(BY_CONTENT);
        return rules;
    }
}
