package org.exportable.law;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rule as its file states it.
 *
 * @param name paragraph, unique in the rulebook's regime
 * @param provision citation, such as 15 CFR 742.6(a)(6)(iii)
 * @param because the sentence that says what the law says
 * @param when its patterns; all must hold
 * @param concludes simple name of the conclusion it inserts
 * @param arguments the conclusion's components, in order
 * @param line line of its file on which it begins
 */
public record Rule(
        String name,
        String provision,
        String because,
        List<Pattern> when,
        String concludes,
        List<String> arguments,
        int line) {

    /** Its tests, in the order of the text. */
    public Stream<Condition.Test> tests() {
        return when.stream().flatMap(pattern -> pattern.condition().tests());
    }

    /** The same with another test in the place of each. */
    public Rule with(UnaryOperator<Condition.Test> replacement) {
        return asking(when.stream().map(pattern -> pattern.with(replacement)).toList());
    }

    /** The same with other patterns. */
    public Rule asking(List<Pattern> patterns) {
        return new Rule(name, provision, because, patterns, concludes, arguments, line);
    }

    /** The same with the numbers that hypotheses about it put in, and a sentence that says so; itself where none is. */
    Rule assuming(List<Hypothesis> ofVersion) {
        List<Hypothesis> own = ofVersion.stream()
                .filter(each -> each.rule().equals(name))
                .sorted(Comparator.comparing(Hypothesis::change))
                .toList();
        if (own.isEmpty()) {
            return this;
        }
        String assumed = own.stream().map(Hypothesis::change).collect(Collectors.joining(", "));
        return new Rule(
                name,
                provision,
                "%s (Hypothetical: %s.)".formatted(because, assumed),
                with(test -> assuming(own, test)).when,
                concludes,
                arguments,
                line);
    }

    private static Condition.Test assuming(List<Hypothesis> hypotheses, Condition.Test test) {
        return hypotheses.stream()
                .filter(each -> each.isOf(test))
                .findFirst()
                .map(each -> each.in(test))
                .orElse(test);
    }
}
