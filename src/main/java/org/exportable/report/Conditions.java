package org.exportable.report;

import java.util.List;
import java.util.Locale;
import org.exportable.determination.ConditionStatus;
import org.exportable.report.Block.Check;
import org.exportable.report.Block.Point;
import org.exportable.vocabulary.Status;

/** Lists conditions with how each stands, in a column. */
final class Conditions {

    private Conditions() {}

    static List<Block> of(List<ConditionStatus> conditions) {
        return conditions.stream()
                .<Block>map(each ->
                        new Point(mark(each.status()), "%s [%s]".formatted(each.text(), each.provision()), List.of()))
                .toList();
    }

    /** The same to be ticked off. */
    static List<Block> checks(List<ConditionStatus> conditions) {
        return conditions.stream().map(Conditions::check).toList();
    }

    private static Block check(ConditionStatus condition) {
        return new Check(
                condition.status() == Status.MET,
                mark(condition.status()).strip().toLowerCase(Locale.ROOT),
                "%s [%s]".formatted(condition.text(), condition.provision()));
    }

    private static String mark(Status status) {
        return switch (status) {
            case MET -> "met     ";
            case TO_DO -> "TO DO   ";
            case TO_CHECK -> "TO CHECK";
            case UNKNOWN -> "unknown ";
            case UNMET -> "NOT MET ";
        };
    }
}
