package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exportable.engine.Firing;
import org.exportable.engine.PlainInference;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Classified;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.NotModelled;
import org.exportable.vocabulary.Review;
import org.exportable.vocabulary.ReviewCondition;

/** The rules of a law applied to facts with gaps: of each rule it says whether it fires for all, some or no open options. */
final class OpenInference {

    private final OpenFacts facts;
    private final Open open;
    private final PlainInference rules;
    /** What is known where more is open: what is certain there is so here. */
    private final Map<PlainRule, Truth> wider;

    private final Map<PlainRule, Truth> truths;
    private final List<PlainRule> unknown = new ArrayList<>();
    private final Map<Class<?>, Set<Conclusion>> certain = new HashMap<>();
    private final Map<Class<?>, Set<Conclusion>> possible = new HashMap<>();

    /** For everything that is open. */
    OpenInference(OpenFacts facts, PlainInference rules) {
        this(facts, Open.ALL, rules, Map.of());
    }

    private OpenInference(OpenFacts facts, Open open, PlainInference rules, Map<PlainRule, Truth> wider) {
        this.facts = facts;
        this.open = open;
        this.rules = rules;
        this.wider = wider;
        this.truths = new LinkedHashMap<>(2 * wider.size());
        for (Stage stage : Stage.values()) {
            if (!stage.isAfterRequirement() || mayBeLicensed()) {
                run(stage);
            }
        }
        truths.forEach((rule, truth) -> {
            if (truth == Truth.UNKNOWN) {
                unknown.add(rule);
            }
        });
    }

    /** The same with fewer options open. */
    OpenInference narrowed(int dimension, BitSet options) {
        return new OpenInference(facts, open.narrowed(dimension, options), rules, truths);
    }

    /** What is open. */
    Open open() {
        return open;
    }

    /** Whether a rule fires. */
    Truth of(PlainRule rule) {
        Truth known = truths.get(rule);
        return known != null ? known : evaluate(rule);
    }

    /** Whether a rule, of this law or another, fires for some open options. */
    boolean couldFire(PlainRule rule) {
        return (!rule.stage().isAfterRequirement() || mayBeLicensed()) && evaluate(rule) != Truth.FALSE;
    }

    /** Whether a license is required for some open options. */
    boolean mayBeLicensed() {
        return possible.containsKey(LicenseRequired.class);
    }

    /** The rules that fire whatever is open, as if they had been run. */
    List<Firing> firings() {
        List<Firing> firings = new ArrayList<>();
        truths.forEach((rule, truth) -> {
            if (truth == Truth.TRUE) {
                firings.add(new Firing(rule, rule.conclusion(), List.of()));
            }
        });
        return firings;
    }

    private void run(Stage stage) {
        boolean more = ask(rules.decisive(stage));
        while (more) {
            more = ask(rules.building(stage));
        }
    }

    private boolean ask(List<PlainRule> asked) {
        boolean more = false;
        for (PlainRule rule : asked) {
            Truth before = wider.get(rule);
            Truth truth = before == null || before == Truth.UNKNOWN ? evaluate(rule) : before;
            more |= truths.put(rule, truth) != truth && conclude(rule, truth);
        }
        return more;
    }

    private boolean conclude(PlainRule rule, Truth truth) {
        boolean changed = truth == Truth.TRUE && add(certain, rule.conclusion());
        return truth != Truth.FALSE && add(possible, rule.conclusion()) || changed;
    }

    private static boolean add(Map<Class<?>, Set<Conclusion>> conclusions, Conclusion conclusion) {
        return conclusions
                .computeIfAbsent(conclusion.getClass(), key -> new LinkedHashSet<>())
                .add(conclusion);
    }

    private static boolean has(Map<Class<?>, Set<Conclusion>> conclusions, PlainPattern pattern) {
        for (Conclusion each : conclusions.getOrDefault(pattern.type(), Set.of())) {
            if (pattern.condition().holds(each)) {
                return true;
            }
        }
        return false;
    }

