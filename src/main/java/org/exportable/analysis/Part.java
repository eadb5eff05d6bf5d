package org.exportable.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Facts;

/**
 * A part of a transaction, to be told from others.
 *
 * @param says all that it says, numbers by the boundaries between which they lie
 * @param notes what is to be said about its countries
 * @param beside what tells it from others beside its traits
 * @param fact the part as the rules see it; null where there is none
 * @param isKnown whether an attribute of it is known
 */
record Part(
        List<Object> says,
        List<String> notes,
        List<Object> beside,
        Function<Facts, Object> fact,
        Predicate<Attribute> isKnown) {}
