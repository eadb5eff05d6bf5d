package org.exportable.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.exportable.determination.Reason;
import org.exportable.engine.Firing;
import org.exportable.engine.Measure;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Instrument;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Rule;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Overcome;
import org.exportable.vocabulary.Review;
import org.exportable.vocabulary.ReviewCondition;

/** Says of the rules that fired which facts they compared. */
final class Reasons {

    private final List<Object> given;
    private final BiPredicate<Object, Attribute> filledIn;

    private Reasons(List<Object> given, BiPredicate<Object, Attribute> filledIn) {
        this.given = given;
        this.filledIn = filledIn;
    }

    /**
     * One reason for each rule that fired and bears on the answer, in the order of the argument.
     *
     * @param certain whether a rule fires whatever is unknown
     * @param filledIn whether an attribute of a fact is not known but filled in
     */
    static List<Argument> of(Finding finding, Predicate<PlainRule> certain, BiPredicate<Object, Attribute> filledIn) {
        Reasons words = new Reasons(finding.facts().all(), filledIn);
        Map<PlainRule, List<Object>> matched = new LinkedHashMap<>();
        for (Firing firing : finding.firings()) {
            if (certain.test(firing.rule()) && bears(firing, finding)) {
                matched.computeIfAbsent(firing.rule(), rule -> new ArrayList<>())
                        .addAll(firing.matched());
            }
        }
        List<Argument> arguments = new ArrayList<>();
        matched.forEach((rule, facts) -> arguments.add(words.argument(rule, facts)));
        return arguments;
    }

    private static boolean bears(Firing firing, Finding finding) {
        Conclusion conclusion = firing.conclusion();
        if (conclusion instanceof Review) {
            return finding.isLicensed() && firing == finding.review();
        }
        if (conclusion instanceof ExceptionCondition || conclusion instanceof ReviewCondition) {
            return false;
        }
        return switch (firing.rule().stage()) {
            case DEFINITION -> finding.isLicensed() || conclusion instanceof Overcome;
            case NOTICE -> false;
            default -> true;
        };
    }

    private Argument argument(PlainRule applied, List<Object> matched) {
        Rule rule = applied.rule();
        Instrument instrument = applied.version().instrument();
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Measure> measures = new LinkedHashMap<>();
        compared(applied, matched).forEach((name, comparison) -> {
            facts.put(name, FactNames.value(comparison.fact, comparison.attribute));
            Measure.of(comparison.attribute).ifPresent(measure -> measures.put(name, measure));
        });
        Reason reason = new Reason(
                rule.name(), rule.provision(), instrument.id(), instrument.citation(), rule.because(), facts);
        return new Argument(reason, measures);
    }

    /** Pattern by pattern, the facts in their fixed order: the same whoever found the matches, and in whatever order. */
    private Map<String, Comparison> compared(PlainRule rule, List<Object> matched) {
        Map<String, Comparison> compared = new LinkedHashMap<>();
        for (PlainPattern pattern : rule.patterns()) {
            for (Object fact : given) {
                if (pattern.quantifier() == Quantifier.EACH
                        && fact.getClass() == pattern.type()
                        && isIn(matched, fact)) {
                    collect(pattern.condition(), fact, compared);
                }
            }
        }
        return compared;
    }

    private static boolean isIn(List<Object> matched, Object fact) {
        return matched.stream().anyMatch(each -> each == fact);
    }

    private void collect(PlainCondition condition, Object fact, Map<String, Comparison> compared) {
        if (condition instanceof PlainCondition.All all) {
            all.parts().forEach(part -> collect(part, fact, compared));
        } else if (condition instanceof PlainCondition.Any any) {
            any.parts().stream().filter(part -> part.holds(fact)).forEach(part -> collect(part, fact, compared));
        } else if (condition instanceof PlainCondition.Test test
                && test.holds(fact)
                && !filledIn.test(fact, test.attribute())) {
            compared.put(FactNames.name(fact, test.attribute()), new Comparison(fact, test.attribute()));
        }
    }

    private record Comparison(Object fact, Attribute attribute) {}
}
