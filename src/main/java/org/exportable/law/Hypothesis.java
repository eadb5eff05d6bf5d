package org.exportable.law;

import java.math.BigDecimal;
import org.exportable.law.Condition.Test;

/**
 * A number of a rule imagined to be another: what if the line were 4000? The version that has the rule is changed on all
 * its days; the versions before and after it are not. What follows from it is no law.
 *
 * @param version the version, such as classification/3A090.a/2023-11-17
 * @param rule name of the rule
 * @param attribute what the rule compares with the number
 * @param was the number in the rule, wherever the rule compares the attribute with it
 * @param becomes the number in its place, from 0 to {@link #MOST}
 */
public record Hypothesis(String version, String rule, String attribute, double was, double becomes) {

    /** No figure is greater. */
    public static final double MOST = 1e15;

    /** @throws IllegalArgumentException if the number is out of its range */
    public Hypothesis {
        if (!(becomes >= 0 && becomes <= MOST)) {
            throw new IllegalArgumentException(
                    "`%s` is no number for a rule; it is one from 0 to %s".formatted(becomes, number(MOST)));
        }
    }

    /** Whether it is about a comparison of this version. */
    boolean isIn(Version other) {
        return other.id().equals(version)
                && other.rules().stream()
                        .filter(each -> each.name().equals(rule))
                        .flatMap(Rule::tests)
                        .anyMatch(this::isOf);
    }

    /** Whether it is about this test of its rule. */
    boolean isOf(Test test) {
        return test.attribute().equals(attribute) && test.constant() instanceof Double number && number == was;
    }

    /** The test with the other number. */
    Test in(Test test) {
        return new Test(test.attribute(), test.operator(), becomes);
    }

    /** Whether both put a number in the same place. */
    boolean isInPlaceOf(Hypothesis other) {
        return version.equals(other.version)
                && rule.equals(other.rule)
                && attribute.equals(other.attribute)
                && was == other.was;
    }

    /** What it changes in its rule, such as "totalProcessingPerformance 4000 instead of 4800". */
    public String change() {
        return "%s %s instead of %s".formatted(attribute, number(becomes), number(was));
    }

    /** A number as rules write it. */
    public static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Such as "3A090.a.1.totalProcessingPerformance 4000 instead of 4800". */
    @Override
    public String toString() {
        return "%s.%s".formatted(rule, change());
    }
}
