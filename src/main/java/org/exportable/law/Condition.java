package org.exportable.law;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pattern asks of one fact: attributes against constants, joined by "and" and "or". */
public sealed interface Condition {

    /** Its tests, in the order of the text. */
    Stream<Test> tests();

    /** The same with another test in the place of each. */
    Condition with(UnaryOperator<Test> replacement);

    /** As a rule writes it. */
    String text();

    private static String joined(List<Condition> parts, String sign) {
        return parts.stream()
                .map(part -> part instanceof Test ? part.text() : "(%s)".formatted(part.text()))
                .collect(Collectors.joining(sign));
    }

    /** Holds where every part holds; true where there is none. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }

        @Override
        public Condition with(UnaryOperator<Test> replacement) {
            return new All(parts.stream().map(part -> part.with(replacement)).toList());
        }

        @Override
        public String text() {
            return joined(parts, ", ");
        }
    }

    /** Holds where one part holds. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }

        @Override
        public Condition with(UnaryOperator<Test> replacement) {
            return new Any(parts.stream().map(part -> part.with(replacement)).toList());
        }

        @Override
        public String text() {
            return joined(parts, " || ");
        }
    }

    /**
     * One attribute against one constant.
     *
     * @param attribute name, dotted where it is an attribute of a place, such as headquarters.groups
     * @param operator how they compare
     * @param constant a number, text, name of an enum constant, or boolean
     */
    record Test(String attribute, Operator operator, Object constant) implements Condition {
        @Override
        public Stream<Test> tests() {
            return Stream.of(this);
        }

        @Override
        public Condition with(UnaryOperator<Test> replacement) {
            return replacement.apply(this);
        }

        @Override
        public String text() {
            return "%s %s %s"
                    .formatted(
                            attribute,
                            operator.sign(),
                            constant instanceof Double number ? Hypothesis.number(number) : constant);
        }
    }

    /** How an attribute compares with a constant. */
    enum Operator {
        AT_LEAST(">="),
        MORE_THAN(">"),
        AT_MOST("<="),
        LESS_THAN("<"),
        EQUAL("=="),
        NOT_EQUAL("!="),
        CONTAINS("contains"),
        NOT_CONTAINS("not contains");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As it is written in a rule. */
        public String sign() {
            return sign;
        }
    }
}
