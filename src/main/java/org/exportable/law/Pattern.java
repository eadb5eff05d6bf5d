package org.exportable.law;

import java.util.function.UnaryOperator;

/**
 * One line of a rule's "when".
 *
 * @param quantifier how often a fact must match
 * @param fact simple name of the fact's type
 * @param condition what is asked of it
 */
public record Pattern(Quantifier quantifier, String fact, Condition condition) {

    /** The same with another test in the place of each. */
    public Pattern with(UnaryOperator<Condition.Test> replacement) {
        return asking(condition.with(replacement));
    }

    /** The same with another condition. */
    public Pattern asking(Condition otherCondition) {
        return new Pattern(quantifier, fact, otherCondition);
    }

    /** How often a fact must match. */
    public enum Quantifier {
        /** The rule fires for each fact that matches. */
        EACH,
        /** The rule fires once if a fact matches. */
        EXISTS,
        /** The rule fires if no fact matches. */
        NOT
    }
}