    private Truth evaluate(PlainRule rule) {
        Truth truth = Truth.TRUE;
        for (PlainPattern pattern : rule.patterns()) {
            truth = truth.and(evaluate(pattern));
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return truth;
    }

    private Truth evaluate(PlainPattern pattern) {
        Truth found = Conclusion.class.isAssignableFrom(pattern.type()) ? concluded(pattern) : given(pattern);
        return pattern.quantifier() == Quantifier.NOT ? found.not() : found;
    }

    private Truth given(PlainPattern pattern) {
        Truth found = Truth.FALSE;
        List<Object> all = facts.facts();
        for (int i = 0; i < all.size() && found != Truth.TRUE; i++) {
            if (all.get(i).getClass() == pattern.type()) {
                found = found.or(facts.holds(pattern.condition(), i, open));
            }
        }
        return found;
    }

    private Truth concluded(PlainPattern pattern) {
        if (has(certain, pattern)) {
            return Truth.TRUE;
        }
        return has(possible, pattern) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean matches(PlainPattern pattern, Conclusion conclusion) {
        return conclusion.getClass() == pattern.type() && pattern.condition().holds(conclusion);
    }

    /** A cut that brings an answer nearer; empty if nothing that is open can change it. */
    Optional<OpenFacts.Split> split() {
        return unknown.stream()
                .filter(this::matters)
                .map(this::split)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<OpenFacts.Split> split(PlainRule rule) {
        for (PlainPattern pattern : rule.patterns()) {
            for (int i = 0; i < facts.facts().size(); i++) {
                boolean asked = facts.facts().get(i).getClass() == pattern.type()
                        && facts.holds(pattern.condition(), i, open) == Truth.UNKNOWN;
                Optional<OpenFacts.Split> split = asked ? facts.split(pattern.condition(), i, open) : Optional.empty();
                if (split.isPresent()) {
                    return split;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the answer can change with a rule of which it is not known whether it fires. */
    private boolean matters(PlainRule rule) {
        Conclusion conclusion = rule.conclusion();
        if (certain.getOrDefault(conclusion.getClass(), Set.of()).contains(conclusion)) {
            return false;
        }
        if (conclusion instanceof Classified
                || conclusion instanceof LicenseRequired
                || conclusion instanceof NotModelled) {
            return true;
        }
        boolean licensed = certain.containsKey(LicenseRequired.class);
        if (conclusion instanceof ExceptionCondition condition) {
            return licensed && !isClosed(condition.exception());
        }
        if (conclusion instanceof ReviewCondition condition) {
            return licensed && isAsked(rule) && !isHopeless(condition.policy());
        }
        if (conclusion instanceof Review review) {
            return licensed && isStricter(review);
        }
        return isAsked(rule);
    }

    /** Whether a rule of which it is not known whether it fires, and which matters itself, asks for this one's conclusion. */
    private boolean isAsked(PlainRule rule) {
        return unknown.stream()
                .filter(other -> other != rule)
                .filter(other -> other.patterns().stream().anyMatch(pattern -> matches(pattern, rule.conclusion())))
                .anyMatch(this::matters);
    }

    /** Whether a review is stricter than those that certainly apply, so that it would decide. */
    private boolean isStricter(Review review) {
        return certain.getOrDefault(Review.class, Set.of()).stream()
                .noneMatch(each -> ((Review) each).policy().compareTo(review.policy()) <= 0);
    }

    private boolean isClosed(String symbol) {
        return isClosed(symbol, rules.decisive(Stage.EXCEPTION));
    }

    /** Whether an exception, by these rules, has a condition that is unmet whatever is open; or none at all. */
    boolean isClosed(String symbol, Collection<PlainRule> exceptions) {
        Map<String, Truth> conditions = new HashMap<>();
        for (PlainRule rule : exceptions) {
            if (rule.conclusion() instanceof ExceptionCondition condition
                    && condition.exception().equals(symbol)) {
                conditions.merge(condition.condition(), of(rule), Truth::or);
            }
        }
        return conditions.isEmpty() || conditions.containsValue(Truth.FALSE);
    }

    private boolean isHopeless(String policy) {
        return rules.decisive(Stage.REVIEW_CONDITION).stream()
                .anyMatch(rule -> of(rule) == Truth.FALSE
                        && rule.conclusion() instanceof ReviewCondition condition
                        && condition.policy().equals(policy));
    }
}
