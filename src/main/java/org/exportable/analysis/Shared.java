package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.determination.Outcome;
import org.exportable.determination.Requirement;
import org.exportable.engine.Firing;
import org.exportable.vocabulary.Policy;

/** What the findings in all cases of an answer share. */
final class Shared {

    /** Of findings in which the same rules fire the first. */
    private final List<Finding> kinds;

    private final boolean complete;
    private final Set<Outcome> outcomes;

    /** @param complete whether every case was looked at; otherwise the outcome stays open */
    Shared(List<Finding> findings, boolean complete) {
        Set<List<Firing>> fired = Collections.newSetFromMap(new IdentityHashMap<>());
        this.kinds = findings.stream().filter(each -> fired.add(each.firings())).toList();
        this.complete = complete;
        this.outcomes = EnumSet.noneOf(Outcome.class);
        kinds.forEach(each -> outcomes.add(each.outcome()));
    }

    Outcome outcome() {
        return outcomes.size() == 1 && complete ? outcomes.iterator().next() : Outcome.UNDETERMINED;
    }

    /** The outcomes of all cases that were looked at; not to be changed. */
    Set<Outcome> outcomes() {
        return outcomes;
    }

    /** Paragraphs met in every case. */
    List<String> classification() {
        List<String> common = new ArrayList<>(kinds.get(0).classification());
        kinds.forEach(finding -> common.retainAll(finding.classification()));
        return common;
    }

    /** The requirements in every case. What one of them turns on may differ from case to case. */
    List<Requirement> requirements() {
        List<Requirement> common = new ArrayList<>();
        for (Requirement requirement : kinds.get(0).requirements()) {
            List<Requirement> limbs = kinds.stream()
                    .flatMap(finding -> finding.requirements().stream().filter(requirement::isSameAs))
                    .toList();
            if (limbs.size() == kinds.size()) {
                common.add(requirement.because(
                        limbs.stream().map(Requirement::because).distinct().collect(Collectors.joining(" Or: "))));
            }
        }
        return common;
    }

    /** Where the requirements stand. */
    List<String> provisions() {
        return requirements().stream().map(Requirement::provision).toList();
    }

    /** The review policies of all cases, null for those without one. */
    Set<Policy> policies() {
        return kinds.stream().map(Finding::policy).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a change of a fact can change of it. */
    Upshot upshot() {
        return new Upshot(outcome(), outcomes, policies());
    }

    /** Whether the outcome is possible, whatever it is in the cases that were looked at. */
    boolean couldBe(Outcome outcome) {
        return !complete || outcomes.contains(outcome);
    }
}
