package org.exportable.input;

import java.util.Arrays;
import java.util.List;

/**
 * Remembers what rows came to, by the texts of some of their cells. Where there is no room, a row takes the place of another,
 * so that memory is bounded and nothing is to be kept in order. Not thread-safe.
 */
public final class RecentRows<V> {

    private static final int NEIGHBOURS = 4;

    private final int[] columns;
    private final Entry<V>[] entries;
    private int next;

    /**
     * None yet.
     *
     * @param columns the cells that count, by number from 0
     * @param places how many are kept at most, a power of 2
     */
    public RecentRows(int[] columns, int places) {
        this.columns = columns.clone();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Entry<V>[] none = new Entry[places];
        this.entries = none;
    }

    /** What a row with the same texts came to; null where none is remembered. */
    public V get(List<String> cells) {
        int hash = hash(cells);
        for (int i = 0; i < NEIGHBOURS; i++) {
            Entry<V> entry = entries[place(hash, i)];
            if (entry != null && entry.hash == hash && isSame(entry.texts, cells)) {
                return entry.value;
            }
        }
        return null;
    }

    /** Remembers what a row came to. */
    public void put(List<String> cells, V value) {
        String[] texts = new String[columns.length];
        Arrays.setAll(texts, index -> cells.get(columns[index]));
        int hash = hash(cells);
        int place = place(hash, next++ & NEIGHBOURS - 1);
        for (int i = NEIGHBOURS - 1; i >= 0; i--) {
            Entry<V> entry = entries[place(hash, i)];
            if (entry == null || entry.hash == hash && isSame(entry.texts, cells)) {
                place = place(hash, i);
            }
        }
        entries[place] = new Entry<>(hash, texts, value);
    }

    private int hash(List<String> cells) {
        int hash = 1;
        for (int column : columns) {
            hash = 31 * hash + cells.get(column).hashCode();
        }
        return hash;
    }

    /** Some places side by side, so that few rows that are alike by their hash drive each other out. */
    private int place(int hash, int neighbour) {
        return ((hash ^ hash >>> 16) * NEIGHBOURS + neighbour) & entries.length - 1;
    }

    private boolean isSame(String[] texts, List<String> cells) {
        for (int i = 0; i < columns.length; i++) {
            if (!texts[i].equals(cells.get(columns[i]))) {
                return false;
            }
        }
        return true;
    }

    private record Entry<V>(int hash, String[] texts, V value) {}
}
