package org.exportable.law;

import java.util.List;

/** What a pattern asks of one fact: attributes against constants, joined by "and" and "or". */
public sealed interface Condition {

    /** Holds where every part holds; true where there is none. */
    record All(List<Condition> parts) implements Condition {}

    /** Holds where one part holds. */
    record Any(List<Condition> parts) implements Condition {}

    /**
     * One attribute against one constant.
     *
     * @param attribute name, dotted where it is an attribute of a place, such as headquarters.groups
     * @param operator how they compare
     * @param constant a number, text, name of an enum constant, or boolean
     */
    record Test(String attribute, Operator operator, Object constant) implements Condition {}

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
