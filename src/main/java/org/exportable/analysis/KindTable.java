package org.exportable.analysis;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was found for transactions of the kinds that are met first, which most are of: found by the numbers of their parts,
 * without comparing. Takes 2 MB at most. Thread-safe.
 *
 * @param <V> what was found
 */
final class KindTable<V> {

    private static final int ITEMS = 256;
    private static final int SHIPMENTS = 8;
    private static final int SETTINGS = 256;

    private final AtomicReferenceArray<AtomicReferenceArray<V>> rows = new AtomicReferenceArray<>(ITEMS * SHIPMENTS);

    /** What was found; null where it is not at hand. */
    V get(Parted parts) {
        if (!isMetFirst(parts)) {
            return null;
        }
        AtomicReferenceArray<V> row = rows.get(row(parts));
        return row == null ? null : row.get(parts.setting().number());
    }

    /** Keeps what was found, if there is a place for it. */
    void put(Parted parts, V found) {
        if (isMetFirst(parts)) {
            int place = row(parts);
            AtomicReferenceArray<V> row = rows.get(place);
            if (row == null) {
                rows.compareAndSet(place, null, new AtomicReferenceArray<>(SETTINGS));
                row = rows.get(place);
            }
            row.set(parts.setting().number(), found);
        }
    }

    private static boolean isMetFirst(Parted parts) {
        return parts.item().number() < ITEMS
                && parts.shipment().number() < SHIPMENTS
                && parts.setting().number() < SETTINGS;
    }

    private static int row(Parted parts) {
        return parts.item().number() * SHIPMENTS + parts.shipment().number();
    }
}
