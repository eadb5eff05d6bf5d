package org.exportable.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.exportable.determination.Reason;
import org.exportable.engine.Firing;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Instrument;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Rule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Overcome;
import org.exportable.vocabulary.Review;
import org.exportable.vocabulary.ReviewCondition;

/** Says of the rules that fired which facts they compared. */
final class Reasons {

    private final BiPredicate<Object, Attribute> filledIn;

    private Reasons(BiPredicate<Object, Attribute> filledIn) {
        this.filledIn = filledIn;
    }

    /**
     * One reason for each rule that fired and bears on the answer, in the order of the argument.
     *
     * @param policy the review that decides, or null
     * @param filledIn whether an attribute of a fact is not known but filled in
     */
    static List<Reason> of(Finding finding, Firing policy, BiPredicate<Object, Attribute> filledIn) {
        Reasons words = new Reasons(filledIn);
        Map<PlainRule, Reason> reasons = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            for (Firing firing : finding.firings()) {
                if (firing.rule().stage() == stage && bears(firing, finding.isLicensed(), policy)) {
                    reasons.merge(firing.rule(), words.reason(firing), Reasons::joined);
                }
            }
        }
        return new ArrayList<>(reasons.values());
    }

    private static boolean bears(Firing firing, boolean licensed, Firing policy) {
        Conclusion conclusion = firing.conclusion();
        if (conclusion instanceof Review) {
            return firing == policy;
        }
        if (conclusion instanceof ExceptionCondition || conclusion instanceof ReviewCondition) {
            return false;
        }
        return switch (firing.rule().stage()) {
            case DEFINITION -> licensed || conclusion instanceof Overcome;
            case NOTICE -> false;
            default -> true;
        };
    }

    private Reason reason(Firing firing) {
        Rule rule = firing.rule().rule();
        Instrument instrument = firing.rule().version().instrument();
        return new Reason(
                rule.name(),
                rule.provision(),
                instrument.id(),
                instrument.citation(),
                rule.because(),
                compared(firing));
    }

    private static Reason joined(Reason first, Reason second) {
        Map<String, Object> facts = new LinkedHashMap<>(first.facts());
        facts.putAll(second.facts());
        return new Reason(
                first.rule(), first.provision(), first.instrument(), first.citation(), first.text(), facts);
    }

    private Map<String, Object> compared(Firing firing) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (PlainPattern pattern : firing.rule().patterns()) {
            for (Object fact : firing.matched()) {
                if (pattern.quantifier() != Quantifier.NOT
                        && fact.getClass() == pattern.type()
                        && !(fact instanceof Conclusion)) {
                    collect(pattern.condition(), fact, facts);
                }
            }
        }
        return facts;
    }

    private void collect(PlainCondition condition, Object fact, Map<String, Object> facts) {
        if (condition instanceof PlainCondition.All all) {
            all.parts().forEach(part -> collect(part, fact, facts));
        } else if (condition instanceof PlainCondition.Any any) {
            any.parts().stream().filter(part -> part.holds(fact)).forEach(part -> collect(part, fact, facts));
        } else if (condition instanceof PlainCondition.Test test
                && test.holds(fact)
                && !filledIn.test(fact, test.attribute())) {
            facts.put(FactNames.name(fact, test.attribute()), FactNames.value(fact, test.attribute()));
        }
    }
}
