package org.exportable.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Notice;

/**
 * The same rules read plainly, without Drools: rule after rule, stage after stage. It answers questions about single rules
 * and about neighbouring days, and is what the answers of Drools are checked against.
 */
public final class PlainInference implements Inference {

    private final Map<Stage, List<PlainRule>> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, List<PlainRule>> decisive = new EnumMap<>(Stage.class);

    /** @param rules the rules of a regime, in any order */
    public PlainInference(Collection<PlainRule> rules) {
        rules.forEach(rule ->
                stages.computeIfAbsent(rule.stage(), stage -> new ArrayList<>()).add(rule));
        stages.forEach((stage, all) -> decisive.put(
                stage,
                all.stream()
                        .filter(rule -> !(rule.conclusion() instanceof Notice))
                        .toList()));
    }

    /** All rules, by stage. */
    public List<PlainRule> rules() {
        return stages.values().stream().flatMap(List::stream).toList();
    }

    /** The rules of a stage. */
    public List<PlainRule> rules(Stage stage) {
        return stages.getOrDefault(stage, List.of());
    }

    /** The rules of a stage that bear on the answer: all but notices. */
    public List<PlainRule> decisive(Stage stage) {
        return decisive.getOrDefault(stage, List.of());
    }

    /**
     * The sentences that are to be brought to a reader's notice, each once.
     *
     * @param known all facts, conclusions included
     */
    public List<String> notices(List<Object> known) {
        return rules(Stage.NOTICE).stream()
                .filter(rule -> rule.conclusion() instanceof Notice && rule.fires(known))
                .map(rule -> rule.rule().because())
                .distinct()
                .toList();
    }

    /** The rules that bear on the answer, by stage. */
    public List<PlainRule> decisive() {
        return decisive.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public List<Firing> infer(Facts facts) {
        List<Object> known = new ArrayList<>(facts.all());
        List<Firing> firings = new ArrayList<>();
        decisive.values().forEach(stage -> run(stage, known, firings));
        return firings;
    }

    /** Rules of one stage may build on each other, so those that ask for conclusions are asked until nothing new comes. */
    private static void run(List<PlainRule> stage, List<Object> known, List<Firing> firings) {
        Set<PlainRule> fired = new HashSet<>();
        boolean more = true;
        for (boolean first = true; more; first = false) {
            more = false;
            for (PlainRule rule : stage) {
                if (first || rule.isInferred() && !fired.contains(rule)) {
                    List<List<Object>> matches = rule.matches(known);
                    if (!matches.isEmpty()) {
                        fired.add(rule);
                        known.add(rule.conclusion());
                        matches.forEach(match -> firings.add(new Firing(rule, rule.conclusion(), match)));
                        more = true;
                    }
                }
            }
        }
    }
}
