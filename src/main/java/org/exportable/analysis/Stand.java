package org.exportable.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.determination.Matrix;
import org.exportable.determination.Outcome;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.Classified;
import org.exportable.vocabulary.Policy;

/**
 * How a transaction without gaps stands.
 *
 * @param outcome the outcome
 * @param policy how an application would be reviewed; null where nothing is told
 * @param classification paragraphs met, those of family a before b before c
 * @param requirements what requires a license, in the order of citing
 */
record Stand(Outcome outcome, Policy policy, List<Classified> classification, List<Ground> requirements) {

    /** What is so in every one of several cases. */
    static Matrix.Cell common(List<Stand> cases) {
        Set<Outcome> outcomes = cases.stream().map(Stand::outcome).collect(Collectors.toSet());
        Set<Policy> policies = new HashSet<>();
        cases.forEach(each -> policies.add(each.policy));
        List<Classified> classification = new ArrayList<>(cases.get(0).classification);
        List<Ground> requirements = new ArrayList<>(cases.get(0).requirements);
        cases.forEach(each -> {
            classification.retainAll(each.classification);
            requirements.retainAll(each.requirements);
        });
        return new Matrix.Cell(
                outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED,
                policies.size() == 1 ? policies.iterator().next() : null,
                policies.size() > 1,
                classification.stream().map(Classified::paragraph).distinct().toList(),
                requirements.stream().map(Ground::provision).distinct().toList());
    }

    Stand with(Classified paragraph) {
        return new Stand(outcome, policy, longer(classification, paragraph), requirements);
    }

    Stand with(Ground ground) {
        return new Stand(outcome, policy, classification, longer(requirements, ground));
    }

    private static <T> List<T> longer(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    /**
     * What requires a license; two limbs of one paragraph are one.
     *
     * @param provision its citation
     * @param instrument what enacted it
     */
    record Ground(String provision, String instrument) {

        static Ground of(PlainRule rule) {
            return new Ground(
                    rule.rule().provision(), rule.version().instrument().id());
        }
    }
}
