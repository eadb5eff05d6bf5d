package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.report.Block.Check;
import org.exportable.vocabulary.Status;

/**
 * The license exceptions that may still turn out to be available, as a memo has them: only what is open, once where several
 * exceptions ask it.
 */
final class PossibleExceptions {

    private PossibleExceptions() {}

    static List<Block> of(Determination determination) {
        Map<Check, List<String>> symbols = new LinkedHashMap<>();
        List<Block> later = new ArrayList<>();
        for (ExceptionFinding each : possible(determination)) {
            Conditions.checks(open(each))
                    .forEach(check -> symbols.computeIfAbsent(check, key -> new ArrayList<>())
                            .add(each.symbol()));
            if (!ExceptionSections.isForAPerson(each)) {
                later.addAll(toDoLater(each));
            }
        }
        List<Block> checks = new ArrayList<>();
        symbols.forEach((check, each) ->
                checks.add(new Check(check.done(), String.join(", ", each) + ": " + check.status(), check.text())));
        checks.addAll(later);
        return checks;
    }

    private static List<ExceptionFinding> possible(Determination determination) {
        return determination.exceptions().stream()
                .filter(each -> each.available() == null)
                .toList();
    }

    private static List<ConditionStatus> open(ExceptionFinding exception) {
        Set<Status> open = ExceptionSections.isForAPerson(exception)
                ? Set.of(Status.TO_CHECK)
                : Set.of(Status.UNKNOWN, Status.UNMET);
        return exception.conditions().stream()
                .filter(condition -> open.contains(condition.status()))
                .toList();
    }

    /** What is to be done once an exception is known to be available. */
    private static List<Block> toDoLater(ExceptionFinding exception) {
        List<String> provisions = exception.conditions().stream()
                .filter(condition -> condition.status() == Status.TO_DO)
                .map(ConditionStatus::provision)
                .distinct()
                .toList();
        return provisions.isEmpty()
                ? List.of()
                : List.of(new Check(
                        false,
                        exception.symbol() + ": to do",
                        "What is asked of whoever uses it. [%s]".formatted(String.join("; ", provisions))));
    }
}
