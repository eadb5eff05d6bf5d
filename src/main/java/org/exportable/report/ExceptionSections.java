package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.vocabulary.Status;

/** License exceptions: the open ways with every condition, the closed ones in a line each. */
final class ExceptionSections {

    private ExceptionSections() {}

    static void of(Determination determination, List<Block> blocks) {
        List<Block> available = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        Map<String, List<String>> check = new LinkedHashMap<>();
        Map<String, List<String>> closed = new LinkedHashMap<>();
        for (ExceptionFinding each : determination.exceptions()) {
            if (Boolean.FALSE.equals(each.available())) {
                enter(each, Status.UNMET, closed);
            } else if (Boolean.TRUE.equals(each.available())) {
                available.addAll(whole(each));
            } else if (isForAPerson(each)) {
                enter(each, Status.TO_CHECK, check);
            } else {
                open.addAll(whole(each));
            }
        }
        Contents.section("License exceptions available", available, blocks);
        Contents.section("License exceptions that turn on unknown facts", open, blocks);
        Contents.section("License exceptions that a person must check", points(check), blocks);
        Contents.section("License exceptions not available, and what is not met", points(closed), blocks);
    }

    static boolean isForAPerson(ExceptionFinding exception) {
        return exception.conditions().stream().anyMatch(each -> each.status() == Status.TO_CHECK);
    }

    private static List<Block> whole(ExceptionFinding exception) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("%s [%s]".formatted(exception.symbol(), exception.provision())));
        blocks.addAll(Conditions.of(exception.conditions()));
        return blocks;
    }

    /** Those that are closed in a line, each with the paragraph that closes it; empty where none is. */
    static String closed(Determination determination) {
        Map<String, List<String>> symbols = new LinkedHashMap<>();
        determination.exceptions().stream()
                .filter(each -> Boolean.FALSE.equals(each.available()))
                .forEach(each -> symbols.computeIfAbsent(unmet(each), key -> new ArrayList<>())
                        .add(each.symbol()));
        return symbols.entrySet().stream()
                .map(each -> "%s [%s]".formatted(String.join(", ", each.getValue()), each.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static String unmet(ExceptionFinding exception) {
        return exception.conditions().stream()
                .filter(each -> each.status() == Status.UNMET)
                .findFirst()
                .map(ConditionStatus::provision)
                .orElse(exception.provision());
    }

    /** Notes the first condition of that status, under which exceptions are put together. */
    private static void enter(ExceptionFinding exception, Status status, Map<String, List<String>> symbols) {
        String condition = exception.conditions().stream()
                .filter(each -> each.status() == status)
                .findFirst()
                .map(each -> "%s [%s]".formatted(each.text(), each.provision()))
                .orElse(exception.because());
        symbols.computeIfAbsent(condition, key -> new ArrayList<>()).add(exception.symbol());
    }

    private static List<Block> points(Map<String, List<String>> symbols) {
        List<Block> points = new ArrayList<>();
        symbols.forEach((condition, each) ->
                points.add(new Point("-", "%s: %s".formatted(String.join(", ", each), condition), List.of())));
        return points;
    }
}
