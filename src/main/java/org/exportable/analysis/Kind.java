package org.exportable.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.vocabulary.Attestation;
import org.exportable.vocabulary.Commodity;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Shipment;

/**
 * What a law, with the law in the other view, can tell of a transaction: of each rule whether the facts are as it asks, and
 * what is unknown. Two of the same kind are one to both. Immutable.
 */
final class Kind {

    /** What the rules see of each part; of the last, the parties, they see several. */
    private static final List<Class<?>> PARTS =
            List.of(Commodity.class, Shipment.class, Destination.class, Attestation.class, Participant.class);

    /** How many parts there are. */
    static final int PLACES = PARTS.size();

    /** How many sets of rules there are. */
    static final int SETS = 3;

    private final Object realm;
    private final boolean isLate;
    private final boolean isAlone;
    private final PartKind[] parts;
    private final Object[] rest;
    private final long[] rules;
    private final int hash;

    /**
     * The kind of a transaction.
     *
     * @param realm within which transactions of the same kind are one; by identity
     * @param isLate whether it leaves after the last day that the sources tell of
     * @param isAlone whether no end user is named beside the consignee
     * @param parts item, shipment, destination, attestations, and the parties in one
     * @param rest of each part what counts beside the rules; by identity
     * @param rules those of the law that could fire for all that the facts say, then those of the other law, then those of both
     *     that would; as many words each
     */
    Kind(Object realm, boolean isLate, boolean isAlone, PartKind[] parts, Object[] rest, long[] rules) {
        this.realm = realm;
        this.isLate = isLate;
        this.isAlone = isAlone;
        this.parts = parts;
        this.rest = rest;
        this.rules = rules;
        int sum = 4 * System.identityHashCode(realm) + (isLate ? 2 : 0) + (isAlone ? 1 : 0);
        for (Object each : rest) {
            sum = 31 * sum + System.identityHashCode(each);
        }
        this.hash = 31 * sum + Arrays.hashCode(rules);
    }

    /** The same within another realm. */
    Kind within(Object other) {
        return new Kind(other, isLate, isAlone, parts, rest, rules);
    }

    /** At what place the part stands that the rules see as facts of this type. */
    static int place(Class<?> type) {
        return PARTS.indexOf(type);
    }

    /** The part at a place. */
    PartKind part(int place) {
        return parts[place];
    }

    /** Whether no end user is named beside the consignee. */
    boolean isAlone() {
        return isAlone;
    }

    /** What is to be said of its countries and its day, whatever the rules. */
    List<String> notices() {
        return Stream.concat(
                        Stream.of(parts).flatMap(part -> part.notes().stream()),
                        isLate ? Stream.of(Notices.LATE) : Stream.of())
                .distinct()
                .toList();
    }

    /**
     * What tells parts that leave rules open from others beside their traits, but for the parties, of which each fact stands alone.
     * What a shipment leaves open may turn on figures of the item.
     *
     * @param open the places of these parts
     */
    List<List<Object>> beside(BitSet open) {
        BitSet counting = (BitSet) open.clone();
        counting.set(place(Commodity.class), open.get(place(Commodity.class)) || open.get(place(Shipment.class)));
        counting.clear(place(Participant.class));
        return counting.stream().mapToObj(place -> parts[place].beside()).toList();
    }

    /** The rules of the law, or of the one in the other view, that could fire for all that the facts say. */
    BitSet possible(boolean isOther) {
        return words(isOther ? 1 : 0);
    }

    /** The rules of both that would fire for all that the facts say. */
    BitSet certain() {
        return words(2);
    }

    private BitSet words(int set) {
        int each = rules.length / SETS;
        return BitSet.valueOf(Arrays.copyOfRange(rules, set * each, (set + 1) * each));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kind kind
                && hash == kind.hash
                && realm == kind.realm
                && isLate == kind.isLate
                && isAlone == kind.isAlone
                && Arrays.equals(rules, kind.rules)
                && isSame(rest, kind.rest);
    }

    private static boolean isSame(Object[] some, Object[] others) {
        for (int i = 0; i < PLACES; i++) {
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
