package org.exportable.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.vocabulary.Conclusion;

/** A rule made ready to be asked without Drools. */
public final class PlainRule {

    private final RuleInForce rule;
    private final Conclusion conclusion;
    private final List<PlainPattern> patterns;

    PlainRule(RuleInForce rule) {
        this.rule = rule;
        this.conclusion = Conclusions.of(rule.rule());
        this.patterns = rule.rule().when().stream().map(PlainPattern::new).toList();
    }

    /** The rule itself. */
    public RuleInForce rule() {
        return rule;
    }

    /** What it inserts when it fires. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** Its patterns, in order. */
    public List<PlainPattern> patterns() {
        return patterns;
    }

    /** For each pattern that must find a fact, the first that it finds; empty if the rule does not fire. */
    public Optional<List<Object>> match(List<Object> known) {
        List<Object> found = new ArrayList<>();
        for (PlainPattern pattern : patterns) {
            Object fact = pattern.firstMatch(known);
            boolean denied = pattern.quantifier() == Quantifier.NOT;
            if (denied != (fact == null)) {
                return Optional.empty();
            }
            if (fact != null && !denied) {
                found.add(fact);
            }
        }
        return Optional.of(found);
    }
}
