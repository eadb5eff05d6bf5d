package org.exportable.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found, by what it was found for. When it is too much, all is forgotten and found anew: it takes less than keeping
 * account of what is used most. Thread-safe.
 */
public final class Remembered<K, V> {

    private final int most;
    private final Map<K, V> found = new ConcurrentHashMap<>();

    /** @param most how much is remembered; 0 for nothing */
    public Remembered(int most) {
        this.most = most;
    }

    /** What was found; null where it is not remembered. */
    public V get(K key) {
        return found.get(key);
    }

    /**
     * What was found, or is now: for one key always the same object, until all is forgotten.
     *
     * @param make finds it
     */
    public V of(K key, Supplier<? extends V> make) {
        V known = found.get(key);
        return known == null ? keep(key, make.get()) : known;
    }

    private V keep(K key, V made) {
        V known = hasRoom() ? found.putIfAbsent(key, made) : null;
        return known == null ? made : known;
    }

    /** Remembers what was found, whatever was remembered before. */
    public void put(K key, V value) {
        if (hasRoom()) {
            found.put(key, value);
        }
    }

    private boolean hasRoom() {
        if (found.size() >= most) {
            found.clear();
        }
        return most > 0;
    }
}
