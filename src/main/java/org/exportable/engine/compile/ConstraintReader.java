package org.exportable.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.exportable.law.Condition;
import org.exportable.law.Condition.Operator;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Vocabulary;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one constraint of a pattern, and refuses whatever is not an attribute against a constant. */
final class ConstraintReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern ENUM_CONSTANT = Pattern.compile("(?:[A-Z]\\w*\\.)+([A-Z][A-Z0-9_]*)");
    /** The parser turns `in` into a row of `==`, so it is looked for in the text. */
    private static final Pattern IN = Pattern.compile("\\bin\\s*\\((?=([^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*");

    private final String fact;

    ConstraintReader(String fact) {
        this.fact = fact;
    }

    /** @throws IllegalArgumentException with what is wrong and what would be right */
    Condition read(String constraint) {
        if (IN.matcher(constraint).find()) {
            throw new IllegalArgumentException("`in` is not one of %s".formatted(operators()));
        }
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr parsed = parser.parse(constraint);
        if (parser.hasErrors() || parsed == null) {
            throw new IllegalArgumentException("`%s` is no constraint".formatted(constraint));
        }
        return condition(parsed, constraint);
    }

    private Condition condition(BaseDescr descr, String constraint) {
        if (descr instanceof ConstraintConnectiveDescr connective && !connective.isNegated()) {
            List<Condition> parts = new ArrayList<>();
            connective.getDescrs().forEach(part -> parts.add(condition(part, constraint)));
            if (parts.size() == 1) {
                return parts.get(0);
            }
            if (connective.getConnective() == ConnectiveType.AND) {
                return new Condition.All(List.copyOf(parts));
            }
            if (connective.getConnective() == ConnectiveType.OR) {
                return new Condition.Any(List.copyOf(parts));
            }
        }
        if (descr instanceof RelationalExprDescr relation
                && relation.getLeft() instanceof AtomicExprDescr left
                && relation.getRight() instanceof AtomicExprDescr right) {
            return test(left.getExpression(), relation, right.getExpression());
        }
        throw new IllegalArgumentException(
                "`%s` is not an attribute against a constant, such as `totalProcessingPerformance >= 4800`, `dataCenter == true` or `groups contains \"D:5\"`"
                        .formatted(constraint));
    }

    private Condition test(String path, RelationalExprDescr relation, String literal) {
        Attribute attribute = attribute(path);
        Operator operator = operator(relation);
        return new Condition.Test(path, operator, constant(attribute, operator, literal));
    }

    private Attribute attribute(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("`%s` is no attribute of %s".formatted(path, fact));
        }
        return Vocabulary.attribute(fact, path)
                .orElseThrow(() -> new IllegalArgumentException("%s has no attribute `%s`; it has %s"
                        .formatted(fact, path, String.join(", ", Vocabulary.attributes(fact)))));
    }

    private static Operator operator(RelationalExprDescr relation) {
        String sign = (relation.getOperatorDescr().isNegated() ? "not " : "") + relation.getOperator();
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`%s` is not one of %s".formatted(sign, operators())));
    }

    private static String operators() {
        return Arrays.stream(Operator.values()).map(Operator::sign).collect(Collectors.joining(" "));
    }

    private static Object constant(Attribute attribute, Operator operator, String literal) {
        boolean membership = operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS;
        boolean order = Set.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN)
                .contains(operator);
        if (membership != (attribute.type() == Set.class) || order && !attribute.isNumeric()) {
            throw new IllegalArgumentException(
                    "`%s` cannot be asked of `%s`".formatted(operator.sign(), attribute.path()));
        }
        Object constant = literal(literal);
        if (!fits(constant, literal, attribute)) {
            throw new IllegalArgumentException("`%s` is no value of `%s`, which is %s"
                    .formatted(literal, attribute.path(), describe(attribute.type())));
        }
        return constant;
    }

    private static Object literal(String literal) {
        Matcher text = TEXT.matcher(literal);
        if (text.matches()) {
            return text.group(1);
        }
        if (NUMBER.matcher(literal).matches()) {
            return Double.valueOf(literal);
        }
        if (literal.equals("true") || literal.equals("false")) {
            return Boolean.valueOf(literal);
        }
        Matcher constant = ENUM_CONSTANT.matcher(literal);
        if (constant.matches()) {
            return constant.group(1);
        }
        throw new IllegalArgumentException("`%s` is no constant".formatted(literal));
    }

    private static boolean fits(Object constant, String literal, Attribute attribute) {
        Class<?> type = attribute.type();
        if (attribute.isNumeric()) {
            return constant instanceof Double;
        }
        if (type == boolean.class) {
            return constant instanceof Boolean;
        }
        if (type.isEnum()) {
            return !literal.startsWith("\"")
                    && Arrays.stream(type.getEnumConstants())
                            .anyMatch(each -> each.toString().equals(constant));
        }
        return constant instanceof String;
    }

    private static String describe(Class<?> type) {
        return type.isEnum() ? "one of " + Arrays.toString(type.getEnumConstants()) : "a " + type.getSimpleName();
    }
}
