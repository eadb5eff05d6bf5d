package org.exportable.suite.coverage;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainCondition.All;
import org.exportable.engine.PlainCondition.Test;
import org.exportable.engine.PlainPattern;

/**
 * The sides of a number on which its comparison can decide at all, given what else the pattern asks of the same attribute.
 * All other comparisons are taken to come out as one likes. No figure is below zero.
 */
final class PossibleSides {

    private final PlainCondition condition;
    private final Test test;

    private PossibleSides(PlainPattern pattern, Test test) {
        this.condition = pattern.condition();
        this.test = test;
    }

    static Set<Side> of(PlainPattern pattern, Test test) {
        PossibleSides sides = new PossibleSides(pattern, test);
        Set<Side> possible = EnumSet.noneOf(Side.class);
        for (double value : sides.values()) {
            if (sides.canDecide(sides.condition, value)) {
                possible.add(Side.of(value, number(test)));
            }
        }
        return possible;
    }

    /** Each number that the attribute is compared with, and a value between each two neighbours. */
    private SortedSet<Double> values() {
        SortedSet<Double> numbers = new TreeSet<>();
        condition.tests().filter(this::isOfSameAttribute).forEach(each -> numbers.add(number(each)));
        SortedSet<Double> values = new TreeSet<>(numbers);
        double last = 0;
        for (Iterator<Double> each = numbers.iterator(); each.hasNext(); ) {
            double next = each.next();
            values.add((last + next) / 2);
            last = next;
        }
        values.add(last + 1);
        return values;
    }

    private boolean isOfSameAttribute(Test other) {
        return other.attribute() == test.attribute();
    }

    private static double number(Test test) {
        return ((Number) test.constant()).doubleValue();
    }

    /** Whether, for this value, all beside the comparison can be so that it decides. */
    private boolean canDecide(PlainCondition whole, double value) {
        return whole == test
                || whole.parts().stream()
                        .allMatch(part -> part.tests().anyMatch(each -> each == test)
                                ? canDecide(part, value)
                                : canBe(part, whole instanceof All, value));
    }

    private boolean canBe(PlainCondition part, boolean wanted, double value) {
        if (part instanceof Test other) {
            return !isOfSameAttribute(other) || other.holdsFor(value) == wanted;
        }
        return (part instanceof All) == wanted
                ? part.parts().stream().allMatch(each -> canBe(each, wanted, value))
                : part.parts().stream().anyMatch(each -> canBe(each, wanted, value));
    }
}
