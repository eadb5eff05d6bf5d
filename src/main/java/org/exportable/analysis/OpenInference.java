package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exportable.engine.Firing;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.ExceptionCondition;

/** The rules of a law applied to facts with gaps: of each rule it says whether it fires for all, some or no open options. */
final class OpenInference {

    private final OpenFacts facts;
    private final Open open;
    private final DecisiveRules rules;
    private final RuleTruths truths;
    /** By number of what is asked whether a fact is as it asks; null where it has not been asked. */
    private final Truth[] given;

    /**
     * For everything that is open.
     *
     * @param known what is known of the rules already
     */
    OpenInference(OpenFacts facts, DecisiveRules rules, RuleTruths known) {
        this(facts, Open.ALL, rules, known, new Truth[rules.all().given().size()]);
    }

    private OpenInference(OpenFacts facts, Open open, DecisiveRules rules, RuleTruths wider, Truth[] given) {
        this.facts = facts;
        this.open = open;
        this.rules = rules;
        this.given = given;
        this.truths = RuleTruths.of(rules, wider, this::given);
    }

    /** The same with fewer options open. */
    OpenInference narrowed(int dimension, BitSet options) {
        Truth[] kept = given.clone();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] == Truth.UNKNOWN && facts.turnsOn(i, rules.all().given().get(i), dimension)) {
                kept[i] = null;
            }
        }
        return new OpenInference(facts, open.narrowed(dimension, options), rules, truths, kept);
    }

    /** What is open. */
    Open open() {
        return open;
    }

    /** Whether a rule, of this law or another, fires. */
    Truth of(PlainRule rule) {
        int number = rules.all().number(rule);
        if (number >= 0) {
            return truths.of(number);
        }
        Asks asks = rules.all().asks(rule);
        return truths.concluded(asks).and(given(asks));
    }

    /** Whether a rule, of this law or another, fires for some open options. */
    boolean couldFire(PlainRule rule) {
        return (!rule.stage().isAfterRequirement() || mayBeLicensed()) && of(rule) != Truth.FALSE;
    }

    /** Whether a license is required for some open options. */
    boolean mayBeLicensed() {
        return truths.mayBeLicensed();
    }

    /** The rules that fire whatever is open, as if they had been run, in the order of the argument. */
    List<Firing> firings() {
        List<Firing> firings = new ArrayList<>();
        for (int number : rules.inOrder()) {
            if (truths.isCertain(number)) {
                PlainRule rule = rules.all().get(number);
                firings.add(new Firing(rule, rule.conclusion(), List.of()));
            }
        }
        return firings;
    }

    /** The rules that only tell something and of which it is not known that they do not fire. */
    List<PlainRule> notices() {
        return truths.notFailing(rules.notices()).stream()
                .mapToObj(rules.all()::get)
                .toList();
    }

    /** The numbers of those that fire whatever is open. */
    BitSet certain() {
        return truths.certain();
    }

    private Truth given(int number) {
        return given(rules.all().asks(number));
    }

    private Truth given(Asks asks) {
        List<Asks.OfFact> all = asks.facts();
        Truth truth = Truth.TRUE;
        for (int i = 0; i < all.size() && truth != Truth.FALSE; i++) {
            Asks.OfFact ask = all.get(i);
            truth = truth.and(Asks.isMet(ask.pattern(), given(ask)));
        }
        return truth;
    }

    private Truth given(Asks.OfFact ask) {
        if (ask.number() == Asks.OfFact.NONE) {
            return given(ask.pattern());
        }
        if (given[ask.number()] == null) {
            given[ask.number()] = given(ask.pattern());
        }
        return given[ask.number()];
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

    /** A cut that brings an answer nearer; empty if nothing that is open can change it. */
    Optional<OpenFacts.Split> split() {
        BitSet unknown = truths.unknown();
        Relevance relevance = new Relevance(rules, truths);
        for (int number = unknown.nextSetBit(0); number >= 0; number = unknown.nextSetBit(number + 1)) {
            Optional<OpenFacts.Split> split =
                    relevance.has(number) ? split(rules.all().get(number)) : Optional.empty();
            if (split.isPresent()) {
                return split;
            }
        }
        return Optional.empty();
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
}
