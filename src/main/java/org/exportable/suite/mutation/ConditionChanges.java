package org.exportable.suite.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exportable.law.Condition;
import org.exportable.law.Condition.Operator;

/** What can be changed in a condition: inequalities, constants, parts that are dropped. */
final class ConditionChanges {

    private ConditionChanges() {}

    /** A condition with one thing changed, in every way. */
    static List<Altered<Condition>> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return ofParts(all.parts(), Condition.All::new, true);
        }
        if (condition instanceof Condition.Any any) {
            return ofParts(any.parts(), Condition.Any::new, any.parts().size() > 1);
        }
        return ofTest((Condition.Test) condition);
    }

    private static List<Altered<Condition>> ofParts(
            List<Condition> parts, Function<List<Condition>, Condition> joined, boolean mayDrop) {
        List<Altered<Condition>> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            of(parts.get(i))
                    .forEach(each ->
                            changes.add(each.within(part -> joined.apply(Altered.replaced(parts, index, part)))));
            if (mayDrop) {
                changes.add(new Altered<>(
                        "`%s` dropped".formatted(parts.get(i).text()), joined.apply(Altered.dropped(parts, i))));
            }
        }
        return changes;
    }

    private static List<Altered<Condition>> ofTest(Condition.Test test) {
        List<Altered<Condition>> changes = new ArrayList<>();
        Operator other = switch (test.operator()) {
            case AT_LEAST -> Operator.MORE_THAN;
            case MORE_THAN -> Operator.AT_LEAST;
            case AT_MOST -> Operator.LESS_THAN;
            case LESS_THAN -> Operator.AT_MOST;
            default -> null;
        };
        if (other != null) {
            changes.add(changed(test, new Condition.Test(test.attribute(), other, test.constant())));
        }
        if (test.constant() instanceof Double number) {
            BigDecimal constant = BigDecimal.valueOf(number).stripTrailingZeros();
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, constant.scale()));
            changes.add(changed(test, moved(test, constant.add(step))));
            changes.add(changed(test, moved(test, constant.subtract(step))));
        }
        return changes;
    }

    private static Condition.Test moved(Condition.Test test, BigDecimal constant) {
        return new Condition.Test(test.attribute(), test.operator(), constant.doubleValue());
    }

    private static Altered<Condition> changed(Condition.Test from, Condition.Test to) {
        return new Altered<>("`%s` becomes `%s`".formatted(from.text(), to.text()), to);
    }
}
