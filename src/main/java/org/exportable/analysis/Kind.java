package org.exportable.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.exportable.engine.Law;
import org.exportable.vocabulary.Attestation;
import org.exportable.vocabulary.Commodity;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Shipment;

/** What a law can tell of a transaction. Two of the same kind are one to it. Immutable. */
final class Kind {

    private static final List<Class<?>> SINGLE =
            List.of(Commodity.class, Shipment.class, Destination.class, Attestation.class);

    private final Law law;
    private final List<Object> circumstances;
    private final PartKind[] parts;
    private final int hash;

    /**
     * The kind of a transaction.
     *
     * @param circumstances what counts beside its parts
     * @param parts item, shipment, destination, attestations, and then the parties; those of the same kind are one object
     */
    Kind(Law law, List<Object> circumstances, PartKind... parts) {
        this.law = law;
        this.circumstances = circumstances;
        this.parts = parts;
        int sum = 31 * System.identityHashCode(law) + circumstances.hashCode();
        for (PartKind part : parts) {
            sum = 31 * sum + System.identityHashCode(part);
        }
        this.hash = sum;
    }

    /** At what place the first part stands that the rules see as a fact of this type. */
    static int first(Class<?> type) {
        return type == Participant.class ? SINGLE.size() : SINGLE.indexOf(type);
    }

    /** The place behind the last such part. */
    int behind(int first) {
        return first == SINGLE.size() ? parts.length : first + 1;
    }

    /** The traits of a part; null where the rules see none. */
    BitSet traits(int place) {
        return parts[place].traits();
    }

    /** What counts beside its parts. */
    List<Object> circumstances() {
        return circumstances;
    }

    /** What is to be said about its countries. */
    List<String> notes() {
        return Arrays.stream(parts).flatMap(part -> part.notes().stream()).toList();
    }

    /** What tells its parts from others beside their traits, but for the parties, of which each fact stands alone. */
    List<List<Object>> besideFigures() {
        return Arrays.stream(parts, 0, SINGLE.size()).map(PartKind::beside).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kind kind
                && hash == kind.hash
                && law == kind.law
                && circumstances.equals(kind.circumstances)
                && isSame(parts, kind.parts);
    }

    private static boolean isSame(PartKind[] some, PartKind[] others) {
        if (some.length != others.length) {
            return false;
        }
        for (int i = 0; i < some.length; i++) {
            if (some[i] != others[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
