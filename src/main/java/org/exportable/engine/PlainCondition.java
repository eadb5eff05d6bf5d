package org.exportable.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exportable.law.Condition;
import org.exportable.law.Condition.Operator;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Vocabulary;

/** A condition made ready to be asked without Drools. */
public sealed interface PlainCondition {

    /** Whether it holds of a fact. */
    boolean holds(Object fact);

    /** What it is joined from; nothing if it is a single comparison. */
    List<PlainCondition> parts();

    /** The comparisons that it consists of. */
    default Stream<Test> tests() {
        return parts().stream().flatMap(PlainCondition::tests);
    }

    /** Makes a condition on this fact ready. */
    static PlainCondition of(String fact, Condition condition) {
        if (condition instanceof Condition.All all) {
            return new All(all.parts().stream().map(part -> of(fact, part)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Any(any.parts().stream().map(part -> of(fact, part)).toList());
        }
        Condition.Test test = (Condition.Test) condition;
        return new Test(Vocabulary.attribute(fact, test.attribute()).orElseThrow(), test.operator(), test.constant());
    }

    /** Holds where every part holds. */
    record All(List<PlainCondition> parts) implements PlainCondition {
        @Override
        public boolean holds(Object fact) {
            for (PlainCondition part : parts) {
                if (!part.holds(fact)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Holds where one part holds. */
    record Any(List<PlainCondition> parts) implements PlainCondition {
        @Override
        public boolean holds(Object fact) {
            for (PlainCondition part : parts) {
                if (part.holds(fact)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One attribute against one constant. */
    record Test(Attribute attribute, Operator operator, Object constant) implements PlainCondition {
        @Override
        public boolean holds(Object fact) {
            return holdsFor(attribute.of(fact));
        }

        @Override
        public List<PlainCondition> parts() {
            return List.of();
        }

        @Override
        public Stream<Test> tests() {
            return Stream.of(this);
        }

        /** Whether it holds for this value of the attribute. */
        public boolean holdsFor(Object value) {
            return switch (operator) {
                case AT_LEAST -> number(value) >= number(constant);
                case MORE_THAN -> number(value) > number(constant);
                case AT_MOST -> number(value) <= number(constant);
                case LESS_THAN -> number(value) < number(constant);
                case EQUAL -> isEqual(value);
                case NOT_EQUAL -> !isEqual(value);
                case CONTAINS -> contains(value);
                case NOT_CONTAINS -> !contains(value);
            };
        }

        private boolean isEqual(Object value) {
            if (value instanceof Number) {
                return number(value) == number(constant);
            }
            return value instanceof Enum<?> each ? each.name().equals(constant) : value.equals(constant);
        }

        private boolean contains(Object value) {
            for (Object each : (Set<?>) value) {
                if (each instanceof Enum<?> constantOfEnum
                        ? constantOfEnum.name().equals(constant)
                        : each.equals(constant)) {
                    return true;
                }
            }
            return false;
        }

        private static double number(Object value) {
            return ((Number) value).doubleValue();
        }
    }
}
