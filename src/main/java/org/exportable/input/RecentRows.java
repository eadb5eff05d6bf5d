package org.exportable.input;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers what rows came to, by the texts of some of their cells. Where there is no room, a row takes the place of another,
 * so that memory is bounded and nothing is to be kept in order. Thread-safe.
 */
public final class RecentRows<V> {

    private static final int NEIGHBOURS = 4;

    private final Columns columns;
    private final AtomicReferenceArray<Entry<V>> entries;
    /** The hashes of the entries, side by side: a wrong one only makes a row be looked for in vain. */
    private final AtomicIntegerArray hashes;

    /**
     * None yet.
     *
     * @param columns the cells that count, by number from 0, rising
     * @param places how many are kept at most, a power of 2
     */
    public RecentRows(int[] columns, int places) {
        this.columns = Columns.of(columns);
        this.entries = new AtomicReferenceArray<>(places);
        this.hashes = new AtomicIntegerArray(places);
    }

    /** What a row with the same texts came to; null where none is remembered. */
    public V get(RowCells cells) {
        return get(cells, 0);
    }

    /** What it came to where something beside these cells was the same too. */
    V get(RowCells cells, long beside) {
        int hash = hash(cells, beside);
        for (int i = 0; i < NEIGHBOURS; i++) {
            int place = place(hash, i);
            Entry<V> entry = hashes.get(place) == hash ? entries.get(place) : null;
            if (entry != null && isOf(entry, cells, beside)) {
                return entry.value;
            }
        }
        return null;
    }

    /** Remembers what a row came to. */
    public void put(RowCells cells, V value) {
        put(cells, 0, value);
    }

    /** Remembers it together with something beside its cells. */
    void put(RowCells cells, long beside, V value) {
        int hash = hash(cells, beside);
        int place = place(hash, hash >>> Integer.SIZE - 2);
        for (int i = NEIGHBOURS - 1; i >= 0; i--) {
            Entry<V> entry = entries.get(place(hash, i));
            if (entry == null || isOf(entry, cells, beside)) {
                place = place(hash, i);
            }
        }
        entries.set(place, new Entry<>(cells.key(columns), beside, value));
        hashes.set(place, hash);
    }

    private int hash(RowCells cells, long beside) {
        return 31 * Long.hashCode(beside) + cells.hash(columns);
    }

    private boolean isOf(Entry<V> entry, RowCells cells, long beside) {
        return entry.beside == beside && cells.isKey(columns, entry.key);
    }

    /** Some places side by side, so that few rows that are alike by their hash drive each other out. */
    private int place(int hash, int neighbour) {
        return ((hash ^ hash >>> 16) * NEIGHBOURS + neighbour) & entries.length() - 1;
    }

    private record Entry<V>(byte[] key, long beside, V value) {}
}
