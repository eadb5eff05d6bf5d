package org.exportable.suite.mutation;

import java.util.ArrayList;
import java.util.List;
import org.exportable.law.Pattern;
import org.exportable.law.Rule;
import org.exportable.vocabulary.Vocabulary;

/** What can be changed in a rule: what it asks of a fact, and whether it asks for the fact at all. */
final class RuleChanges {

    private RuleChanges() {}

    /** A rule with one thing changed, in every way. */
    static List<Altered<Rule>> of(Rule rule) {
        List<Altered<Rule>> changes = new ArrayList<>();
        List<Pattern> patterns = rule.when();
        for (int i = 0; i < patterns.size(); i++) {
            int index = i;
            Pattern pattern = patterns.get(i);
            ConditionChanges.of(pattern.condition())
                    .forEach(each -> changes.add(each.within(
                            condition -> rule.asking(Altered.replaced(patterns, index, pattern.asking(condition))))));
            if (isMoreThanOneTest(pattern)) {
                changes.add(new Altered<>(
                        "`%s` dropped".formatted(text(pattern)), rule.asking(Altered.dropped(patterns, i))));
            }
        }
        return changes;
    }

    /** Of a fact that is always there, not to ask for it and to ask nothing of it are the same. */
    private static boolean isMoreThanOneTest(Pattern pattern) {
        return pattern.condition().tests().count() > 1
                || pattern.quantifier() == Pattern.Quantifier.NOT
                || !Vocabulary.isGiven(pattern.fact());
    }

    private static String text(Pattern pattern) {
        String asked = "%s(%s)".formatted(pattern.fact(), pattern.condition().text());
        return switch (pattern.quantifier()) {
            case EACH -> asked;
            case EXISTS -> "exists " + asked;
            case NOT -> "not " + asked;
        };
    }
}
