package org.exportable.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Facts;

/**
 * The rules of one regime in Drools, in two steps: what a license is required for, and only where one is, how an
 * application is reviewed. Conditions of exceptions, of which there are many and on which
 * little builds, are read plainly. Thread-safe.
 */
public final class DroolsInference implements Inference {

    private static final Set<Stage> REVIEW = Set.of(Stage.REVIEW_CONDITION, Stage.REVIEW);

    private final DroolsStep requirements;
    private final PlainInference plain;
    private final DroolsStep review;

    /**
     * Assembles compiled rules.
     *
     * @param rules all rules of some versions
     * @param classes where the compiled rules are
     */
    DroolsInference(PlainInference rules, ClassLoader classes) {
        this.requirements = new DroolsStep(of(rules, stage -> !stage.isAfterRequirement()), classes);
        this.plain = rules;
        this.review = new DroolsStep(of(rules, REVIEW::contains), classes);
    }

    private static List<PlainRule> of(PlainInference rules, Predicate<Stage> stages) {
        return Stream.of(Stage.values())
                .filter(stages)
                .flatMap(stage -> rules.decisive(stage).stream())
                .toList();
    }

    @Override
    public List<Firing> infer(Facts facts) {
        List<Firing> firings = requirements.run(new Known(facts, List.of()));
        if (Inference.isLicensed(firings)) {
            Known known = new Known(facts, firings);
            plain.run(Stage.EXCEPTION, known, firings);
            firings.addAll(review.run(known));
        }
        return firings;
    }
}
