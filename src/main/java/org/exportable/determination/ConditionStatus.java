package org.exportable.determination;

import org.exportable.vocabulary.Status;

/**
 * A condition of an exception or of a review policy and how it stands.
 *
 * @param text the condition in words
 * @param provision citation
 * @param status how it stands
 */
public record ConditionStatus(String text, String provision, Status status) {

    /** Sooner than of all three: a text stands in one place. */
    @Override
    public int hashCode() {
        return 31 * text.hashCode() + status.ordinal();
    }
}
