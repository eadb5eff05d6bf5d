package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.exportable.determination.Rejected;
import org.exportable.determination.Rejected.Margin;
import org.exportable.engine.Known;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainCondition.Test;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Destination;

/** Finds the rules that fail by a number alone, or by the destination alone, and says by how much. */
final class NearMisses {

    private static final Set<Stage> STAGES = Set.of(Stage.CLASSIFICATION, Stage.REQUIREMENT);

    private final Known known;
    private final BiPredicate<Object, Attribute> filledIn;

    /**
     * Near misses of one case.
     *
     * @param known all facts, conclusions included
     * @param filledIn whether an attribute of a fact is not known but filled in
     */
    NearMisses(Known known, BiPredicate<Object, Attribute> filledIn) {
        this.known = known;
        this.filledIn = filledIn;
    }

    /**
     * The rules that just did not fire.
     *
     * @param rules all rules
     * @param fired the rules that fired
     */
    List<PlainRule> rules(Collection<PlainRule> rules, Set<PlainRule> fired) {
        return rules.stream()
                .filter(rule -> STAGES.contains(rule.stage()) && !fired.contains(rule))
                .filter(rule -> {
                    List<Failure> failures = failures(rule);
                    return failures != null && !failures.isEmpty();
                })
                .toList();
    }

    /** What such rules lack, nearest first; those that fail by destination come last. */
    List<Rejected> rejected(Collection<PlainRule> near) {
        return near.stream()
                .map(rule -> rejected(rule, failures(rule)))
                .sorted(Comparator.comparingDouble(NearMisses::distance).thenComparing(Rejected::rule))
                .toList();
    }

    private static double distance(Rejected rejected) {
        return rejected.margin() == null ? Double.MAX_VALUE : rejected.margin().relative();
    }

    private static Rejected rejected(PlainRule rule, List<Failure> failures) {
        Margin farthest = failures.stream()
                .map(Failure::margin)
                .filter(margin -> margin != null)
                .max(Comparator.comparingDouble(Margin::relative))
                .orElse(null);
        String text = failures.stream().map(Failure::text).collect(Collectors.joining(", and "));
        return new Rejected(rule.rule().name(), rule.rule().provision(), text, farthest);
    }

    /** What keeps a rule from firing; null if it is anything but numbers or the destination. */
    private List<Failure> failures(PlainRule rule) {
        List<Failure> failures = new ArrayList<>();
        for (PlainPattern pattern : rule.patterns()) {
            if (pattern.isSatisfiedBy(known)) {
                continue;
            }
            List<Failure> more = pattern.isDenied() ? null : failures(pattern, rule);
            if (more == null) {
                return null;
            }
            failures.addAll(more);
        }
        return failures;
    }

    private List<Failure> failures(PlainPattern pattern, PlainRule rule) {
        List<Object> facts = known.of(pattern.type());
        if (facts.size() != 1) {
            return null;
        }
        Object fact = facts.get(0);
        if (fact instanceof Destination destination && rule.stage() == Stage.REQUIREMENT) {
            return List.of(new Failure("the destination " + destination.country() + " is not among those named", null));
        }
        return failures(pattern.condition(), fact);
    }

    private List<Failure> failures(PlainCondition condition, Object fact) {
        if (condition.holds(fact)) {
            return List.of();
        }
        if (condition instanceof PlainCondition.All all) {
            List<Failure> failures = new ArrayList<>();
            for (PlainCondition part : all.parts()) {
                List<Failure> more = failures(part, fact);
                if (more == null) {
                    return null;
                }
                failures.addAll(more);
            }
            return failures;
        }
        if (condition instanceof PlainCondition.Any any) {
            return any.parts().stream()
                    .map(part -> failures(part, fact))
                    .filter(failures -> failures != null)
                    .min(Comparator.comparingDouble(NearMisses::farthest))
                    .orElse(null);
        }
        Test test = (Test) condition;
        boolean sayable = test.attribute().isNumeric() && !filledIn.test(fact, test.attribute());
        return sayable ? List.of(failure(test, fact)) : null;
    }

    private static double farthest(List<Failure> failures) {
        return failures.stream()
                .mapToDouble(failure -> failure.margin().relative())
                .max()
                .orElse(0);
    }

    private static Failure failure(Test test, Object fact) {
        String name = test.attribute().path();
        double value = ((Number) test.attribute().of(fact)).doubleValue();
        double limit = (Double) test.constant();
        String relation = switch (test.operator()) {
            case AT_LEAST -> "below";
            case MORE_THAN -> "not above";
            case AT_MOST -> "above";
            case LESS_THAN -> "not below";
            default -> "not";
        };
        String text = "%s %s is %s %s"
                .formatted(Terms.words(name), Terms.amount(name, value), relation, Terms.amount(name, limit));
        return new Failure(text, new Margin(name, value, limit));
    }

    private record Failure(String text, Margin margin) {}
}
