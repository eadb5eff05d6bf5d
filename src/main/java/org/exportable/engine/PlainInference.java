package org.exportable.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Facts;

/**
 * The same rules read plainly, without Drools: rule after rule, stage after stage. It answers questions about single rules
 * and about neighbouring days, and is what the answers of Drools are checked against.
 */
public final class PlainInference implements Inference {

    private final Map<Stage, List<PlainRule>> stages = new EnumMap<>(Stage.class);

    /** @param rules the rules of a regime, in any order */
    public PlainInference(Collection<PlainRule> rules) {
        rules.forEach(rule -> stages.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                .add(rule));
    }

    /** All rules, by stage. */
    public List<PlainRule> rules() {
        return stages.values().stream().flatMap(List::stream).toList();
    }

    /** The rules of a stage. */
    public List<PlainRule> rules(Stage stage) {
        return stages.getOrDefault(stage, List.of());
    }

    @Override
    public List<Firing> infer(Facts facts) {
        List<Object> known = new ArrayList<>(facts.all());
        List<Firing> firings = new ArrayList<>();
        stages.values().forEach(stage -> run(stage, known, firings));
        return firings;
    }

    /** Rules of one stage may build on each other, so they are asked until nothing new comes. */
    private static void run(List<PlainRule> stage, List<Object> known, List<Firing> firings) {
        List<PlainRule> open = new ArrayList<>(stage);
        boolean more = true;
        while (more) {
            more = false;
            for (PlainRule rule : List.copyOf(open)) {
                Optional<List<Object>> match = rule.match(known);
                if (match.isPresent()) {
                    known.add(rule.conclusion());
                    firings.add(new Firing(rule, rule.conclusion(), match.get()));
                    open.remove(rule);
                    more = true;
                }
            }
        }
    }
}
