package org.exportable.engine;

import java.util.ArrayList;
import java.util.List;
import org.exportable.law.Pattern;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.vocabulary.Vocabulary;

/** A pattern made ready to be asked without Drools. */
public final class PlainPattern {

    private final Quantifier quantifier;
    private final Class<?> type;
    private final PlainCondition condition;

    PlainPattern(Pattern pattern) {
        this.quantifier = pattern.quantifier();
        this.type = Vocabulary.type(pattern.fact()).orElseThrow();
        this.condition = PlainCondition.of(pattern.fact(), pattern.condition());
    }

    public Quantifier quantifier() {
        return quantifier;
    }

    /** Whether it asks that there be no such fact. */
    public boolean isDenied() {
        return quantifier == Quantifier.NOT;
    }

    /** The type of fact that it asks for. */
    public Class<?> type() {
        return type;
    }

    /** What it asks of a fact. */
    public PlainCondition condition() {
        return condition;
    }

    /** Whether these facts are as the pattern asks. */
    public boolean isSatisfiedBy(Known known) {
        return (firstMatch(known) != null) != isDenied();
    }

    /** Those of these facts that match. */
    List<Object> matching(Known known) {
        List<Object> matching = List.of();
        for (Object fact : known.of(type)) {
            if (condition.holds(fact)) {
                matching = matching.isEmpty() ? new ArrayList<>() : matching;
                matching.add(fact);
            }
        }
        return matching;
    }

    /** The first of these facts that matches, or null. */
    Object firstMatch(Known known) {
        for (Object fact : known.of(type)) {
            if (condition.holds(fact)) {
                return fact;
            }
        }
        return null;
    }
}
