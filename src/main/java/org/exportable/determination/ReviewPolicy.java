package org.exportable.determination;

import java.util.List;
import org.exportable.vocabulary.Policy;

/**
 * How an application for a license would be reviewed.
 *
 * @param policy the most restrictive policy that applies; null where no license is required or it turns on unknown facts
 * @param provision citation; null with the policy
 * @param because the rule's sentence, or on which facts it turns
 * @param conditions conditions of a more favorable policy, with their status
 */
public record ReviewPolicy(Policy policy, String provision, String because, List<ConditionStatus> conditions) {

    public ReviewPolicy {
        conditions = List.copyOf(conditions);
    }
}
