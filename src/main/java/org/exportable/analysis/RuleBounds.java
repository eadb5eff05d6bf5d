package org.exportable.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.determination.Sweep.AppliedRule;
import org.exportable.determination.Sweep.Bound;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition.Test;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Transaction;

/** What the rules of a law ask of the figures of a transaction that vary, and where these bounds lie. */
final class RuleBounds {

    private final Map<PlainRule, List<Bound>> bounds = new LinkedHashMap<>();
    private final Transaction any;
    private final String fact;
    private final String across;

    private RuleBounds(Transaction any, String fact, String across) {
        this.any = any;
        this.fact = fact;
        this.across = across;
    }

    /**
     * Those of the rules that bear on the answer.
     *
     * @param across the other figure, or null
     */
    static RuleBounds of(Law law, Transaction transaction, String fact, String across) {
        Transaction there = across == null ? transaction : with(transaction, across);
        RuleBounds all = new RuleBounds(with(there, fact), fact, across);
        law.plain().decisive().forEach(all::add);
        return all;
    }

    private static Transaction with(Transaction transaction, String fact) {
        return NumericFacts.of(fact).with().apply(transaction, BigDecimal.ONE);
    }

    private void add(PlainRule rule) {
        Set<Bound> found = new LinkedHashSet<>();
        for (PlainPattern pattern : rule.patterns()) {
            pattern.condition().tests().forEach(test -> add(test, found));
        }
        if (!found.isEmpty()) {
            bounds.put(rule, List.copyOf(found));
        }
    }

    private void add(Test test, Set<Bound> found) {
        String x = across == null ? "" : across;
        for (Threshold line : Thresholds.of(Boundaries.of(test), any, Set.of(fact, x))) {
            boolean ownEnd = line.facts().contains(fact);
            line.edge(ownEnd ? fact : x, ownEnd ? x : "")
                    .ifPresent(end -> found.add(new Bound(words(test), ownEnd ? fact : across, end)));
        }
    }

    private static String words(Test test) {
        String attribute = test.attribute().path();
        String sign = switch (test.operator()) {
            case AT_LEAST -> "\u2265";
            case AT_MOST -> "\u2264";
            default -> test.operator().sign();
        };
        return "%s %s %s".formatted(Terms.words(attribute), sign, Terms.amount(attribute, (Double) test.constant()));
    }

    /** The rules with a bound that apply, or could. */
    List<AppliedRule> of(Answer answer) {
        List<AppliedRule> rules = new ArrayList<>();
        bounds.forEach((rule, asked) -> {
            if (answer.couldFire(rule)) {
                rules.add(new AppliedRule(
                        rule.rule().name(), rule.rule().provision(), answer.of(rule) == Truth.TRUE, asked));
            }
        });
        return rules;
    }
}
