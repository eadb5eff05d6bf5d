package org.exportable.analysis;

import java.util.BitSet;
import java.util.List;
import org.exportable.engine.PlainPattern;

/**
 * What a rule asks for.
 *
 * @param facts what it asks of the facts of a transaction
 * @param conclusions what it asks of other rules
 */
record Asks(List<OfFact> facts, List<OfConclusion> conclusions) {

    /** The same without what is asked of conclusions of a type. */
    Asks without(Class<?> type) {
        return new Asks(
                facts,
                conclusions.stream().filter(ask -> ask.pattern().type() != type).toList());
    }

    /** Whether what a pattern asks is so. */
    static Truth isMet(PlainPattern pattern, Truth isThere) {
        return pattern.isDenied() ? isThere.not() : isThere;
    }

    /**
     * That there be a fact, or none.
     *
     * @param number its number among those that a law asks; {@link #NONE} for a rule of another law
     */
    record OfFact(PlainPattern pattern, int number) {

        static final int NONE = -1;
    }

    /**
     * That one of some rules fires, or none.
     *
     * @param rules those that conclude what is asked for
     */
    record OfConclusion(PlainPattern pattern, BitSet rules) {}
}
