package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.analysis.FactQuestion;
import org.exportable.analysis.FactWords;
import org.exportable.determination.Alternative;
import org.exportable.determination.Determination;
import org.exportable.determination.OpenQuestion;
import org.exportable.determination.Outcome;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** Where facts are missing: which to ask for, and what each answer would lead to. */
final class UnknownFacts {

    /** Nobody reads more of one outcome; JSON has them all. */
    private static final int MOST = 4;

    /** A memo has room for so many. */
    private static final int MOST_IN_MEMO = 2;

    private static final List<String> ANY = List.of("any");

    private UnknownFacts() {}

    static List<Block> of(Determination determination) {
        return of(determination, MOST);
    }

    private static List<Block> of(Determination determination, int most) {
        List<Block> blocks = new ArrayList<>();
        if (!determination.decidingFacts().isEmpty()) {
            blocks.add(new Paragraph("Find out:"));
            determination
                    .decidingFacts()
                    .forEach(path ->
                            blocks.add(new Point("?", "%s [%s]".formatted(FactQuestion.of(path), path), List.of())));
        }
        if (!determination.alternatives().isEmpty()) {
            blocks.add(new Paragraph("What follows:"));
            List<Alternative> shown = shown(determination.alternatives(), most);
            shown.forEach(each -> blocks.add(point(each)));
            int more = determination.alternatives().size() - shown.size();
            if (more > 0) {
                blocks.add(new Paragraph(
                        "And %d more. Ask in the order above: each answer leaves fewer.".formatted(more)));
            }
        }
        return blocks;
    }

    /** For a memo what is missing: what decides the outcome, or where that is settled, the review policy; or that nothing is. */
    static List<Block> missing(Determination determination) {
        List<Block> deciding = of(determination, MOST_IN_MEMO);
        if (!deciding.isEmpty()) {
            return deciding;
        }
        if (determination.questions().isEmpty()) {
            return List.of(new Paragraph(nothingMissing(determination)));
        }
        return List.of(new Paragraph("How an application would be reviewed turns on: %s."
                .formatted(determination.questions().stream()
                        .map(OpenQuestion::fact)
                        .collect(Collectors.joining(", ")))));
    }

    private static String nothingMissing(Determination determination) {
        if (determination.outcome() == Outcome.OUT_OF_COVERAGE) {
            return "Nothing was looked for, since the case is not modelled.";
        }
        return determination.assumptions().isEmpty()
                ? "No missing fact would change the outcome."
                : "No missing fact would change the outcome, if the assumptions below hold.";
    }

    /** The first of each outcome. */
    private static List<Alternative> shown(List<Alternative> all, int most) {
        return Stream.of(Outcome.values())
                .flatMap(outcome ->
                        all.stream().filter(each -> each.outcome() == outcome).limit(most))
                .toList();
    }

    private static Point point(Alternative alternative) {
        String when = alternative.when().entrySet().stream()
                .filter(each -> !each.getValue().equals(ANY))
                .map(each -> "%s is %s".formatted(FactWords.of(each.getKey()), any(each.getValue())))
                .collect(Collectors.joining(", and "));
        return new Point(
                "-", "%s (%s), if %s".formatted(alternative.outcome().words(), alternative.outcome(), when), List.of());
    }

    private static String any(List<String> possibilities) {
        int last = possibilities.size() - 1;
        return last < 2
                ? String.join(" or ", possibilities)
                : String.join(", ", possibilities.subList(0, last)) + " or " + possibilities.get(last);
    }
}
