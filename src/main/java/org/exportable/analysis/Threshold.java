package org.exportable.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.determination.Edge;

/**
 * Where rules draw a line between figures: an expression that is 0 on the line. It is a sum of products of facts, no fact
 * twice in a product; so for each fact alone it is a straight line.
 *
 * @param terms by the facts of a product, its factor
 */
record Threshold(Map<Set<String>, BigDecimal> terms) {

    static Threshold constant(BigDecimal value) {
        return new Threshold(value.signum() == 0 ? Map.of() : Map.of(Set.of(), value));
    }

    static Threshold fact(String path) {
        return new Threshold(Map.of(Set.of(path), BigDecimal.ONE));
    }

    Threshold plus(Threshold other) {
        Map<Set<String>, BigDecimal> sum = new HashMap<>(terms);
        other.terms.forEach((facts, factor) -> sum.merge(facts, factor, BigDecimal::add));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new Threshold(sum);
    }

    Threshold minus(Threshold other) {
        return plus(other.times(constant(BigDecimal.ONE.negate())));
    }

    /** The product with an expression of other facts. */
    Threshold times(Threshold other) {
        Threshold product = constant(BigDecimal.ZERO);
        for (var one : terms.entrySet()) {
            for (var another : other.terms.entrySet()) {
                Set<String> facts = new HashSet<>(one.getKey());
                facts.addAll(another.getKey());
                product =
                        product.plus(new Threshold(Map.of(facts, one.getValue().multiply(another.getValue()))));
            }
        }
        return product;
    }

    /** The facts on which it depends. */
    Set<String> facts() {
        return terms.keySet().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The same where a fact has this value. */
    Threshold where(String fact, BigDecimal value) {
        return factor(fact).times(constant(value)).plus(rest(fact));
    }

    /** The line on which two lines cross, without the fact; empty where one of them cannot be solved for it. */
    Optional<Threshold> crossing(Threshold other, String fact) {
        Threshold factor = factor(fact);
        if (!factor.isConstant() || factor.terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(factor.times(other.rest(fact)).minus(rest(fact).times(other.factor(fact))));
    }

    /** Where the line ends spans of a fact, given the other fact x; empty where it does not depend on the fact. */
    Optional<Edge> edge(String fact, String x) {
        BigDecimal factor = factor(fact).rest(x).value();
        BigDecimal perX = factor(fact).factor(x).value();
        BigDecimal rest = rest(fact).rest(x).value().negate();
        BigDecimal restPerX = rest(fact).factor(x).value().negate();
        if (factor.signum() != 0) {
            return Optional.of(new Edge(quotient(rest, factor), quotient(restPerX, factor), BigDecimal.ZERO));
        }
        return perX.signum() == 0
                ? Optional.empty()
                : Optional.of(new Edge(quotient(restPerX, perX), BigDecimal.ZERO, quotient(rest, perX)));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    private boolean isConstant() {
        return facts().isEmpty();
    }

    private BigDecimal value() {
        return terms.getOrDefault(Set.of(), BigDecimal.ZERO);
    }

    private Threshold factor(String fact) {
        Map<Set<String>, BigDecimal> factor = new HashMap<>();
        terms.forEach((facts, each) -> {
            if (facts.contains(fact)) {
                factor.put(facts.stream().filter(one -> !one.equals(fact)).collect(Collectors.toSet()), each);
            }
        });
        return new Threshold(factor);
    }

    private Threshold rest(String fact) {
        Map<Set<String>, BigDecimal> rest = new HashMap<>(terms);
        rest.keySet().removeIf(facts -> facts.contains(fact));
        return new Threshold(rest);
    }
}
