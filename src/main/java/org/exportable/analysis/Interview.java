package org.exportable.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks for the deciding facts one after the other: next always the fact of whose possibilities the largest share settles
 * the answer, whatever the facts are that have not been asked for, in those cases that earlier answers leave unsettled.
 */
final class Interview {

    private final List<Dimension> dimensions;
    private final Set<String> deciding;

    /** @param deciding facts that tell apart all cases with different answers */
    Interview(List<Dimension> dimensions, Set<String> deciding) {
        this.dimensions = dimensions;
        this.deciding = deciding;
    }

    /** The questions in their order. */
    List<InterviewStep> steps(List<Case> cases) {
        List<InterviewStep> steps = new ArrayList<>();
        List<Case> left = cases;
        Set<String> asked = new LinkedHashSet<>();
        while (asked.size() < deciding.size()) {
            InterviewStep next = next(left, asked);
            steps.add(next);
            asked.add(next.fact());
            left = next.left();
        }
        return steps;
    }

    /** Of facts that settle as much the first in the order of the dimensions. */
    private InterviewStep next(List<Case> left, Set<String> asked) {
        InterviewStep best = null;
        for (String fact : deciding) {
            if (!asked.contains(fact)) {
                InterviewStep step = new InterviewStep(dimensions, deciding, fact, asked, left);
                best = best == null || step.share() > best.share() ? step : best;
            }
        }
        return best;
    }
}
