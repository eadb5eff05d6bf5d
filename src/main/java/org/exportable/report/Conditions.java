package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exportable.determination.ConditionStatus;
import org.exportable.report.Block.Check;
import org.exportable.report.Block.Point;
import org.exportable.vocabulary.Status;

/** Lists conditions with how each stands, in a column. */
final class Conditions {

    private static final String PARAGRAPH = ", paragraph ";

    private Conditions() {}

    static List<Block> of(List<ConditionStatus> conditions) {
        return conditions.stream()
                .<Block>map(each ->
                        new Point(mark(each.status()), "%s [%s]".formatted(each.text(), each.provision()), List.of()))
                .toList();
    }

    /** The same to be ticked off; a paragraph of what the condition before cites is cited alone. */
    static List<Check> checks(List<ConditionStatus> conditions) {
        List<Check> checks = new ArrayList<>();
        String cited = "";
        for (ConditionStatus each : conditions) {
            int paragraph = each.provision().indexOf(PARAGRAPH) + 1;
            String whole = each.provision().substring(0, paragraph);
            boolean isCited = paragraph > 0 && whole.equals(cited);
            checks.add(new Check(
                    each.status() == Status.MET,
                    mark(each.status()).strip().toLowerCase(Locale.ROOT),
                    "%s [%s]"
                            .formatted(
                                    each.text(),
                                    each.provision()
                                            .substring(isCited ? paragraph : 0)
                                            .strip())));
            cited = whole;
        }
        return checks;
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
