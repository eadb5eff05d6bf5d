package org.exportable.suite.coverage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.exportable.engine.PlainCondition.Test;
import org.exportable.engine.PlainPattern;
import org.exportable.law.Condition;

/** Counts what cases touch of one comparison with a number. */
final class BoundaryCounter {

    private final PlainPattern pattern;
    private final Test test;
    private final Set<Side> possible;
    private final Map<Side, String> touched = new EnumMap<>(Side.class);

    BoundaryCounter(PlainPattern pattern, Test test) {
        this.pattern = pattern;
        this.test = test;
        this.possible = PossibleSides.of(pattern, test);
    }

    void count(CountedCase counted, Decision decision) {
        if (touched.keySet().containsAll(possible) || !counted.isKnown(test.attribute())) {
            return;
        }
        for (Object fact : counted.known().of(pattern.type())) {
            if (decision.isBy(test, fact, pattern)) {
                touched.putIfAbsent(Side.of(number(test.attribute().of(fact)), number(test.constant())), counted.id());
            }
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    BoundaryCoverage coverage() {
        return new BoundaryCoverage(
                new Condition.Test(test.attribute().path(), test.operator(), test.constant()), possible, touched);
    }
}
