package org.exportable.ledger;

import java.util.IdentityHashMap;
import java.util.Map;
import org.exportable.determination.Indication;

/** How often what was answered in a piece. Not thread-safe. */
final class Tally {

    private final Map<Indication, long[]> counts = new IdentityHashMap<>();
    private long rejects;

    void answered(Indication indication) {
        counts.computeIfAbsent(indication, each -> new long[1])[0]++;
    }

    void rejected() {
        rejects++;
    }

    long rejects() {
        return rejects;
    }

    Map<Indication, long[]> counts() {
        return counts;
    }
}
