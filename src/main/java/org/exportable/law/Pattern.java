package org.exportable.law;

/**
 * One line of a rule's "when".
 *
 * @param quantifier how often a fact must match
 * @param fact simple name of the fact's type
 * @param condition what is asked of it
 */
public record Pattern(Quantifier quantifier, String fact, Condition condition) {

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
