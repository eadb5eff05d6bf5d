package org.exportable.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.determination.Timeline.Cause;
import org.exportable.engine.Laws;
import org.exportable.engine.PlainRule;
import org.exportable.law.Instrument;
import org.exportable.law.Stage;
import org.exportable.law.Version;

/** Names the instruments that made one answer into another. */
final class Causes {

    /** Where these say nothing, the others may. */
    static final Set<Stage> DECISIVE = EnumSet.of(Stage.CLASSIFICATION, Stage.REQUIREMENT, Stage.REVIEW);

    private final Laws laws;
    private final Map<String, Set<String>> changes = new LinkedHashMap<>();

    Causes(Laws laws) {
        this.laws = laws;
    }

    /** What made the steps in the two views; a step is null where there was none. */
    List<Cause> of(Step enforced, Step published) {
        Stream.of(Optional.ofNullable(enforced), Optional.ofNullable(published))
                .flatMap(Optional::stream)
                .forEach(this::add);
        List<Cause> causes = new ArrayList<>();
        changes.forEach((id, what) -> {
            Instrument instrument = laws.rulebook().instruments().get(id);
            causes.add(new Cause(id, instrument.title(), instrument.citation(), List.copyOf(what)));
        });
        return causes;
    }

    private void add(Step step) {
        memberships(step);
        rules(step, DECISIVE);
        if (changes.isEmpty()) {
            rules(step, EnumSet.allOf(Stage.class));
        }
    }

    private void rules(Step step, Set<Stage> stages) {
        Map<String, PlainRule> before = byName(step.before.rulesOf(stages));
        Map<String, PlainRule> after = byName(step.after.rulesOf(stages));
        after.forEach((name, rule) -> {
            if (!before.containsKey(name) && !isIn(step.before, rule.version())) {
                put(rule.version().instrument(), rule.rule().provision());
            }
        });
        before.forEach((name, rule) -> {
            if (!after.containsKey(name) && !isIn(step.after, rule.version())) {
                put(ender(rule.version(), step.after), rule.rule().provision());
            }
        });
    }

    private static Map<String, PlainRule> byName(List<PlainRule> rules) {
        return rules.stream()
                .collect(Collectors.toMap(
                        rule -> rule.version().provision() + " " + rule.rule().name(),
                        rule -> rule,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static boolean isIn(Answer answer, Version version) {
        return answer.law().selection().binding().contains(version);
    }

    private void put(Instrument instrument, String change) {
        changes.computeIfAbsent(instrument.id(), id -> new LinkedHashSet<>()).add(change);
    }

    /** What ended a version: the next one, a repeal, a suspension, or its own last day. */
    private Instrument ender(Version ended, Answer after) {
        LocalDate day = after.law().regime().date();
        return Stream.concat(
                        after.law().selection().binding().stream()
                                .filter(version -> version.provision().equals(ended.provision()))
                                .map(Version::instrument),
                        laws.rulebook().instruments().values().stream()
                                .filter(each -> each.repeals().contains(ended.provision())
                                        || each.suspends().contains(ended.provision()))
                                .filter(each -> !each.firstEffective().isAfter(day)))
                .findFirst()
                .orElse(ended.instrument());
    }

    private void memberships(Step step) {
        step.after.places().forEach(country -> {
            Set<String> before = step.before.law().place(country).groups();
            Set<String> after = step.after.law().place(country).groups();
            if (!before.equals(after)) {
                laws.moves(
                                country,
                                step.before.law().regime().date(),
                                step.after.law().regime().date())
                        .forEach((id, moves) -> changes.computeIfAbsent(id, key -> new LinkedHashSet<>())
                                .addAll(moves));
            }
        });
    }

    /**
     * From one answer to the next.
     *
     * @param before the answer before
     * @param after the answer after
     */
    record Step(Answer before, Answer after) {}
}
