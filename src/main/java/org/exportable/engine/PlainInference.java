package org.exportable.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exportable.law.Stage;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Notice;

/**
 * The same rules read plainly, without Drools: rule after rule, stage after stage. It answers questions about single rules
 * and about neighbouring days, and is what the answers of Drools are checked against.
 */
public final class PlainInference implements Inference {

    private final Map<Stage, List<PlainRule>> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, List<PlainRule>> decisive = new EnumMap<>(Stage.class);
    private final Map<Stage, List<PlainRule>> building = new EnumMap<>(Stage.class);
    private final Map<String, Map<String, List<PlainRule>>> exceptions;

    /** @param rules the rules of a regime, in any order */
    public PlainInference(Collection<PlainRule> rules) {
        rules.forEach(rule ->
                stages.computeIfAbsent(rule.stage(), stage -> new ArrayList<>()).add(rule));
        stages.forEach((stage, all) -> decisive.put(
                stage,
                all.stream()
                        .filter(rule -> !(rule.conclusion() instanceof Notice))
                        .toList()));
        decisive.forEach((stage, all) -> building.put(stage, building(all)));
        this.exceptions = Collections.unmodifiableMap(exceptions(rules(Stage.EXCEPTION)));
    }

    private static Map<String, Map<String, List<PlainRule>>> exceptions(List<PlainRule> rules) {
        Map<String, Map<String, List<PlainRule>>> exceptions = new TreeMap<>();
        for (PlainRule rule : rules) {
            if (rule.conclusion() instanceof ExceptionCondition condition) {
                exceptions
                        .computeIfAbsent(condition.exception(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(condition.condition(), key -> new ArrayList<>())
                        .add(rule);
            }
        }
        return exceptions;
    }

    /** By symbol of a license exception and by condition of it the rules that speak of it. */
    public Map<String, Map<String, List<PlainRule>>> exceptions() {
        return exceptions;
    }

    /** Those of these rules that ask for what others of them conclude. */
    private static List<PlainRule> building(List<PlainRule> rules) {
        Set<Class<?>> concluded =
                rules.stream().map(rule -> rule.conclusion().getClass()).collect(Collectors.toSet());
        return rules.stream()
                .filter(rule -> rule.patterns().stream().map(PlainPattern::type).anyMatch(concluded::contains))
                .toList();
    }

    /** The rules of a stage that ask for what others of it conclude: they are asked again while anything new comes. */
    public List<PlainRule> building(Stage stage) {
        return building.getOrDefault(stage, List.of());
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

    /** The rules that bear on the answer, by stage. */
    public List<PlainRule> decisive() {
        return decisive.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public List<Firing> infer(Facts facts) {
        return infer(facts, rule -> true);
    }

    /**
     * The same where it is known of some rules that they do not fire.
     *
     * @param mayFire those of which it is not known
     */
    public List<Firing> infer(Facts facts, Predicate<PlainRule> mayFire) {
        Known known = new Known(facts, List.of());
        List<Firing> firings = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (!stage.isAfterRequirement() || Inference.isLicensed(firings)) {
                run(stage, mayFire, known, firings);
            }
        }
        return firings;
    }

    /** Asks the rules of a stage; those that build on others of the stage until nothing new comes. */
    void run(Stage stage, Known known, List<Firing> firings) {
        run(stage, rule -> true, known, firings);
    }

    private void run(Stage stage, Predicate<PlainRule> mayFire, Known known, List<Firing> firings) {
        Set<PlainRule> fired = new HashSet<>();
        boolean more = ask(decisive(stage), mayFire, fired, known, firings);
        while (more) {
            more = ask(building(stage), mayFire, fired, known, firings);
        }
    }

    private static boolean ask(
            List<PlainRule> rules,
            Predicate<PlainRule> mayFire,
            Set<PlainRule> fired,
            Known known,
            List<Firing> firings) {
        boolean more = false;
        for (PlainRule rule : rules) {
            List<List<Object>> matches = fired.contains(rule) || !mayFire.test(rule) ? List.of() : rule.matches(known);
            if (!matches.isEmpty()) {
                more = true;
                fired.add(rule);
                known.add(rule.conclusion());
                matches.forEach(match -> firings.add(new Firing(rule, rule.conclusion(), match)));
            }
        }
        return more;
    }
}
