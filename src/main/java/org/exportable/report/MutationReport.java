package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.suite.mutation.Fate;
import org.exportable.suite.mutation.Trial;

/** For whoever writes cases: which small changes of the rules no case would notice. */
public final class MutationReport {

    private MutationReport() {}

    /**
     * Plain text, each line ended.
     *
     * @param trials what came of the mutants that were tried
     * @param all how many mutants there are
     * @param reasons why survivors are left, by the mutant's id
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static String text(List<Trial> trials, int all, Map<String, String> reasons, int width, boolean colour) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline("What no case would notice"));
        blocks.addAll(blocks(trials, all, reasons));
        return new TextLayout(width, colour).of(blocks);
    }

    /**
     * What a report on a change of law says of the new rules.
     *
     * @param trials what came of mutants of the new rules
     */
    public static ChangeSection section(List<Trial> trials) {
        return new ChangeSection(
                "What the cases would not notice in the new rules",
                blocks(trials, trials.size(), Map.of()),
                json(trials, Map.of()));
    }

    private static List<Block> blocks(List<Trial> trials, int all, Map<String, String> reasons) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(summary(trials, all)));
        survivors(trials)
                .forEach((file, survivors) -> Contents.section(
                        file,
                        survivors.stream()
                                .<Block>map(each -> point(each, reasons))
                                .toList(),
                        blocks));
        return blocks;
    }

    /** A line for each mutant that was tried, each ended. */
    public static String json(List<Trial> trials, Map<String, String> reasons) {
        StringBuilder lines = new StringBuilder();
        trials.forEach(each -> lines.append(line(each, reasons.get(each.mutant().id()))));
        return lines.toString();
    }

    private static String line(Trial trial, String reason) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", "mutant");
        entries.put("file", trial.mutant().original().file());
        entries.put("line", trial.mutant().line());
        entries.put("mutant", trial.mutant().id());
        entries.put("fate", trial.fate());
        entries.put("noticedBy", trial.noticedBy());
        entries.put("reason", reason);
        if (trial.witness() != null) {
            entries.put("law", trial.witness().regime().toString());
            entries.put("transaction", TransactionFacts.entries(trial.witness().transaction()));
        }
        return JsonValues.line(entries);
    }

    static String summary(List<Trial> trials, int all) {
        return "%d small changes of the rules: %d are noticed by a case, %d change no outcome, review policy or exception of any transaction, %d survive unnoticed, %d were not tried."
                .formatted(
                        all,
                        count(Fate.NOTICED, trials),
                        count(Fate.EQUIVALENT, trials),
                        count(Fate.SURVIVED, trials),
                        all - trials.size());
    }

    private static long count(Fate fate, List<Trial> trials) {
        return trials.stream().filter(each -> each.fate() == fate).count();
    }

    private static Map<String, List<Trial>> survivors(List<Trial> trials) {
        Map<String, List<Trial>> byFile = new LinkedHashMap<>();
        trials.stream()
                .filter(each -> each.fate() == Fate.SURVIVED)
                .forEach(each -> byFile.computeIfAbsent(each.mutant().original().file(), key -> new ArrayList<>())
                        .add(each));
        return byFile;
    }

    private static Point point(Trial trial, Map<String, String> reasons) {
        String id = trial.mutant().id();
        String change = id.substring(trial.mutant().original().id().length() + 1);
        String reason = reasons.get(id);
        return new Point(
                "-",
                "line %d: %s".formatted(trial.mutant().line(), change),
                reason == null ? List.of() : List.of("Left because: " + reason));
    }
}
