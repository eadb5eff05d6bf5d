package org.exportable.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Facts;

/**
 * A part of a transaction, to be told from others.
 *
 * @param notes what is to be said about its countries
 * @param beside what tells it from others beside its traits
 * @param fact the part as the rules see it; null where there is none
 * @param isKnown whether an attribute of it is known
 * @param isLeast whether an attribute that is not known is at least what the fact says
 */
record Part(
        List<String> notes,
        List<Object> beside,
        Function<Facts, Object> fact,
        Predicate<Attribute> isKnown,
        Predicate<Attribute> isLeast) {

    /** A part of which nothing is known that is not known altogether. */
    Part(List<String> notes, List<Object> beside, Function<Facts, Object> fact, Predicate<Attribute> isKnown) {
        this(notes, beside, fact, isKnown, attribute -> false);
    }
}
