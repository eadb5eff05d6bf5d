package org.exportable.determination;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.vocabulary.Policy;

/**
 * A change of one known fact, or of two together, that would change the outcome or how an application would be reviewed.
 *
 * @param group what the fact is about; of two facts the later group
 * @param change for each fact that changes, by dotted path, in words what it would be
 * @param distance how far the figures are from there as a share of what they are, of two figures the sum; null where one
 *     of the facts is no figure, or is 0
 * @param toVerify whether it is about who or where a party is: that can be found out, not chosen
 * @param outcome the outcome then
 * @param outcomes the outcomes that are possible then; more than one where it turns on unknown facts
 * @param policy how an application would be reviewed then; null where no license is required or it turns on unknown facts
 * @param policies the policies that are possible then; more than one where it turns on unknown facts
 */
public record NearestChange(
        Group group,
        Map<String, List<String>> change,
        Double distance,
        boolean toVerify,
        Outcome outcome,
        Set<Outcome> outcomes,
        Policy policy,
        Set<Policy> policies) {

    public NearestChange {
        change = Collections.unmodifiableMap(new LinkedHashMap<>(change));
        outcomes = Collections.unmodifiableSet(new LinkedHashSet<>(outcomes));
        policies = Collections.unmodifiableSet(new LinkedHashSet<>(policies));
    }

    /** What a fact is about, in the order in which changes are told. */
    public enum Group {
        ITEM,
        TRANSACTION,
        PARTIES,
        ATTESTATIONS,
        DATES
    }

    /** Whether it takes two facts. */
    public boolean isPair() {
        return change.size() > 1;
    }
}
