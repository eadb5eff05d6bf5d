package org.exportable.difference;

import java.util.List;
import org.exportable.determination.Outcome;
import org.exportable.vocabulary.Policy;

/** Which way a treatment changed, in the order in which a reviewer wants to read of it. */
public enum Direction {
    /** Less is asked: no license instead of one, an exception, a more favorable review. */
    LOOSENED("loosened"),
    TIGHTENED("tightened"),
    /** Another way is open, or the review is another, neither stricter nor more favorable for certain. */
    CHANGED("changed"),
    /** The rules no longer say what is required. */
    NOW_UNDETERMINED("now undetermined");

    /** What less and less is open, as far as it can be ordered. */
    private static final List<Outcome> STRICTER =
            List.of(Outcome.NO_LICENSE_REQUIRED, Outcome.LICENSE_EXCEPTION, Outcome.LICENSE_REQUIRED);

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** As it is spoken of. */
    public String words() {
        return words;
    }

    static Direction of(Treatment before, Treatment after) {
        if (!STRICTER.contains(after.outcome())) {
            return NOW_UNDETERMINED;
        }
        if (before.outcome() != after.outcome()) {
            return STRICTER.indexOf(after.outcome()) > STRICTER.indexOf(before.outcome()) ? TIGHTENED : LOOSENED;
        }
        if (before.exceptions().equals(after.exceptions())) {
            return ofPolicies(before.policy(), after.policy());
        }
        if (before.exceptions().containsAll(after.exceptions())) {
            return TIGHTENED;
        }
        return after.exceptions().containsAll(before.exceptions()) ? LOOSENED : CHANGED;
    }

    /** Policies stand from the most restrictive to the most favorable; of one that is unpublished nothing can be said. */
    private static Direction ofPolicies(Policy before, Policy after) {
        if (before == null || after == null || before == Policy.UNPUBLISHED || after == Policy.UNPUBLISHED) {
            return CHANGED;
        }
        return after.compareTo(before) < 0 ? TIGHTENED : LOOSENED;
    }
}
